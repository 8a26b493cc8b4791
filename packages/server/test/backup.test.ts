import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { createClient } from "@share-links/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sql } from "../src/store/sql.ts";
import { API_KEY, makeEngineHome, openHome } from "./engine-home.ts";
import { runHere, serveHere } from "./in-process.ts";
import { type Home, runCommandBeside, startService } from "./service.ts";
import { PERSONA_ID } from "./test-app.ts";

let home: Home;
let file: string;
const homes: Home[] = [];
const running: { end(): Promise<unknown> }[] = [];
beforeEach(async () => {
  // The service that is backed up finds its schema; a restore makes it.
  home = await newHome(undefined, { isMigrated: true });
  file = join(home.folder, "backup.gz");
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((service) => service.end()));
  for (const each of homes.splice(0)) each.remove();
});

async function newHome(...options: Parameters<typeof makeEngineHome>): Promise<Home> {
  const made = await makeEngineHome(...options);
  homes.push(made);
  return made;
}

async function start(at: Home, serve: typeof serveHere = serveHere) {
  const service = await serve(at);
  running.push(service);
  return { service, client: createClient({ apiKey: API_KEY, baseUrl: service.url }) };
}

async function succeed(at: Home, ...words: string[]): Promise<Record<string, unknown>> {
  const { status, stdout, stderr } = await runHere(at, ...words, "--json");
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout);
}

/** A stopped service with three links: the first was used twice, the last was deleted. */
async function fill(): Promise<{ tokens: string[] }> {
  const { service, client } = await start(home);
  const links = [];
  for (const usageLimit of [2, 5, 7]) links.push(await client.shareLinks.create({ personaId: PERSONA_ID, usageLimit }));
  const [first, , last] = links;
  for (const idempotencyKey of ["a", "b"])
    await client.public.redemptions.create({ token: first?.token ?? "" }, { idempotencyKey });
  await client.shareLinks.delete(last?.id ?? "");
  await service.end();
  return { tokens: links.map(({ token }) => token) };
}

async function links(at: Home) {
  const { service, client } = await start(at);
  const all = await client.manage.shareLinks.list().toArray();
  await service.end();
  return all.map(({ url, ...link }) => link);
}

test.each(["sqlite", ...(process.env.STORE_ENGINE === "postgres" ? ["postgres"] : [])])(
  "a backup restored on %s answers as the original service did: links, counts, keys, tokens and replays",
  async (engine) => {
    const { tokens } = await fill();
    const before = await links(home);
    expect(await succeed(home, "backup", file)).toMatchObject({ file, rows: expect.any(Number) });
    const other = await newHome(engine);
    expect(await succeed(other, "restore", file)).toMatchObject({ links: 2 });
    expect(await links(other)).toEqual(before);
    const { client } = await start(other);
    await expect(client.public.redemptions.create({ token: tokens[0] ?? "" })).rejects.toMatchObject({
      code: "share_link_exhausted",
    });
    await client.public.redemptions.create({ token: tokens[0] ?? "" }, { idempotencyKey: "a" });
    await expect(client.public.redemptions.create({ token: tokens[2] ?? "" })).rejects.toMatchObject({ status: 404 });
    expect((await client.shareLinks.get(before[1]?.id ?? "")).usageCount).toBe(2);
    expect(await succeed(other, "verify")).toMatchObject({ links: 2, faults: 0 });
  },
);

test("each backup that is taken while links are made and used shows a single moment: all of them restore and verify", async () => {
  const { client } = await start(home, startService);
  const link = await client.manage.shareLinks.create({ personaId: PERSONA_ID, usageLimit: null });
  const counts: number[] = [];
  let isDone = false;
  const load = Array.from({ length: 4 }, async () => {
    while (!isDone) {
      await client.public.redemptions.create({ token: link.token });
      await client.shareLinks.create({ personaId: PERSONA_ID });
    }
  });
  for (const name of ["one", "two", "three"]) {
    const { usageCount } = await client.shareLinks.get(link.id);
    await runCommandBeside(home, "backup", join(home.folder, name));
    counts.push(usageCount);
  }
  isDone = true;
  await Promise.all(load);
  for (const [index, name] of ["one", "two", "three"].entries()) {
    const other = await newHome("sqlite");
    await succeed(other, "restore", join(home.folder, name));
    const restored = (await links(other)).find(({ id }) => id === link.id);
    expect(restored?.usageCount).toBeGreaterThanOrEqual(counts[index] ?? Number.NaN);
  }
  expect(counts[2]).toBeGreaterThan(counts[0] ?? Number.NaN);
});

test("a restore overwrites an existing database only with --replace, and then nothing of the old one is left", async () => {
  await fill();
  await succeed(home, "backup", file);
  const other = await newHome();
  const { service, client } = await start(other);
  const lost = await client.shareLinks.create({ personaId: PERSONA_ID });
  await service.end();
  const refused = await runHere(other, "restore", file);
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringMatching(/is not empty.*--replace/)]);
  expect((await links(other)).map(({ id }) => id)).toEqual([lost.id]);
  await succeed(other, "restore", file, "--replace");
  expect((await links(other)).map(({ id }) => id)).not.toContain(lost.id);
});

test("a backup with another secret, a missing end, a change, a newer schema or a wrong count restores nothing", async () => {
  await fill();
  await succeed(home, "backup", file);
  const text = gunzipSync(readFileSync(file)).toString();
  const variant = (name: string, changed: string) => {
    writeFileSync(join(home.folder, name), gzipSync(changed));
    return join(home.folder, name);
  };
  const cut = join(home.folder, "cut");
  writeFileSync(cut, readFileSync(file));
  truncateSync(cut, statSync(file).size - 40);
  const cases: [string, Record<string, string>, RegExp][] = [
    [
      file,
      { SHARE_LINKS_SECRET: "another secret that has more than 32 characters" },
      /not the one that this database was made with/,
    ],
    [cut, {}, /no whole backup/],
    [variant("short", text.split("\n").slice(0, -2).join("\n")), {}, /no whole backup/],
    [variant("changed", text.replace('"Ada"', '"Eve"')), {}, /no whole backup/],
    [variant("newer", text.replace(/"schema":\d+/, '"schema":9999')), {}, /schema version 9999/],
    [variant("other", "hello\n"), {}, /no whole backup/],
    [join(home.folder, "nowhere"), {}, /There is no file .*nowhere/],
  ];
  for (const [path, environment, message] of cases) {
    const other = await newHome();
    Object.assign(other.environment, environment);
    const { status, stdout, stderr } = await runHere(other, "restore", path);
    expect([status, stdout], path).toEqual(["SHARE_LINKS_SECRET" in environment ? 2 : 1, ""]);
    expect(stderr, path).toMatch(message);
    if (other.environment.DATABASE_URL?.startsWith("sqlite:") && !existsSync(join(other.folder, "data"))) continue;
    const store = openHome(other);
    await expect(store.read(sql`SELECT * FROM share_links`), path).rejects.toThrow();
    await store.close();
  }
});

test("if a backup's count differs from its events, the restore names the link and writes nothing", async () => {
  await fill();
  await damage(home);
  await succeed(home, "backup", file);
  const other = await newHome();
  const { status, stderr } = await runHere(other, "restore", file);
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/nothing was restored:\nuses of a share link: 9 are kept/),
  ]);
  expect((await runHere(other, "organizations", "list")).stderr).toMatch(/has no tables of this service/);
});

test("verify names the links whose count differs from their events or whose token can't be decrypted, and exits with 1", async () => {
  await fill();
  expect(await succeed(home, "verify")).toMatchObject({ links: 2, faults: 0 });
  const [counted, sealed] = await damage(home);
  const { status, stdout, stderr } = await runHere(home, "verify", "--json");
  expect([status, stderr]).toEqual([1, expect.stringMatching(/has 2 faults among 2 links/)]);
  expect((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)).toEqual([counted, sealed]);
});

test("a backup can be read only by its owner, never overwrites a file, and is written whole or not at all", async () => {
  await fill();
  await succeed(home, "backup", file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const bytes = readFileSync(file);
  expect(await runHere(home, "backup", file)).toMatchObject({ status: 1, stderr: expect.stringMatching(/already/) });
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(await runHere(home, "backup", join(home.folder, "none", "x"))).toMatchObject({ status: 1 });
  expect(readdirSync(home.folder).filter((name) => name.includes("partial"))).toEqual([]);
});

test("a backup or a verification of a database that doesn't exist creates nothing", async () => {
  const empty = await newHome("sqlite");
  for (const words of [["backup", file], ["verify"]]) {
    expect(await runHere(empty, ...words)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/no database file/),
    });
  }
  expect(existsSync(join(empty.folder, "data"))).toBe(false);
});

test("a restore without a secret is refused, because a new secret couldn't decrypt the backup", async () => {
  await fill();
  await succeed(home, "backup", file);
  const other = await newHome("sqlite");
  delete other.environment.SHARE_LINKS_SECRET;
  expect(await runHere(other, "restore", file)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/former file/),
  });
  expect(existsSync(join(other.folder, "data", "secret"))).toBe(false);
});

/** Sets the count of the first link to 9 and gives the second an unknown token; returns their ids in this order. */
async function damage(at: Home): Promise<string[]> {
  const store = openHome(at);
  const rows = await store.read(
    sql<{ id: string }>`SELECT id FROM share_links WHERE deleted_at IS NULL ORDER BY usage_count DESC`,
  );
  const [counted = "", sealed = ""] = rows.map(({ id }) => id);
  await store.write(function* () {
    yield sql`UPDATE share_links SET usage_count = 9 WHERE id = ${counted}`;
    yield sql`UPDATE share_links SET token_hash = 'x' WHERE id = ${sealed}`;
  });
  await store.close();
  return [counted, sealed];
}
