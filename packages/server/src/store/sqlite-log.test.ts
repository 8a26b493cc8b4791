import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sql } from "./sql.ts";
import { openSqlite } from "./sqlite.ts";
import { lacksLog } from "./sqlite-log.ts";
import { ownSqlite } from "./sqlite-owner.ts";

let folder: string;
let path: string;
let copy: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "share-links-"));
  path = join(folder, "share-links.db");
  copy = join(folder, "copy.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** By another process: one that has a SQLite file open must not open and close it beside SQLite. */
const copyFile = () => void execFileSync("cp", [path, copy]);
const makeTable = sql`CREATE TABLE things (name TEXT)`;
const insert = sql`INSERT INTO things VALUES ('a')`;
const rowsOf = (file: string) => {
  const database = new DatabaseSync(file);
  const rows = database.prepare("SELECT * FROM things").all();
  database.close();
  return rows.length;
};

test("from before the first write until it is closed a copy of the file alone is known, and not afterwards", async () => {
  const store = openSqlite({ path, isOwner: true });
  copyFile();
  expect([lacksLog(copy), lacksLog(path)]).toEqual([true, false]);
  await store.run(makeTable);
  await store.run(insert);
  copyFile();
  expect(lacksLog(copy)).toBe(true);
  await store.close();
  copyFile();
  expect([lacksLog(copy), existsSync(`${path}-wal`), rowsOf(copy)]).toEqual([false, false, 1]);
});

test("a file that was never opened by this program, an empty one, and none at all lack nothing", () => {
  expect(lacksLog(path)).toBe(false);
  const database = new DatabaseSync(path);
  expect(lacksLog(path)).toBe(false);
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE things (name TEXT)");
  copyFile();
  expect(lacksLog(copy)).toBe(false);
  database.close();
});

test("who writes beside the owner leaves the mark to it", async () => {
  writeFileSync(path, "");
  const ownership = ownSqlite(path, { pid: 1, host: "here" });
  const owner = openSqlite({ path, isOwner: true });
  await owner.run(makeTable);
  const guest = openSqlite({ path });
  await guest.run(insert);
  await guest.close();
  copyFile();
  expect([lacksLog(copy), await owner.read(sql`PRAGMA user_version`)]).toEqual([true, [{ user_version: 1 }]]);
  await owner.close();
  ownership.release();
  copyFile();
  expect([lacksLog(copy), rowsOf(copy)]).toEqual([false, 1]);
});

test("who writes while there is no owner takes the mark away", async () => {
  const guest = openSqlite({ path });
  await guest.run(makeTable);
  copyFile();
  expect(lacksLog(copy)).toBe(true);
  await guest.close();
  copyFile();
  expect([lacksLog(copy), statSync(`${path}-owner`).mode & 0o777]).toEqual([false, 0o600]);
});

test("while another process reads, the mark and the log stay; both are right for the next owner", async () => {
  const store = openSqlite({ path, isOwner: true });
  await store.run(makeTable);
  const reader = new DatabaseSync(path, { readOnly: true });
  reader.exec("BEGIN; SELECT * FROM things");
  await store.run(insert);
  await store.close();
  reader.exec("COMMIT");
  expect([existsSync(`${path}-wal`), reader.prepare("PRAGMA user_version").get()]).toEqual([true, { user_version: 1 }]);
  reader.close();
  expect(lacksLog(path)).toBe(false);
  const next = openSqlite({ path, isOwner: true });
  expect(await next.read(sql`SELECT * FROM things`)).toHaveLength(1);
  await next.close();
  copyFile();
  expect([lacksLog(copy), rowsOf(copy)]).toEqual([false, 1]);
});

test("when the mark can not be taken away, an empty log stays beside the file", async () => {
  const store = openSqlite({ path, isOwner: true });
  await store.run(makeTable);
  await store.run(sql`PRAGMA query_only = ON`);
  await store.close();
  expect(statSync(`${path}-wal`)).toMatchObject({ size: 0 });
  expect(lacksLog(path)).toBe(false);
});

test("wherever a process is killed that opens, writes and closes, the file that it leaves behind lacks nothing", async () => {
  const modules = ["sqlite.ts", "sql.ts"].map((file) => new URL(file, import.meta.url).href);
  const program = `const [{ openSqlite }, { sql }] = await Promise.all(${JSON.stringify(modules)}.map((each) => import(each)));
    console.log("ready");
    for (;;) {
      const store = openSqlite({ path: ${JSON.stringify(path)}, isOwner: true });
      await store.run(sql\`CREATE TABLE IF NOT EXISTS things (name TEXT)\`);
      await store.close();
    }`;
  for (let round = 0; round < 8; round++) {
    const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const exited = once(child, "exit");
    await once(child.stdout, "data");
    await delay(Math.random() * 60);
    child.kill("SIGKILL");
    await exited;
    expect(lacksLog(path)).toBe(false);
  }
}, 30_000);
