import { afterEach, beforeEach, expect, test } from "vitest";
import { knownMigrations, pendingMigrations } from "../src/store/migrate.ts";
import { insertOrganization, listOrganizations } from "../src/store/organizations.ts";
import { databaseTime, row, rows, type Sql, sql } from "../src/store/sql.ts";
import { tablesOf } from "../src/store/tables.ts";
import { openTestStore, type TestStore } from "./engines.ts";

let database: TestStore;
let store: Sql;
beforeEach(async () => {
  database = await openTestStore(1_000);
  store = database.sql;
});
afterEach(() => database.remove());

const names = async () => (await store.read(listOrganizations())).map(({ name }) => name);
const insert = (name: string) =>
  store.write(function* () {
    return yield* row(insertOrganization(name, name));
  });

test("every test finds an empty database with this program's schema, whatever earlier tests did to theirs", async () => {
  // Each of these works only once in a database.
  const deeds = [
    "INSERT INTO organizations (id, name, created_at) VALUES ('1', 'one', 0)",
    "ALTER TABLE organizations ADD COLUMN later TEXT",
    "ALTER TABLE rate_limits RENAME TO rate_limits_away",
    "CREATE TABLE later (id TEXT)",
    "DROP TABLE sweeps",
    "INSERT INTO schema_migrations (version, name, applied_at) VALUES (1000, 'later', 0)",
  ];
  for (const [turn, text] of deeds.flatMap((deed) => [deed, deed]).entries()) {
    const other = await openTestStore(turn);
    expect(await other.sql.read(sql`SELECT now_ms() AS now`)).toEqual([{ now: turn }]);
    other.clock.now += 1_000;
    // Work that a test leaves unfinished must not reach the next test either.
    const done = other.sql.run({ text, values: [] });
    await other.remove();
    await done;
    await expect(other.sql.run({ text, values: [] })).rejects.toThrow();
  }
});

test("a backup knows every table that the migrations make", async () => {
  const listed =
    store.dialect === "sqlite"
      ? sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'table'`
      : sql<{ name: string }>`SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()`;
  // The record of migrations is written by the program, and the clock that a test moves is the test's own.
  const besides = ["schema_migrations", "held_clock"];
  const made = (await store.read(listed)).map(({ name }) => name).filter((name) => !besides.includes(name));
  expect(tablesOf(knownMigrations()).toSorted()).toEqual(made.toSorted());
});

test("a current database has nothing to migrate, and a newer one is refused", async () => {
  expect(await store.migrate(knownMigrations())).toEqual([]);
  const newest = knownMigrations().length;
  const newer = { version: newest + 1, name: "later", text: "CREATE TABLE later (id TEXT)" };
  expect(await store.migrate([...knownMigrations(), newer])).toEqual([newer.version]);
  await expect(store.migrate(knownMigrations())).rejects.toThrow(
    `schema version ${newest + 1}, this program knows versions up to ${newest}`,
  );
});

test("a failed migration leaves no trace and can be tried again", async () => {
  const version = knownMigrations().length + 1;
  const broken = { version, name: "broken", text: "CREATE TABLE half (id TEXT); CREATE TABLE half (id TEXT)" };
  await expect(store.migrate([...knownMigrations(), broken])).rejects.toThrow(/half/);
  expect(await store.migrate([...knownMigrations(), { ...broken, text: "CREATE TABLE half (id TEXT)" }])).toEqual([
    version,
  ]);
});

test("a transaction that throws writes nothing, while others at the same moment are kept", async () => {
  const outcomes = await Promise.allSettled([
    insert("a"),
    store.write(function* () {
      yield insertOrganization("b", "b");
      throw new Error("no");
    }),
    store.write(function* () {
      yield insertOrganization("c", "c");
      yield sql`SELECT nonsense FROM nowhere`;
    }),
    insert("d"),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected", "fulfilled"]);
  expect(await names()).toEqual(["a", "d"]);
});

test("if two connections change one row in single statements, no change is lost", async () => {
  await store.run(sql`INSERT INTO settings (name, value) VALUES ('count', '0')`);
  const other = database.again();
  const increment = (through: Sql) =>
    through.write(function* () {
      yield sql`UPDATE settings SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) WHERE name = 'count'`;
    });
  await Promise.all(Array.from({ length: 200 }, (_, index) => increment(index % 2 ? store : other)));
  expect(await store.read(sql`SELECT value FROM settings WHERE name = 'count'`)).toEqual([{ value: "200" }]);
});

test("transactions that lock the same rows in opposite order all succeed", async () => {
  for (const name of ["a", "b"]) await store.run(sql`INSERT INTO settings (name, value) VALUES (${name}, '')`);
  const touch = (first: string, second: string) =>
    store.write(function* () {
      for (const name of [first, second]) yield sql`UPDATE settings SET value = value || 'x' WHERE name = ${name}`;
    });
  await Promise.all(Array.from({ length: 6 }, (_, index) => (index % 2 ? touch("a", "b") : touch("b", "a"))));
  expect(await store.read(sql`SELECT value FROM settings ORDER BY name`)).toEqual([
    { value: "x".repeat(6) },
    { value: "x".repeat(6) },
  ]);
});

test("a single writing statement is durable once it resolves, and returns its rows", async () => {
  expect(await store.run(insertOrganization("a", "a"))).toMatchObject([{ id: "a", name: "a" }]);
  expect(await database.again().read(listOrganizations())).toHaveLength(1);
});

test("every connection sees a write once it has resolved, and a read at the same moment doesn't see it yet", async () => {
  let inside: object[] | undefined;
  let beside: Promise<object[]> | undefined;
  await store.write(function* () {
    yield insertOrganization("a", "a");
    inside = yield* rows(listOrganizations());
    if (store.dialect === "sqlite") beside = store.read(listOrganizations());
  });
  expect(inside).toHaveLength(1);
  // PostgreSQL may answer an earlier read after the commit.
  expect(await (beside ?? [])).toEqual([]);
  expect(await database.again().read(listOrganizations())).toHaveLength(1);
});

test("the database has the clock, in whole milliseconds", async () => {
  database.clock.now = 1_795_000_000_123;
  await database.clock.settled();
  expect(await store.write(() => databaseTime())).toBe(1_795_000_000_123);
});

test("a value is never read as SQL", async () => {
  const name = `'); DROP TABLE organizations; -- " ? $1 \u{1F600}`;
  await insert(name);
  expect(await names()).toEqual([name]);
});

test("migrations are numbered from 1 without a gap, and a database newer than the program is refused with its number", () => {
  expect(knownMigrations().map(({ version }) => version)).toEqual(knownMigrations().map((_, index) => index + 1));
  expect(pendingMigrations(1, knownMigrations())).toEqual(knownMigrations().slice(1));
  expect(() => pendingMigrations(knownMigrations().length + 1, knownMigrations())).toThrow(
    `schema version ${knownMigrations().length + 1}`,
  );
});
