import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { help, parseCommand, wantedText } from "../src/commands/all-commands.ts";
import { knownMigrations } from "../src/store/migrate.ts";
import { nameOf } from "../src/store/names.ts";
import { findSetting } from "../src/store/settings.ts";
import { type Sql, sql } from "../src/store/sql.ts";
import { tablesOf } from "../src/store/tables.ts";
import { makeEngineHome, openHome, SECRET } from "./engine-home.ts";
import { runHere, serveHere } from "./in-process.ts";
import { type Home, MAIN, runCommand } from "./service.ts";
import { PERSONA_ID } from "./test-app.ts";

const READERS = [
  ["keys", "list"],
  ["organizations", "list"],
  ["personas", "list"],
  ["export"],
  ["verify"],
  ["backup", "never.gz"],
];
const WRITERS = [
  ["keys", "create", "--name", "mine"],
  ["personas", "create", "--name", "Ada"],
  ["organizations", "create", "--name", "Example"],
  ["secret", "rotate"],
];
const isPostgres = process.env.STORE_ENGINE === "postgres";

let home: Home;
beforeEach(async () => {
  home = await makeEngineHome();
});
afterEach(() => home.remove());

test("only serve, migrate and restore create a database: in a wrong folder, any other command creates nothing and says what is missing", async () => {
  for (const words of [...READERS, ...WRITERS]) {
    const { status, stderr } = await runHere(home, ...words);
    expect([status, stderr], words.join(" ")).toEqual([
      1,
      expect.stringMatching(isPostgres ? /has no tables of this service/ : /There is no database file/),
    ]);
  }
  expect(existsSync(join(home.folder, "data"))).toBe(false);
  if (isPostgres) {
    const store = openHome(home);
    expect(await store.read(sql`SELECT 1 FROM pg_tables WHERE schemaname = 'public'`)).toEqual([]);
    await store.close();
  }
});

test("no command except migrate touches an older database: each refuses it and names its schema version", async () => {
  const older = knownMigrations().slice(0, -1);
  mkdirSync(join(home.folder, "data"));
  const store = openHome(home);
  await store.migrate(older);
  for (const words of [...READERS.filter(([name]) => name !== "backup"), ...WRITERS]) {
    const { status, stderr } = await runHere(home, ...words);
    expect([status, stderr], words.join(" ")).toEqual([
      1,
      expect.stringContaining(`is at schema version ${older.length}. Update it with: share-links-server migrate`),
    ]);
  }
  const versions = await store.read(sql<{ version: number }>`SELECT max(version) AS version FROM schema_migrations`);
  expect(versions[0]?.version).toBe(older.length);
  await store.close();
});

test("a command that only reads can't change the database, and leaves it as it was", async () => {
  await (await serveHere(home)).end();
  const store = openHome(home);
  const before = await store.read(sql`SELECT * FROM settings ORDER BY name`);
  for (const words of READERS.filter(([name]) => name !== "backup"))
    expect((await runHere(home, ...words)).status, words.join(" ")).toBe(0);
  expect(await store.read(sql`SELECT * FROM settings ORDER BY name`)).toEqual(before);
  await store.close();
});

test("a command beside the service never begins a rotation of the secret", async () => {
  await (await serveHere(home)).end();
  home.environment = {
    ...home.environment,
    SHARE_LINKS_SECRET: "another secret, that was mistyped by the operator",
    SHARE_LINKS_SECOND_SECRET: SECRET,
  };
  for (const words of [
    ...READERS.filter(([name]) => name !== "backup"),
    ...WRITERS.filter(([name]) => name !== "secret"),
  ])
    expect((await runHere(home, ...words)).status, words.join(" ")).toBe(0);
  const store = openHome(home);
  expect(await store.read(findSetting("secret_fingerprint_next"))).toEqual([]);
  await store.close();
});

/** A test for SQLite alone, because PostgreSQL always needs a given secret. */
const testFile = (name: string, run: () => Promise<void>) => {
  if (!isPostgres) test(name, run);
};

testFile(
  "a new secret is never written beside an existing database: serve and migrate refuse, and say where the file belongs",
  async () => {
    home.environment.SHARE_LINKS_SECRET = "";
    await (await serveHere(home)).end();
    const file = join(home.folder, "data", "secret");
    renameSync(file, `${file}.elsewhere`);
    for (const words of [["serve"], ["migrate"], ["secret", "rotate"], ["verify"]]) {
      const { status, stderr } = await runHere(home, ...words);
      expect([status, stderr], words.join(" ")).toEqual([2, expect.stringContaining(`put the file back to ${file}`)]);
    }
    expect(existsSync(file)).toBe(false);
  },
);

test("--version prints the package's version, and the help of a command or a noun describes only that", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(await wantedText(["--version"])).toBe(`share-links-server ${version}`);
  for (const words of [
    ["keys", "create", "--help"],
    ["help", "keys", "create"],
    ["keys", "create", "--name", "x", "-h"],
  ])
    expect((await wantedText(words))?.match(/^ {2}\w.*$/gm), words.join(" ")).toEqual(["  keys create"]);
  expect((await wantedText(["help", "keys"]))?.match(/^ {2}\w.*$/gm)).toEqual([
    "  keys create",
    "  keys list",
    "  keys revoke <id>",
  ]);
  expect(await wantedText(["--help"])).toBe(await help());
  expect(await wantedText(["keys", "list"])).toBeUndefined();
});

test("every command of the help is found by its words", async () => {
  const names = [...(await help()).matchAll(/^ {2}(\w[\w ]*?)(?: <.*>)?$/gm)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    const found = parseCommand(name.split(" ")).then(({ command }) => command.name);
    // Some need an option or an argument, and say so by their whole name.
    expect(await found.catch(({ message }) => message), name).toMatch(new RegExp(`^${name}( needs |$)`));
  }
});

test("on an older Node, the program says which version it needs before it imports anything", () => {
  const old = `Object.defineProperty(process.versions, "node", { value: "20.19.0" }); await import(${JSON.stringify(MAIN)});`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", old], { encoding: "utf8" });
  expect([status, stderr]).toEqual([1, "share-links-server needs Node 24 or newer; this is Node 20.19.0.\n"]);
  const source = readFileSync(MAIN, "utf8");
  expect(source).not.toMatch(/^import /m);
});

test("an organisation can be renamed to a free name, and deleted with all of its data, and no other organisation changes", async () => {
  await (await serveHere(home)).end();
  const json = async (...words: string[]) => {
    const { status, stdout, stderr } = await runHere(home, ...words, "--json");
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  };
  const store = openHome(home);
  await json("organizations", "create", "--name", "Example");
  await json("organizations", "rename", "Example", "--name", "Sample");
  await expect(json("organizations", "rename", "Sample", "--name", "default")).rejects.toThrow(
    /named "default" already/,
  );
  for (const organization of ["default", "Sample"]) {
    await json("keys", "create", "--name", "one", "--organization", organization);
    const { id } = await json("personas", "create", "--name", "Ada", "--organization", organization);
    await json("links", "create", "--persona", id, "--organization", organization);
  }
  await fillWithUse(store);
  const countsOf = async () => {
    // The reads of one turn of the event loop are of one moment.
    await nextTurn();
    return Promise.all(TABLES.map((table) => store.read(sql`SELECT count(*) AS count FROM ${nameOf(table)}`)));
  };
  expect((await runHere(home, "organizations", "delete", "Sample")).stderr).toMatch(/add --yes/);
  await json("organizations", "delete", "Sample", "--yes");
  const after = await countsOf();
  await json("organizations", "delete", "default", "--yes");
  expect(after.every(([row]) => Number((row as { count: number }).count) > 0)).toBe(true);
  for (const [index, [row]] of (await countsOf()).entries()) expect(row, TABLES[index]).toEqual({ count: 0 });
  expect(await store.read(sql`SELECT id FROM purged_share_links`)).toHaveLength(2);
  expect(await json("organizations", "list")).toEqual([]);
  await store.close();
});

/** Uses every link once, and gives every organisation a webhook with a delivery, a stored reply and a session of the console. */
async function fillWithUse(store: Sql): Promise<void> {
  const links = await store.read(
    sql<{ id: string; organization_id: string }>`SELECT id, organization_id FROM share_links`,
  );
  await store.write(function* () {
    for (const { id, organization_id } of links) {
      yield sql`INSERT INTO use_events (id, share_link_id, at, outcome, surface) VALUES (${`use ${id}`}, ${id}, 1, 'exhausted', 'api')`;
      yield sql`INSERT INTO redemption_keys (share_link_id, key_hash, expires_at, redemption_id, redeemed_at, type, persona_id, persona_name, remove_watermark)
        VALUES (${id}, 'hash', 1, 'x', 1, 'LINK', 'x', 'x', 0)`;
      yield sql`INSERT INTO persona_sessions (redemption_id, share_link_id, surface, state, ends_at) VALUES (${`use ${id}`}, ${id}, 'api', 'granted', 1)`;
      yield sql`INSERT INTO webhooks (id, organization_id, url, events, enabled, secret_sealed, created_at, updated_at)
        VALUES (${`hook ${id}`}, ${organization_id}, 'https://example.com', ' share_link.used ', 1, 'sealed', 1, 1)`;
      yield sql`INSERT INTO webhook_queues (webhook_id, share_link_id, pending, next_attempt_at) VALUES (${`hook ${id}`}, ${id}, 1, 1)`;
      yield sql`INSERT INTO webhook_deliveries (webhook_id, event_id, share_link_id, sequence, type, at, snapshot)
        VALUES (${`hook ${id}`}, 'event', ${id}, 1, 'share_link.used', 1, '{}')`;
      yield sql`INSERT INTO kept_replies (organization_id, key_hash, request_hash, reply_sealed, expires_at) VALUES (${organization_id}, 'hash', 'x', 'x', 1)`;
      yield sql`INSERT INTO console_sessions (id, organization_id, api_key_id, hash, created_at, expires_at)
        SELECT id, organization_id, id, id, 1, 1 FROM api_keys WHERE organization_id = ${organization_id} LIMIT 1`;
    }
  });
}

test("the operator's changes of keys and personas are recorded with the operator as their author; changes of organisations aren't recorded", async () => {
  await (await serveHere(home)).end();
  const json = async (...words: string[]) => JSON.parse((await runHere(home, ...words, "--json")).stdout);
  const { id } = await json("keys", "create", "--name", "mine");
  await json("keys", "revoke", id);
  await json("personas", "create", "--name", "Grace");
  await json("organizations", "create", "--name", "Example");
  await json("organizations", "rename", "Example", "--name", "Sample");
  await json("organizations", "delete", "Sample", "--yes");
  const store = openHome(home);
  const events = await store.read(
    sql`SELECT action FROM audit_events WHERE author = 'operator' ORDER BY created_at, id`,
  );
  await store.close();
  expect(events).toEqual(["api_key.created", "api_key.revoked", "persona.created"].map((action) => ({ action })));
});

/** The tables and columns that contain data of an organisation. */
const TABLES = tablesOf(knownMigrations()).filter(
  (name) => !["settings", "purged_share_links", "sweeps", "rate_limits"].includes(name),
);

test("the operator can create, list, disable and delete links; the audit names the operator, and no list shows a token", async () => {
  await (await serveHere(home)).end();
  home.environment.PUBLIC_URL = "https://links.example";
  const json = async (...words: string[]) => JSON.parse((await runHere(home, "links", ...words, "--json")).stdout);
  const made = await json("create", "--persona", PERSONA_ID, "--usage-limit", "unlimited", "--expires-at", "never");
  expect(made).toMatchObject({ personaName: "Ada", type: "LINK", status: "live", usageLimit: null, expiresAt: null });
  expect(made.url).toBe(`https://links.example/share/${made.token}`);
  const plain = await json("create", "--persona", PERSONA_ID);
  expect([plain.usageLimit, Date.parse(plain.expiresAt) > Date.now()]).toEqual([10, true]);
  const listed = await json("list");
  expect(listed.map(({ id }: { id: string }) => id)).toEqual([made.id, plain.id]);
  expect(JSON.stringify(listed)).not.toMatch(/sh_/);
  expect(await json("disable", made.id)).toMatchObject({ id: made.id, status: "disabled" });
  await json("delete", plain.id);
  expect((await json("list")).map(({ id }: { id: string }) => id)).toEqual([made.id]);
  const store = openHome(home);
  const events = await store.read(
    sql`SELECT action, author FROM audit_events WHERE action LIKE 'share_link%' ORDER BY created_at, id`,
  );
  expect(events).toEqual(
    ["created", "created", "updated", "deleted"].map((what) => ({ action: `share_link.${what}`, author: "operator" })),
  );
  await store.close();
  for (const [words, status, told] of [
    [["disable", "x"], 2, /must be the id of a share link/],
    [["create", "--persona", "x"], 2, /--persona must be a UUID/],
    [["create", "--persona", PERSONA_ID, "--usage-limit", "0"], 2, /--usage-limit must be/],
    [["create", "--persona", plain.id], 1, /There is no persona with the id/],
    [["delete", plain.id], 1, /There is no share link with the id/],
  ] as [string[], number, RegExp][])
    expect(await runHere(home, "links", ...words), words.join(" ")).toMatchObject({
      status,
      stderr: expect.stringMatching(told),
    });
});

testFile("a database or a backup's folder that can't be used is named, with the reason", async () => {
  await (await serveHere(home)).end();
  const nowhere = join(home.folder, "nowhere", "backup.gz");
  expect(await runHere(home, "backup", nowhere)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(`The backup ${nowhere} can't be written: ENOENT`),
  });
  const file = join(home.folder, "data", "share-links.db");
  for (const name of ["share-links.db-wal", "share-links.db-shm"])
    rmSync(join(home.folder, "data", name), { force: true });
  writeFileSync(file, "This is no database.");
  expect(runCommand(home, "keys", "list")).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(`The database ${file} can't be used: file is not a database.`),
  });
});

testFile("a file of the secret that can't be read, or holds none, is named, and exits with 2", async () => {
  home.environment.SHARE_LINKS_SECRET = "";
  const file = join(home.folder, "data", "secret");
  mkdirSync(file, { recursive: true });
  expect(await runHere(home, "serve")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(`The secret in ${file} can't be read: EISDIR`),
  });
  rmSync(file, { recursive: true });
  writeFileSync(file, "short\n");
  expect(await runHere(home, "serve")).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/holds no secret of at least 32 characters\. .* backup doesn't save it/),
  });
});
