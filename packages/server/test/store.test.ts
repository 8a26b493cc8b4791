import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { knownMigrations, pendingMigrations } from "../src/store/migrate.ts";
import { insertOrganization, listOrganizations } from "../src/store/organizations.ts";
import { databaseTime, row, rows, type Sql, sql } from "../src/store/sql.ts";
import { engines } from "./engines.ts";

describe.each(engines)("$name", ({ open }) => {
  const clock = { now: 1_000 };
  let database: Awaited<ReturnType<typeof open>>;
  let store: Sql;
  beforeEach(async () => {
    clock.now = 1_000;
    database = await open(clock);
    store = database.sql;
    await store.migrate(knownMigrations());
  });
  afterEach(() => database.remove());

  const names = async () => (await store.read(listOrganizations())).map(({ name }) => name);
  const insert = (name: string) =>
    store.write(function* () {
      return yield* row(insertOrganization(name, name));
    });

  test("a migrated database has nothing left to migrate, and one that is newer is refused", async () => {
    expect(await store.migrate(knownMigrations())).toEqual([]);
    const newer = { version: knownMigrations().length + 1, name: "later", text: "CREATE TABLE later (id TEXT)" };
    expect(await store.migrate([...knownMigrations(), newer])).toEqual([newer.version]);
    await expect(store.migrate(knownMigrations())).rejects.toThrow(
      /schema version 2, this program knows versions up to 1/,
    );
  });

  test("a migration that fails leaves nothing of itself and can be tried again", async () => {
    const broken = { version: 2, name: "broken", text: "CREATE TABLE half (id TEXT); CREATE TABLE half (id TEXT)" };
    await expect(store.migrate([...knownMigrations(), broken])).rejects.toThrow(/half/);
    expect(await store.migrate([...knownMigrations(), { ...broken, text: "CREATE TABLE half (id TEXT)" }])).toEqual([
      2,
    ]);
  });

  test("a unit that throws keeps nothing of what it wrote, while its neighbours of the same moment are kept", async () => {
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

  test("a unit may catch a statement that fails and go on", async () => {
    await store.write(function* () {
      yield insertOrganization("a", "a");
      try {
        yield sql`SELECT nonsense FROM nowhere`;
      } catch {
        yield insertOrganization("b", "b");
      }
    });
    expect(await names()).toEqual(["a", "b"]);
  });

  test("units run alone: 400 increments in parallel, from two connections, lose none", async () => {
    await store.write(function* () {
      yield sql`INSERT INTO settings (name, value) VALUES ('count', '0')`;
    });
    const other = database.again();
    const increment = (through: Sql) =>
      through.write(function* () {
        const found = yield* row(sql<{ value: string }>`SELECT value FROM settings WHERE name = 'count'`);
        yield sql`UPDATE settings SET value = ${String(Number(found?.value) + 1)} WHERE name = 'count'`;
      });
    await Promise.all(Array.from({ length: 400 }, (_, index) => increment(index % 2 ? store : other)));
    expect(await store.read(sql`SELECT value FROM settings WHERE name = 'count'`)).toEqual([{ value: "400" }]);
  });

  test("what is written is seen by every connection once it is answered, and by none before", async () => {
    const other = database.again();
    let seenInside: object[] | undefined;
    const writing = store.write(function* () {
      yield insertOrganization("a", "a");
      seenInside = yield* rows(listOrganizations());
      void store.read(listOrganizations()).then((found) => expect(found).toEqual([]));
    });
    await writing;
    expect(seenInside).toHaveLength(1);
    expect(await other.read(listOrganizations())).toHaveLength(1);
  });

  test("the database tells the time, in whole milliseconds", async () => {
    clock.now = 1_795_000_000_123;
    expect(await store.write(() => databaseTime())).toBe(1_795_000_000_123);
  });

  test("a value is never read as SQL", async () => {
    const name = `'); DROP TABLE organizations; -- " ? $1 \u{1F600}`;
    await insert(name);
    expect(await names()).toEqual([name]);
  });
});

test("migrations are numbered from 1 without a gap, and a database newer than the program is refused by its number", () => {
  expect(knownMigrations().map(({ version }) => version)).toEqual(knownMigrations().map((_, index) => index + 1));
  expect(pendingMigrations(1, knownMigrations())).toEqual(knownMigrations().slice(1));
  expect(() => pendingMigrations(9, knownMigrations())).toThrow(/schema version 9/);
});
