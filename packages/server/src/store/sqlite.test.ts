import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { knownMigrations } from "./migrate.ts";
import { insertOrganization, listOrganizations } from "./organizations.ts";
import { type Sql, sql } from "./sql.ts";
import { openSqlite } from "./sqlite.ts";

let folder: string;
let path: string;
let store: Sql;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "share-links-"));
  path = join(folder, "share-links.db");
  store = openSqlite({ path, busyTimeoutMs: 100 });
  await store.migrate(knownMigrations());
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const insert = (name: string) =>
  store.write(function* () {
    yield insertOrganization(name, name);
  });
const UNAVAILABLE = { name: "Refusal", code: "service_unavailable", cause: expect.any(Error) };

test("every commit is synced to the disk, in a write-ahead log", async () => {
  expect(await store.read(sql`PRAGMA journal_mode`)).toEqual([{ journal_mode: "wal" }]);
  expect(await store.read(sql`PRAGMA synchronous`)).toEqual([{ synchronous: 2 }]);
});

test("a database that another process locks is refused as unavailable, reads go on, and writes work once it is free", async () => {
  const other = new DatabaseSync(path);
  other.exec("BEGIN IMMEDIATE");
  await expect(Promise.all([insert("a"), insert("b")])).rejects.toMatchObject(UNAVAILABLE);
  expect(await store.read(listOrganizations())).toEqual([]);
  other.exec("ROLLBACK");
  await insert("c");
  expect((await store.read(listOrganizations())).map(({ name }) => name)).toEqual(["c"]);
  other.close();
});

test("a read sees what this process committed before it, and what another process committed before this turn of the event loop", async () => {
  const names = async () => (await store.read(listOrganizations())).map(({ name }) => name);
  expect(await names()).toEqual([]);
  const own = insert("own").then(names);
  expect(await names()).toEqual([]);
  expect(await own).toEqual(["own"]);

  const other = new DatabaseSync(path);
  other.exec("UPDATE organizations SET name = 'another'");
  other.close();
  await new Promise((resolve) => setImmediate(resolve));
  expect(await names()).toEqual(["another"]);
});

test("a read that fails leaves nothing behind for the next one", async () => {
  await expect(store.read(sql`SELECT abs(-9223372036854775808)`)).rejects.toThrow(/overflow/);
  expect(await store.read(listOrganizations())).toEqual([]);
  await insert("a");
  expect(await store.read(listOrganizations())).toHaveLength(1);
});

test("a writer that waits for the lock does not hold up the process", async () => {
  const other = new DatabaseSync(path);
  other.exec("BEGIN IMMEDIATE");
  let ticks = 0;
  const ticking = setInterval(() => ticks++, 1);
  await expect(insert("a")).rejects.toMatchObject(UNAVAILABLE);
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(10);
  other.close();
});

test("a full disk is refused as unavailable, keeps nothing half done, and what is small enough works again", async () => {
  const writer = new DatabaseSync(path);
  const { page_count } = writer.prepare("PRAGMA page_count").get() as { page_count: number };
  writer.close();
  const small = openSqlite({ path });
  await small.write(function* () {
    yield { text: `PRAGMA max_page_count = ${page_count + 2}`, values: [] };
  });
  const fill = (name: string, bytes: number) =>
    small.write(function* () {
      yield insertOrganization(name, name);
      yield sql`INSERT INTO settings (name, value) VALUES (${name}, ${"x".repeat(bytes)})`;
    });
  const outcomes = await Promise.allSettled([fill("a", 10), fill("b", 1_000_000), fill("c", 10)]);
  const kept = (await store.read(listOrganizations())).map(({ name }) => name);
  expect(kept).toEqual(["a", "b", "c"].filter((_, index) => outcomes[index]?.status === "fulfilled"));
  expect(outcomes[1]).toMatchObject({ status: "rejected", reason: UNAVAILABLE });
  await fill("d", 10);
  expect((await store.read(listOrganizations())).map(({ name }) => name)).toContain("d");
  await small.close();
});

test("a file that is no database, and a folder that is not there, are refused as unavailable", () => {
  const text = join(folder, "text.db");
  writeFileSync(text, "this is no database, but it is long enough to be taken for one".repeat(100));
  for (const bad of [text, join(folder, "nowhere", "x.db")])
    expect(() => openSqlite({ path: bad })).toThrow(expect.objectContaining(UNAVAILABLE));
});

test("a closed database refuses what comes late and finishes what came before", async () => {
  const late = openSqlite({ path });
  const writing = late.write(function* () {
    yield insertOrganization("a", "a");
  });
  await late.close();
  await writing;
  await expect(late.read(listOrganizations())).rejects.toThrow();
  expect((await store.read(listOrganizations())).map(({ name }) => name)).toEqual(["a"]);
});
