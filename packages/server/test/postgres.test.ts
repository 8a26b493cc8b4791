import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { createClient } from "@share-links/client";
import { startPostgres, type TestPostgres } from "@share-links/test-postgres";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { claimKey } from "../src/store/kept-replies.ts";
import { knownMigrations } from "../src/store/migrate.ts";
import { insertOrganization, listOrganizations } from "../src/store/organizations.ts";
import { openPostgres } from "../src/store/postgres.ts";
import { type Sql, sql } from "../src/store/sql.ts";
import { type Home, makeHome, runCommand, type Service, startService } from "./service.ts";
import { PERSONA_ID } from "./test-app.ts";

const API_KEY = "slk_a-key-of-the-tests-that-is-long-enough";
const UNAVAILABLE = { name: "Refusal", code: "service_unavailable", cause: expect.any(Error) };

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

let url: string;
const opened: Sql[] = [];
const services: Service[] = [];
let home: Home;
beforeEach(async () => {
  home = await newHome();
  url = home.environment.DATABASE_URL ?? "";
});
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.end("SIGKILL")));
  await Promise.all(opened.splice(0).map((store) => store.close()));
  home.remove();
});

/** A home with an empty database of its own. */
async function newHome(): Promise<Home> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  return makeHome({
    DATABASE_URL: postgres.url.replace(/postgres$/, name),
    SHARE_LINKS_SECRET: "a secret of the tests, of more than 32 characters",
    SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY,
    SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada`,
  });
}

function open(options: Partial<Parameters<typeof openPostgres>[0]> = {}): Sql {
  const store = openPostgres({ url, ...options });
  opened.push(store);
  return store;
}

async function startNode(): Promise<Service> {
  const service = await startService(home);
  services.push(service);
  return service;
}

const clientOf = ({ url: baseUrl }: Service) => createClient({ apiKey: API_KEY, baseUrl });

async function countedEvents({ environment }: Home, shareLinkId: string): Promise<number | undefined> {
  const [row] = await open({ url: environment.DATABASE_URL ?? "" }).read(
    sql<{
      count: number;
    }>`SELECT count(*) AS count FROM use_events WHERE share_link_id = ${shareLinkId} AND outcome = 'counted'`,
  );
  return row?.count;
}

test("if two nodes migrate at once, the migration happens once and both continue", async () => {
  const applied = await Promise.all([open(), open(), open()].map((store) => store.migrate(knownMigrations())));
  expect(applied.flat()).toEqual(knownMigrations().map(({ version }) => version));
});

// They start at once, on an empty database, and serve every test of this block.
describe("three nodes", () => {
  let shared: Home;
  let nodes: Service[] = [];
  beforeAll(async () => {
    shared = await newHome();
    nodes = await Promise.all([startService(shared), startService(shared), startService(shared)]);
  });
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.end("SIGKILL")));
    shared.remove();
  });

  test("that start at once on an empty database make one organisation, and all of them serve it", async () => {
    for (const node of nodes)
      expect(await clientOf(node).manage.personas.get(PERSONA_ID)).toMatchObject({ name: "Ada" });
    const { stdout } = runCommand(shared, "organizations", "list", "--json");
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  test("500 parallel redemptions over three nodes of a link with limit 100 give exactly 100 grants, usageCount 100 and 100 counted events", async () => {
    const clients = nodes.map(clientOf);
    const link = await clients[0]?.shareLinks.create({ personaId: PERSONA_ID, usageLimit: 100 });
    if (!link) throw new Error("no link");
    const outcomes = await Promise.allSettled(
      Array.from({ length: 500 }, (_, index) => clients[index % 3]?.public.redemptions.create({ token: link.token })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(100);
    for (const outcome of outcomes)
      if (outcome.status === "rejected")
        expect(outcome.reason).toMatchObject({ status: 410, code: "share_link_exhausted" });
    expect((await clients[1]?.shareLinks.get(link.id))?.usageCount).toBe(100);
    expect(await countedEvents(shared, link.id)).toBe(100);
  });

  test("one Idempotency-Key sent to three nodes at once counts once and gets one grant", async () => {
    const clients = nodes.map(clientOf);
    const link = await clients[0]?.shareLinks.create({ personaId: PERSONA_ID });
    if (!link) throw new Error("no link");
    const grants = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        clients[index % 3]?.public.redemptions.create({ token: link.token }, { idempotencyKey: "one" }),
      ),
    );
    expect(new Set(grants.map((grant) => grant?.id)).size).toBe(1);
    expect((await clients[2]?.shareLinks.get(link.id))?.usageCount).toBe(1);
    expect(await countedEvents(shared, link.id)).toBe(1);
  });

  test("once one node has answered a disable, no other node grants a use", async () => {
    const [one, two] = nodes.map(clientOf);
    if (!one || !two) throw new Error("no nodes");
    const link = await one.manage.shareLinks.create({ personaId: PERSONA_ID, usageLimit: null });
    for (let round = 0; round < 20; round++) {
      await two.public.redemptions.create({ token: link.token });
      await one.manage.shareLinks.update(link.id, { enabled: false });
      await expect(two.public.redemptions.create({ token: link.token })).rejects.toMatchObject({
        code: "share_link_disabled",
      });
      await one.manage.shareLinks.update(link.id, { enabled: true });
    }
  });
});

test("while PostgreSQL is down the service answers 503 with Retry-After, and it recovers by itself afterwards", async () => {
  const service = await startNode();
  const client = clientOf(service);
  const link = await client.shareLinks.create({ personaId: PERSONA_ID });
  await postgres.halt();
  try {
    const response = await fetch(`${service.url}/readyz`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "1"]);
    await expect(client.public.redemptions.create({ token: link.token })).rejects.toMatchObject({
      status: 503,
      code: "service_unavailable",
    });
    expect((await fetch(`${service.url}/livez`)).status).toBe(200);
  } finally {
    await postgres.start();
  }
  await expect.poll(async () => (await fetch(`${service.url}/readyz`)).status, { timeout: 5000 }).toBe(200);
  await client.public.redemptions.create({ token: link.token });
  expect((await client.shareLinks.get(link.id)).usageCount).toBe(1);
});

test("if the connection breaks in a transaction, the call fails as unavailable, nothing is stored, and the connection is replaced", async () => {
  const sockets: Socket[] = [];
  const { port, hostname } = new URL(url);
  const proxy = createServer((inward) => {
    const outward = connect(Number(port), hostname);
    sockets.push(inward, outward);
    for (const socket of [inward, outward]) socket.on("error", () => {});
    inward.pipe(outward).pipe(inward);
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const address = proxy.address();
  const through = url.replace(`:${port}/`, `:${typeof address === "object" ? address?.port : ""}/`);
  await open().migrate(knownMigrations());
  const store = open({ url: through });
  const cut = store.write(function* () {
    yield insertOrganization("a", "a");
    for (const socket of sockets.splice(0)) socket.destroy();
    yield insertOrganization("b", "b");
  });
  await expect(cut).rejects.toMatchObject(UNAVAILABLE);
  expect(await store.read(listOrganizations())).toEqual([]);
  proxy.close();
  for (const socket of sockets) socket.destroy();
});

test("a create whose Idempotency-Key is in use on another node is refused with 409 and Retry-After, and succeeds once the key is free", async () => {
  const client = clientOf(await startNode());
  const [organization] = await open().read(listOrganizations());
  const keyHash = createHash("sha256").update("one").digest("hex");
  const { text, values } = claimKey("postgres", organization?.id ?? "", keyHash);
  const busy = new pg.Client({ connectionString: url });
  await busy.connect();
  await busy.query("BEGIN");
  await busy.query(text.replace("?", "$1"), [...values]);
  const create = (idempotencyKey: string, maxRetries = 0) =>
    client.shareLinks.create({ personaId: PERSONA_ID }, { idempotencyKey, maxRetries });
  await expect(create("one")).rejects.toMatchObject({
    status: 409,
    code: "idempotency_key_in_use",
    retryAfterMs: 1000,
  });
  await create("another");
  const retried = create("one", 1);
  await busy.query("ROLLBACK");
  await busy.end();
  expect((await client.shareLinks.get((await retried).id)).usageLimit).toBe(10);
});

test("if two nodes change links and the persona's primary link at once, they wait for each other without a deadlock", async () => {
  const [one, two] = [clientOf(await startNode()), clientOf(await startNode())].map((client) => client.manage);
  if (!one || !two) throw new Error("no nodes");
  const links = await Promise.all(
    Array.from({ length: 8 }, () => one.shareLinks.create({ personaId: PERSONA_ID, isPrimary: true })),
  );
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  const deadlocks = async () =>
    (await admin.query("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")).rows[0].deadlocks;
  const connections = async () =>
    (
      await admin.query(
        "SELECT 1 FROM pg_stat_activity WHERE application_name = 'share-links' AND datname = current_database()",
      )
    ).rowCount;
  const before = await deadlocks();
  for (let round = 0; round < 5; round++) {
    await Promise.all(
      links.flatMap(({ id }, index) => [
        one.shareLinks.update(id, { isPrimary: true }),
        two.shareLinks.update(id, { usageLimit: 100 + round * 10 + index }),
        two.shareLinks.update(id, { isPrimary: true, usageLimit: 1 + round }),
      ]),
    );
  }
  const { data } = await one.shareLinks.list();
  expect(data.filter(({ isPrimary }) => isPrimary)).toHaveLength(1);
  // A connection reports its deadlocks when it closes, at the latest.
  await Promise.all(services.splice(0).map((service) => service.end("SIGTERM")));
  await expect.poll(connections).toBe(0);
  expect(await deadlocks()).toBe(before);
  await admin.end();
});
