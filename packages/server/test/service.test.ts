import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { type Client, createClient } from "@share-links/client";
import type { ShareLink } from "@share-links/types";
import { describe, expect, test, vi } from "vitest";
import { type Sql, type Statement, sql } from "../src/store/sql.ts";
import { openSqlite } from "../src/store/sqlite.ts";
import { homeOfEachTest } from "./home-of-each-test.ts";
import { runHere } from "./in-process.ts";
import { runCommand, type Service, startService } from "./service.ts";
import { bodyOf, PERSONA_ID } from "./test-app.ts";

// One test starts a dozen processes, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

const API_KEY = "slk_a-key-of-the-tests-that-is-long-enough";
const UNATTENDED = { SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY, SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada` };

const { home, start } = homeOfEachTest();

async function startUnattended(): Promise<{ service: Service; client: Client }> {
  home.environment = { ...home.environment, ...UNATTENDED };
  const service = await start();
  return { service, client: createClient({ apiKey: API_KEY, baseUrl: service.url }) };
}

async function countedEvents(shareLinkId: string): Promise<number | undefined> {
  const database = openSqlite({ path: join(home.folder, "data", "share-links.db") });
  const [row] = await database.read(
    sql<{
      count: number;
    }>`SELECT count(*) AS count FROM use_events WHERE share_link_id = ${shareLinkId} AND outcome = 'counted'`,
  );
  await database.close();
  return row?.count;
}

test("without a terminal, the first start writes the key to a file for its owner and prints a curl line that works when pasted; later starts say how to make a key", async () => {
  const first = await start();
  const curl = /^curl .*$/m.exec(first.output())?.[0] ?? "";
  const keyFile = join(home.folder, "data", "first-api-key");
  expect((statSync(keyFile).mode & 0o777).toString(8)).toBe("600");
  expect(first.output()).toContain(keyFile);
  const key = readFileSync(keyFile, "utf8").trim();
  for (const text of [first.output(), first.logged()]) expect(text).not.toContain("slk_");
  const { stdout, status } = spawnSync("sh", ["-c", `${curl} --silent`], { encoding: "utf8" });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ token: expect.stringMatching(/^sh_[\w-]{21}$/), usageLimit: 10 });
  expect(await first.end()).toBe(0);
  expect(first.logged()).not.toContain(key);

  const second = await start();
  expect(second.output()).not.toContain("slk_");
  expect(second.output()).toContain(second.url);
  expect(second.output()).toContain("keys create");
  expect((await createClient({ apiKey: key, baseUrl: second.url }).shareLinks.list()).meta.total).toBe(1);
});

test("an unattended first start reads key and persona from the environment, and prints neither the key nor the secret", async () => {
  const { service, client } = await startUnattended();
  expect(await client.manage.personas.get(PERSONA_ID)).toMatchObject({ name: "Ada" });
  const secret = readFileSync(join(home.folder, "data", "secret"), "utf8").trim();
  for (const text of [service.output(), service.logged()]) {
    expect(text).not.toContain(API_KEY);
    expect(text).not.toContain(secret);
  }
});

test("only their owner can read the secret and the database", async () => {
  await start();
  for (const file of ["secret", "share-links.db", "share-links.db-wal"]) {
    expect((statSync(join(home.folder, "data", file)).mode & 0o777).toString(8), file).toBe("600");
  }
});

test("a secret that doesn't fit the database is refused before anything is served", async () => {
  await (await start()).end();
  home.environment.SHARE_LINKS_SECRET = "another secret that has more than 32 characters";
  await expect(startService(home)).rejects.toThrow(/ended with 2 .*The secret is not the one that this database/s);
});

test("if its port is in use, the service says so, and the first key isn't lost", async () => {
  const squatter = createServer().listen(0, "127.0.0.1");
  await once(squatter, "listening");
  const { port } = squatter.address() as AddressInfo;
  home.environment.PORT = String(port);
  await expect(startService(home)).rejects.toThrow(`Port ${port} of 127.0.0.1 is in use already`);
  squatter.close();
  home.environment.PORT = "0";
  await start();
  expect(readFileSync(join(home.folder, "data", "first-api-key"), "utf8")).toMatch(/^slk_/);
});

describe("the metrics are served", () => {
  const TOKEN = "a-token-for-the-measurements-of-the-tests";
  const statusAt = async (url: string, token?: string) =>
    (await fetch(url, { headers: token ? { authorization: `Bearer ${token}` } : {} })).status;
  const metricsUrl = async (service: Service) => {
    await expect.poll(() => service.logged()).toContain('"msg":"listening"');
    return /"metricsUrl":"([^"]+)"/.exec(service.logged())?.[1];
  };

  test("nowhere by default", async () => {
    const service = await start();
    expect(await statusAt(`${service.url}/metrics`)).toBe(404);
    expect(await metricsUrl(service)).toBe(undefined);
  });

  test("on a port of their own, bound to loopback, which serves nothing else", async () => {
    home.environment.METRICS_PORT = "0";
    const service = await start();
    const own = await metricsUrl(service);
    expect(own).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await statusAt(`${own}/metrics`)).toBe(200);
    expect(await statusAt(`${own}/livez`)).toBe(404);
    expect(await statusAt(`${own}/v1/share-links`)).toBe(404);
    expect(await statusAt(`${service.url}/metrics`)).toBe(404);
    expect(await service.end()).toBe(0);
  });

  test("on the main port to clients with the token, which their own port then requires, too", async () => {
    Object.assign(home.environment, { METRICS_PORT: "0", SHARE_LINKS_METRICS_TOKEN: TOKEN });
    const service = await start();
    for (const url of [service.url, await metricsUrl(service)]) {
      expect(await statusAt(`${url}/metrics`)).toBe(401);
      expect(await statusAt(`${url}/metrics`, TOKEN)).toBe(200);
    }
  });

  test("never on a port that is in use: the service says so and exits", async () => {
    const taken = await start();
    home.environment.METRICS_PORT = new URL(taken.url).port;
    home.environment.SHARE_LINKS_DATA_DIR = join(home.folder, "other");
    const { status, stderr } = runCommand(home, "serve");
    expect([status, stderr]).toEqual([1, expect.stringContaining("METRICS_PORT")]);
  });
});

test("the three documented curl calls work if only host, key and ids are changed", async () => {
  const { service } = await startUnattended();
  const call = (...words: string[]) => {
    const { stdout } = spawnSync("curl", [...words, "--header", `Authorization: Bearer ${API_KEY}`, "--silent"], {
      encoding: "utf8",
    });
    return JSON.parse(stdout) as ShareLink;
  };
  const json = ["--header", "Content-Type: application/json", "--data"];
  const url = `${service.url}/v1/share-links`;
  const created = call(
    "--request",
    "POST",
    "--url",
    url,
    ...json,
    `{"personaId": "${PERSONA_ID}", "expiresInHours": 168, "usageLimit": 10}`,
  );
  expect(Date.parse(created.expiresAt ?? "") - Date.parse(created.createdAt)).toBe(168 * 3_600_000);
  expect(created).toMatchObject({ usageLimit: 10, type: "LINK", token: expect.stringMatching(/^sh_[\w-]{21}$/) });
  const { personaId, personaName, organizationId, ...found } = call(
    "--request",
    "GET",
    "--url",
    `${url}/${created.id}`,
  ) as ShareLink & Record<string, unknown>;
  expect([found, personaId, personaName, typeof organizationId]).toEqual([created, PERSONA_ID, "Ada", "string"]);
  expect(call("--request", "PUT", "--url", `${url}/${created.id}`, ...json, '{"usageLimit": 50}')).toEqual({
    ...created,
    usageLimit: 50,
  });
});

test("500 parallel redemptions over HTTP of a link with limit 100 give exactly 100 grants, usageCount 100 and 100 counted events", async () => {
  const { service, client } = await startUnattended();
  const link = await client.shareLinks.create({ personaId: PERSONA_ID, usageLimit: 100 });
  const statuses = await Promise.all(
    Array.from({ length: 500 }, async () => {
      const response = await fetch(`${service.url}/public/v1/redemptions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ token: link.token }),
      });
      return response.status === 201 ? "granted" : `${response.status} ${(await bodyOf(response)).code}`;
    }),
  );
  const tally = Object.groupBy(statuses, (status) => status);
  expect({ granted: tally.granted?.length, refused: tally["410 share_link_exhausted"]?.length }).toEqual({
    granted: 100,
    refused: 400,
  });
  expect((await client.shareLinks.get(link.id)).usageCount).toBe(100);
  expect(await countedEvents(link.id)).toBe(100);
});

test("after SIGKILL during redemptions and a restart, no acknowledged use is missing and every count has its event", async () => {
  const { service, client } = await startUnattended();
  const link = await client.manage.shareLinks.create({ personaId: PERSONA_ID, usageLimit: null });
  const acknowledged = new Set<string>();
  const redeemUntilKilled = async () => {
    for (;;) acknowledged.add((await client.public.redemptions.create({ token: link.token })).id);
  };
  const workers = Array.from({ length: 20 }, () => redeemUntilKilled().catch(() => undefined));
  while (acknowledged.size < 300) await new Promise((resolve) => setTimeout(resolve, 1));
  await service.end("SIGKILL");
  await Promise.all(workers);

  const again = await start();
  const { usageCount } = await createClient({ apiKey: API_KEY, baseUrl: again.url }).shareLinks.get(link.id);
  expect(usageCount).toBeGreaterThanOrEqual(acknowledged.size);
  // Each worker had at most one unanswered use when the process died.
  expect(usageCount).toBeLessThanOrEqual(acknowledged.size + workers.length);
  expect(await countedEvents(link.id)).toBe(usageCount);
  const database = openSqlite({ path: join(home.folder, "data", "share-links.db") });
  const events = new Set((await database.read(sql<{ id: string }>`SELECT id FROM use_events`)).map(({ id }) => id));
  await database.close();
  expect([...acknowledged].filter((id) => !events.has(id))).toEqual([]);
});

test("after SIGKILL during creates and a restart, each Idempotency-Key has one link, which is the one that was answered", async () => {
  const { service, client } = await startUnattended();
  const told = new Map<string, string>();
  let keys = 0;
  const createUntilKilled = async () => {
    for (;;) {
      const idempotencyKey = `key-${++keys}`;
      const { id } = await client.shareLinks.create({ personaId: PERSONA_ID }, { idempotencyKey, maxRetries: 0 });
      told.set(idempotencyKey, id);
    }
  };
  const workers = Array.from({ length: 20 }, () => createUntilKilled().catch(() => undefined));
  while (told.size < 200) await new Promise((resolve) => setTimeout(resolve, 1));
  await service.end("SIGKILL");
  await Promise.all(workers);

  const again = createClient({ apiKey: API_KEY, baseUrl: (await start()).url });
  for (let key = 1; key <= keys; key++) {
    const idempotencyKey = `key-${key}`;
    const { id } = await again.shareLinks.create({ personaId: PERSONA_ID }, { idempotencyKey });
    expect(id).toBe(told.get(idempotencyKey) ?? id);
  }
  expect((await again.shareLinks.list()).meta.total).toBe(keys);
  expect(await again.manage.auditEvents.list({ action: "share_link.created" }).toArray()).toHaveLength(keys);
});

test("SIGTERM lets a running request finish, answers it, and exits with 0", async () => {
  const { service } = await startUnattended();
  const body = JSON.stringify({ personaId: PERSONA_ID });
  const socket = connect(Number(new URL(service.url).port), "127.0.0.1");
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk;
  });
  socket.write(
    `POST /v1/share-links HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${API_KEY}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  const ended = service.end("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 200));
  await expect(fetch(`${service.url}/livez`)).rejects.toThrow();
  socket.write(body);
  await once(socket, "close");
  expect(answer).toMatch(/^HTTP\/1\.1 201 /);
  expect(await ended).toBe(0);
});

test("SIGTERM doesn't wait for the timeout of a connection that is kept alive after its last answer", async () => {
  const { service } = await startUnattended();
  const body = JSON.stringify({ personaId: PERSONA_ID });
  const socket = connect(Number(new URL(service.url).port), "127.0.0.1");
  const head = `POST /v1/share-links HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${API_KEY}\r\nContent-Type: application/json\r\n`;
  socket.write(`${head}Content-Length: ${body.length}\r\n\r\n`);
  await expect.poll(() => service.logged()).toContain("listening");
  await new Promise((resolve) => setTimeout(resolve, 200));
  const ended = service.end("SIGTERM");
  await expect.poll(() => service.logged()).toContain("stopping");
  socket.write(body);
  await once(socket, "data");
  // A kept-alive connection times out after 5 seconds, the drain after 10.
  const waiting = new Promise((resolve) => setTimeout(resolve, 3000, "still waiting"));
  expect(await Promise.race([ended, waiting])).toBe(0);
});

test("a caller that hangs up in the middle of its body is not a server error, and the server continues", async () => {
  const { service, client } = await startUnattended();
  const head = `POST /v1/share-links HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${API_KEY}\r\nContent-Type: application/json\r\n`;
  for (const framing of ["Content-Length: 1000\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"]) {
    const socket = connect(Number(new URL(service.url).port), "127.0.0.1");
    socket.write(head + framing);
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
  }
  await expect.poll(() => service.logged().match(/"status":400,"code":"malformed_json"/g)).toHaveLength(2);
  expect(service.logged()).not.toContain('"level":50');
  expect((await client.shareLinks.list()).meta.total).toBe(0);
});

test("the log of a running service contains no key and no token, wherever a caller puts them", async () => {
  const { service, client } = await startUnattended();
  const { token } = await client.shareLinks.create({ personaId: PERSONA_ID });
  await client.public.redemptions.create({ token }, { idempotencyKey: token });
  await client.shareLinks.list({ search: token });
  for (const path of [`/v1/share-links/${token}`, `/${token}`, `/v1/share-links?search=${token}&${token}=1`]) {
    await fetch(service.url + path, {
      headers: { authorization: `Bearer ${API_KEY}`, "user-agent": token, referer: token, "x-forwarded-for": token },
    });
  }
  await fetch(`${service.url}/v1/share-links`, { headers: { authorization: `Bearer ${token}` } });
  await service.end();
  expect(service.logged().split("\n").length).toBeGreaterThan(7);
  for (const secret of [token, token.slice(3), API_KEY])
    expect(service.logged() + service.output()).not.toContain(secret);
});

test("keys, personas and organisations can be made, listed and revoked while the server runs", async () => {
  const { service } = await startUnattended();
  const json = async (...words: string[]) => {
    const { status, stdout, stderr } = await runHere(home, ...words, "--json");
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as Record<string, unknown> & Record<string, unknown>[];
  };
  const made = await json(
    "keys",
    "create",
    "--name",
    "reader",
    "--permission",
    "share-links:read",
    "--expires-in-days",
    "1",
  );
  expect(Date.parse(made.expiresAt as string) - Date.parse(made.createdAt as string)).toBeLessThanOrEqual(86_400_000);
  const reader = createClient({ apiKey: made.key as string, baseUrl: service.url });
  expect((await reader.shareLinks.list()).data).toEqual([]);
  await expect(reader.manage.personas.list()).rejects.toMatchObject({ status: 403, code: "permission_denied" });
  expect((await json("keys", "list")).map(({ name }) => name)).toEqual(["first key", "reader"]);
  expect(JSON.stringify(await json("keys", "list"))).not.toContain(made.key);
  await json("keys", "revoke", made.id as string);
  await expect(reader.shareLinks.list()).rejects.toMatchObject({ status: 401 });

  const persona = await json("personas", "create", "--name", "Grace");
  const client = createClient({ apiKey: API_KEY, baseUrl: service.url });
  expect(await client.manage.personas.get(persona.id as string)).toMatchObject({ name: "Grace" });
  expect((await json("personas", "list")).map(({ name }) => name).toSorted()).toEqual(["Ada", "Grace"]);
  const events = await client.manage.auditEvents.list().toArray();
  const operators = events.filter(({ author }) => author.type === "operator");
  expect(operators.map(({ action, subjectId }) => [action, subjectId])).toEqual([
    ["persona.created", persona.id],
    ["api_key.revoked", made.id],
    ["api_key.created", made.id],
  ]);
  expect((await json("organizations", "create", "--name", "Example")).name).toBe("Example");
  expect((await json("organizations", "list")).map(({ name }) => name)).toEqual(["default", "Example"]);
  expect(runCommand(home, "keys", "list")).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("--organization"),
  });
  expect(await json("keys", "list", "--organization", "Example")).toEqual([]);
  expect(await json("migrate")).toMatchObject({ applied: [] });
});

test("an unknown command or a wrong option exits with 2, says why and changes nothing", async () => {
  const cases: [string[], RegExp][] = [
    [["nope"], /no command "nope". There is: serve, migrate, /],
    [["keys", "creat"], /no command "keys creat". There is: keys create, keys list, keys revoke\./],
    [["serve", "--port", "1"], /no option --port here. The command has the options --accept-missing-log\./],
    [["keys", "create", "--name"], /The option --name needs a value\./],
    [["keys", "list", "--json=1"], /Option '--json' does not take an argument\./],
    [["backup", ""], /backup needs the argument <file>/],
    [["keys", "create"], /needs --name/],
    [
      ["keys", "create", "--name", "x", "--permission", "all"],
      /--permission must be one of share-links:read,.*got all/,
    ],
    [["keys", "create", "--name", "x", "--expires-in-days", "-1"], /expires-in-days/],
    [["keys", "create", "--nam", "x"], /--nam/],
    [["keys", "revoke"], /<id>/],
    [["personas", "create", "--name", ""], /--name must not be empty/],
    [["personas", "create", "--name", "x", "--id", "1"], /--id must be a UUID/],
    [["organizations", "list", "extra"], /takes no argument, but also got "extra"/],
    [["organizations", "create", "--name", ""], /--name must not be empty/],
    [["keys", "create", "--name", "\u001b[31mred"], /--name must have at least one visible character.* got "/],
  ];
  for (const [words, expected] of cases) {
    const { status, stdout, stderr } = await runHere(home, ...words);
    expect([status, stdout], words.join(" ")).toEqual([2, ""]);
    expect(stderr).toMatch(expected);
  }
  expect(runCommand(home, "help", "nope")).toMatchObject({ status: 2, stdout: "" });
  expect(existsSync(join(home.folder, "data"))).toBe(false);
});

test("all configuration errors are listed at once, without the values of secrets, and the exit code is 2", () => {
  home.environment = {
    ...home.environment,
    PORT: "70000",
    DATABASE_URL: "postgres:///hunter2",
    SHARE_LINKS_SECRET: "short-secret",
  };
  const { status, stderr } = runCommand(home, "serve");
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /3 errors.*PORT must be.*DATABASE_URL must be postgres.*SHARE_LINKS_SECRET must have at least 32/s,
  );
  expect(stderr).not.toMatch(/hunter2|short-secret/);
});

test("refusals in memory are written before the service ends", async () => {
  const { service, client } = await startUnattended();
  const link = await client.manage.shareLinks.create({ personaId: PERSONA_ID, enabled: false });
  for (let count = 0; count < 3; count++)
    await expect(client.public.redemptions.create({ token: link.token })).rejects.toMatchObject({
      code: "share_link_disabled",
    });
  expect(await service.end()).toBe(0);
  const events = await read<{ times: number }>(
    sql`SELECT sum(times) AS times FROM use_events WHERE outcome = 'share_link_disabled'`,
  );
  expect(events).toEqual([{ times: 3 }]);
});

test("the service sweeps by itself, and purges only if a retention is set", async () => {
  const { service, client } = await startUnattended();
  const { id } = await client.manage.shareLinks.create({ personaId: PERSONA_ID });
  const old = await client.manage.shareLinks.create({ personaId: PERSONA_ID });
  await service.end();
  await change(sql`UPDATE share_links SET expires_at = 1 WHERE id = ${id}`);
  await change(sql`UPDATE share_links SET deleted_at = 1, token_sealed = NULL WHERE id = ${old.id}`);
  // The previous service has run its sweeps; let the next one run them again.
  await change(sql`DELETE FROM sweeps`);
  const kept = () => read<{ kept_status: string }>(sql`SELECT id, kept_status FROM share_links ORDER BY id`);

  const keeping = await start();
  await expect.poll(kept).toMatchObject([{ id, kept_status: "expired" }, { id: old.id }]);
  await keeping.end();

  home.environment.SHARE_LINKS_RETENTION_DAYS = "1";
  await start();
  await expect.poll(kept).toEqual([]);
});

async function read<Row extends object>(statement: Statement<Row>): Promise<Row[]> {
  return withStore((store) => store.read(statement));
}

async function change(statement: Statement): Promise<void> {
  await withStore((store) => store.run(statement));
}

async function withStore<Result>(use: (store: Sql) => Promise<Result>): Promise<Result> {
  const store = openSqlite({ path: join(home.folder, "data", "share-links.db") });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
