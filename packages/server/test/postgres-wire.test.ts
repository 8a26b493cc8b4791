import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import pg from "pg";
import { afterEach, beforeEach, expect, inject, test, vi } from "vitest";
import { operations } from "../src/operations.ts";
import { knownMigrations } from "../src/store/migrate.ts";
import { openPostgres } from "../src/store/postgres.ts";
import { row, type Sql, sql } from "../src/store/sql.ts";
import { openTestApp, PERSONA_ID } from "./test-app.ts";

const MIGRATION_LOCK = 7_236_511_204;

let database: string;
let url: string;
let admin: pg.Client;
const opened: Sql[] = [];
beforeEach(async () => {
  database = `test_${randomBytes(8).toString("hex")}`;
  await asOperator(`CREATE DATABASE ${database}`);
  url = inject("postgresUrl").replace(/[^/]+$/, database);
  admin = new pg.Client({ connectionString: url });
  await admin.connect();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  await admin.end();
  await asOperator(`DROP DATABASE ${database}`);
});

async function asOperator(text: string): Promise<void> {
  const operator = new pg.Client({ connectionString: inject("postgresUrl") });
  await operator.connect();
  await operator.query(text);
  await operator.end();
}

function open(): Sql {
  const store = openPostgres({ url });
  opened.push(store);
  return store;
}

/** How many connections wait for this one, directly or through others. */
async function waitingFor(pid: number): Promise<number> {
  const { rowCount } = await admin.query(
    `WITH RECURSIVE waiting AS (
       SELECT pid FROM pg_stat_activity WHERE $1 = ANY (pg_blocking_pids(pid))
       UNION SELECT other.pid FROM pg_stat_activity AS other JOIN waiting ON waiting.pid = ANY (pg_blocking_pids(other.pid)))
     SELECT pid FROM waiting`,
    [pid],
  );
  return rowCount ?? 0;
}

test("the suite runs on the PostgreSQL version in its name", async () => {
  const { rows } = await admin.query("SHOW server_version_num");
  expect(Math.floor(Number(rows[0].server_version_num) / 10_000)).toBe(inject("postgresVersion"));
});

test("a connection starts without options that a pooler refuses, and then sets its time limits and disables JIT", async () => {
  const { url: through, startUp, close } = await watchedStartUp(new URL(url));
  const store = openPostgres({ url: through });
  opened.push(store);
  const settings = await store.read(
    sql`SELECT name, setting FROM pg_settings
      WHERE name IN ('statement_timeout', 'idle_in_transaction_session_timeout', 'jit') ORDER BY name`,
  );
  expect(settings).toEqual([
    { name: "idle_in_transaction_session_timeout", setting: "10000" },
    { name: "jit", setting: "off" },
    { name: "statement_timeout", setting: "10000" },
  ]);
  // PgBouncer accepts these without ignore_startup_parameters.
  for (const name of startUp()) expect(["user", "database", "client_encoding", "application_name"]).toContain(name);
  close();
});

test("the name of a prepared statement means the same text on every node, in whichever order they run", async () => {
  const texts = ["SELECT 1 + CAST(? AS INTEGER) AS sum", "SELECT 2 * CAST(? AS INTEGER) AS product"];
  const names = [];
  for (const order of [texts, texts.toReversed()]) {
    // Like another process: nothing is prepared yet.
    vi.resetModules();
    const node = (await import("../src/store/postgres.ts")).openPostgres({ url, maxConnections: 1 });
    opened.push(node);
    for (const text of order) await node.read({ text, values: [1] });
    names.push(await node.read(sql`SELECT name, statement FROM pg_prepared_statements ORDER BY statement`));
  }
  expect(names[0]).toHaveLength(2);
  expect(names[1]).toEqual(names[0]);
});

test("the clock is the database's at the exact moment, even late in a statement or transaction, truncated to the millisecond", async () => {
  const store = open();
  await store.migrate(knownMigrations());
  const [late] = await store.read(
    sql<{ before: number; after: number }>`SELECT now_ms() AS before, pg_sleep(0.05), now_ms() AS after`,
  );
  expect((late?.after ?? 0) - (late?.before ?? 0)).toBeGreaterThanOrEqual(50);
  const looks = await store.read(
    sql<{
      at: number;
      after: number;
    }>`SELECT now_ms() AS at, CAST(extract(epoch FROM clock_timestamp()) * 1000 AS float8) AS after
      FROM generate_series(1, 500)`,
  );
  expect(looks.filter(({ at, after }) => !Number.isInteger(at) || at > after || after - at > 1000)).toEqual([]);
});

test("a migration needs a lock, and changes nothing while another process holds it", async () => {
  const { rows } = await admin.query("SELECT pg_backend_pid() AS pid");
  await admin.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
  const store = open();
  const migrating = store.migrate(knownMigrations());
  await expect.poll(async () => (await waitingFor(rows[0].pid)) > 0).toBe(true);
  expect((await admin.query("SELECT 1 FROM pg_tables WHERE tablename = 'schema_migrations'")).rowCount).toBe(0);
  await admin.query(`SELECT pg_advisory_unlock(${MIGRATION_LOCK})`);
  expect(await migrating).toEqual(knownMigrations().map(({ version }) => version));
});

test("a redemption takes one round trip to the database, with or without an Idempotency-Key", async () => {
  const app = await openTestApp();
  const { token } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  const wire = await countedWire(new URL(inject("postgresUrl")));
  const searchPath = (await app.sql.read(sql<{ current_schema: string }>`SELECT current_schema()`))[0]?.current_schema;
  const store = openPostgres({ url: wire.url, schema: searchPath ?? "" });
  const context = { ...app.context, sql: store };
  const tripsOf = async (idempotencyKey: string | undefined) => {
    const before = wire.roundTrips();
    await operations.createRedemption(
      { header: idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey }, body: { token } },
      context,
    );
    return wire.roundTrips() - before;
  };
  // Opening the connection takes round trips of its own.
  await store.read(sql`SELECT 1`);
  expect([await tripsOf(undefined), await tripsOf(undefined), await tripsOf("one"), await tripsOf("two")]).toEqual([
    1, 1, 1, 1,
  ]);
  expect((await app.client.manage.shareLinks.list()).data[0]?.usageCount).toBe(4);
  await store.close();
  wire.close();
  await app.close();
});

test("if two calls have the same key and the first takes the last use, the second, which waited meanwhile, gets the same grant", async () => {
  const app = await openTestApp();
  const { id, token } = await app.client.shareLinks.create({ personaId: PERSONA_ID, usageLimit: 1 });
  const other = app.anotherConnection();
  const attempt = () =>
    operations.createRedemption({ header: { "idempotency-key": "one" }, body: { token } }, app.context);
  const [first, second] = await other.session("writing", async (session) => {
    const holder = await session.run(function* () {
      yield sql`UPDATE share_links SET enabled = enabled WHERE id = ${id}`;
      return yield* row(sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`);
    });
    const calls = [attempt(), attempt()] as const;
    // When both wait for the link's row, both have already looked for a replay.
    await expect.poll(() => waitingFor(holder?.pid ?? 0)).toBe(2);
    return calls;
  });
  const grants = await Promise.all([first, second]);
  expect(new Set(grants.map(({ body }) => body.id)).size).toBe(1);
  expect(grants.map(({ headers }) => headers?.["Idempotent-Replayed"]).toSorted()).toEqual(["true", undefined]);
  await app.close();
});

/** A proxy that reads the names in a connection's first packet: its length, the protocol version, then names and values. */
async function watchedStartUp(target: URL): Promise<{ url: string; startUp(): string[]; close(): void }> {
  let first: Buffer | undefined;
  const sockets: Socket[] = [];
  const server = createServer((inward) => {
    const outward = connect(Number(target.port), target.hostname);
    sockets.push(inward, outward);
    inward.once("data", (bytes) => {
      first ??= bytes as Buffer;
    });
    inward.pipe(outward).pipe(inward);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: target.href.replace(`:${target.port}/`, `:${port}/`),
    startUp: () => {
      const words = (first ?? Buffer.alloc(0)).subarray(8).toString("utf8").split("\0");
      return words.filter((word, index) => index % 2 === 0 && word !== "");
    },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** A proxy that counts round trips: each Sync and each simple Query waits for one answer (PostgreSQL's protocol, 55.2). */
async function countedWire(target: URL): Promise<{ url: string; roundTrips(): number; close(): void }> {
  let trips = 0;
  const sockets: Socket[] = [];
  const server = createServer((inward) => {
    const outward = connect(Number(target.port), target.hostname);
    sockets.push(inward, outward);
    let bytes = Buffer.alloc(0);
    let begun = false;
    inward.on("data", (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      // The first message has no type byte.
      for (let head = begun ? 1 : 0; bytes.length >= head + 4; head = 1) {
        const length = head + bytes.readUInt32BE(head);
        if (bytes.length < length) break;
        if (begun && "SQ".includes(String.fromCharCode(bytes[0] ?? 0))) trips++;
        begun = true;
        bytes = bytes.subarray(length);
      }
    });
    for (const socket of [inward, outward]) socket.on("error", () => {});
    inward.pipe(outward).pipe(inward);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = new URL(target);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    roundTrips: () => trips,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
