import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newBytes, newId, withRandom } from "../src/secrets/random.ts";
import { knownMigrations } from "../src/store/migrate.ts";
import { insertOrganization, listOrganizations } from "../src/store/organizations.ts";
import { row, rows, sql } from "../src/store/sql.ts";
import { type MemorySql, openSqliteInMemory } from "../src/store/sqlite-memory.ts";

let store: MemorySql;
beforeEach(async () => {
  store = openSqliteInMemory(() => 1_000);
  await store.migrate(knownMigrations());
});
afterEach(() => store.close());

const insert = (name: string) => row(insertOrganization(name, name));
const names = () => store.readNow(rows(listOrganizations())).map(({ name }) => name);

test("a unit of work is kept whole or not at all, also when a statement fails", async () => {
  await store.write(() => insert("kept"));
  const failing = store.write(function* () {
    yield* insert("lost");
    throw new Error("refused");
  });
  await expect(failing).rejects.toThrow("refused");
  await expect(store.run(sql`INSERT INTO organizations (id) VALUES ('incomplete')`)).rejects.toThrow(/NOT NULL/);
  expect(() => store.writeNow(() => rows(sql`INSERT INTO nowhere VALUES (1)`))).toThrow(/no such table/);
  expect(names()).toEqual(["kept"]);
  expect(store.writeNow(() => insert("next"))).toMatchObject({ name: "next", created_at: 1_000 });
});

test("a copy brings back every row, and the statements that were prepared before work afterwards", async () => {
  store.writeNow(() => insert("one"));
  const copy = store.serialize();
  store.writeNow(() => insert("two"));
  store.deserialize(copy);
  expect(names()).toEqual(["one"]);
  store.writeNow(() => insert("three"));
  expect(names()).toEqual(["one", "three"]);
  // Foreign keys and the clock belong to the connection, and are still there.
  await expect(
    store.run(sql`INSERT INTO personas (organization_id, id, name, created_at, updated_at)
      VALUES ('nobody', '1', 'x', now_ms(), 0)`),
  ).rejects.toThrow(/FOREIGN KEY/);
});

test("random numbers of a scope are its own, also after it has waited, and those outside are the system's", async () => {
  const fixed = (id: string) => ({ id: () => id, bytes: (count: number) => new Uint8Array(count).fill(7) });
  const ids = ["a", "b"].map((name) =>
    withRandom(fixed(name), async () => {
      const before = newId();
      await new Promise((resolve) => setImmediate(resolve));
      return [before, newId(), Buffer.from(newBytes(2)).toString("hex")];
    }),
  );
  const outside = newId();
  expect(await Promise.all(ids)).toEqual([
    ["a", "a", "0707"],
    ["b", "b", "0707"],
  ]);
  expect(outside).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect(outside).toHaveLength(randomUUID().length);
  expect(Buffer.from(newBytes(32)).equals(Buffer.from(newBytes(32)))).toBe(false);
});
