import { randomUUID } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@share-links/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { firstStart } from "../src/commands/first-start.ts";
import type { Author, Context } from "../src/context.ts";
import { operations } from "../src/operations.ts";
import { none } from "../src/providers/none.ts";
import { rotateSecret } from "../src/secrets/rotation.ts";
import { SEALED_COLUMNS } from "../src/secrets/sealed-columns.ts";
import { openVault, openVaultToRead } from "../src/secrets/secret.ts";
import { createVault, type Vault } from "../src/secrets/vault.ts";
import { knownMigrations } from "../src/store/migrate.ts";
import { type Sql, type SqlValue, sql } from "../src/store/sql.ts";
import { selectAll, tablesOf } from "../src/store/tables.ts";
import { keepTombstone } from "../src/store/tombstones.ts";
import { API_KEY, makeEngineHome } from "./engine-home.ts";
import { openTestStore, type TestStore } from "./engines.ts";
import { runHere, serveHere } from "./in-process.ts";
import { PERSONA_ID, START } from "./test-app.ts";

const OLD = "the old secret of the tests, of more than 32 characters";
const NEW = "the new secret of the tests, of more than 32 characters";
const [OLD_ONLY, NEW_ONLY] = [createVault(OLD), createVault(NEW)];
const [OLD_FIRST, NEW_FIRST] = [createVault(OLD, NEW), createVault(NEW, OLD)];

let store: TestStore;
let organizationId: string;
beforeEach(async () => {
  store = await openTestStore(START);
  await openVault(store.sql, OLD_ONLY);
  organizationId =
    (await firstStart(store.sql, { apiKey: undefined, persona: { id: PERSONA_ID, name: "Ada" } }))?.organizationId ??
    "";
});
afterEach(() => store.remove());

const contextOf = (vault: Vault) =>
  ({
    sql: store.sql,
    vault,
    provider: none,
    publicUrl: "",
    author: { organizationId, by: "operator" },
  }) as unknown as Context & {
    author: Author;
  };
const tokenOf = async (vault: Vault, id: string) =>
  (await operations.getShareLink({ path: { id } }, contextOf(vault))).body.token;
const redeem = (vault: Vault, token: string) =>
  operations.createRedemption({ header: {}, body: { token } }, contextOf(vault));

async function create(vault: Vault): Promise<{ id: string; token: string }> {
  const body = { personaId: PERSONA_ID, expiresAt: null, usageLimit: null };
  const { id, token } = (await operations.createManagedShareLink({ body }, contextOf(vault))).body;
  return { id, token };
}

/** Makes links, at most as many at once as there are connections, because a call that waits too long for one is refused. */
async function createMany(count: number): Promise<{ id: string; token: string }[]> {
  const links: { id: string; token: string }[] = [];
  while (links.length < count) {
    const length = Math.min(8, count - links.length);
    links.push(...(await Promise.all(Array.from({ length }, () => create(OLD_ONLY)))));
  }
  return links;
}

/** Returns every text in the database. */
async function allTexts(): Promise<string[]> {
  const texts: SqlValue[] = [];
  for (const table of tablesOf(knownMigrations()))
    for (const each of await store.sql.read(selectAll(table))) texts.push(...Object.values(each));
  return texts.filter((value) => typeof value === "string");
}

/** Returns the texts in the database that a secret can decrypt or recognise. */
async function readableBy(vault: Vault, links: readonly { id: string; token: string }[]): Promise<string[]> {
  const hashes = new Set(links.map(({ token }) => vault.hashToken(token)));
  return (await allTexts()).filter(
    (text) => hashes.has(text) || vault.isCurrent(text) || vault.fingerprints.includes(text),
  );
}

test("after a rotation, the new secret decrypts, finds and uses every token, and nothing in the database answers to the old one", async () => {
  const links = await createMany(450);
  const [used, deleted] = links;
  if (!used || !deleted) throw new Error("no links");
  await store.sql.run(sql`INSERT INTO kept_replies (organization_id, key_hash, request_hash, reply_sealed, expires_at)
    VALUES (${organizationId}, 'key', '', ${OLD_ONLY.sealReply("a reply", `${organizationId} key`)}, ${START + 1})`);
  await store.sql.run(sql`INSERT INTO persona_sessions (redemption_id, share_link_id, surface, state, ends_at, session_sealed)
    VALUES ('use', ${used.id}, 'api', 'granted', ${START + 1}, ${OLD_ONLY.sealPersonaSession('{"token":"a session"}', "use")})`);
  await store.sql.run(keepTombstone(randomUUID(), OLD_ONLY.hashToken(links[2]?.token ?? "")));
  await operations.deleteShareLink({ path: { id: deleted.id } }, contextOf(OLD_ONLY));
  expect((await readableBy(OLD_ONLY, links)).length).toBeGreaterThan(450);
  await openVault(store.sql, NEW_FIRST);
  expect(await rotateSecret(store.sql, NEW_FIRST)).toEqual({ sealedAnew: 451, forgotten: 2 });

  expect(await readableBy(OLD_ONLY, links)).toEqual([]);
  for (const { id, token } of links.slice(2, 20)) expect(await tokenOf(NEW_ONLY, id)).toBe(token);
  await redeem(NEW_ONLY, used.token);
  const [reply] = await store.sql.read(sql<{ reply_sealed: string }>`SELECT reply_sealed FROM kept_replies`);
  expect(NEW_ONLY.openReply(reply?.reply_sealed ?? "", `${organizationId} key`)).toBe("a reply");
  const [session] = await store.sql.read(sql<{ session_sealed: string }>`SELECT session_sealed FROM persona_sessions`);
  expect(NEW_ONLY.openPersonaSession(session?.session_sealed ?? "", "use")).toBe('{"token":"a session"}');
  await expect(redeem(NEW_ONLY, deleted.token)).rejects.toMatchObject({
    code: "share_link_not_found",
  });
  await openVault(store.sql, NEW_ONLY);
  await expect(openVault(store.sql, OLD_ONLY)).rejects.toThrow(/is not the one that this database was made with/);
});

test("during a rotation, every link can be used and every token is shown, whichever secret it is under, and uses stay exact", async () => {
  const links = await createMany(300);
  await openVault(store.sql, NEW_FIRST);
  const during = rotateSecret(store.again(), NEW_FIRST);
  await Promise.all(
    links.map(async ({ id, token }) => {
      await redeem(NEW_FIRST, token);
      expect(await tokenOf(NEW_FIRST, id)).toBe(token);
    }),
  );
  await during;
  const [counted] = await store.sql.read(
    sql<{
      uses: number;
      links: number;
    }>`SELECT count(*) AS links, CAST(sum(usage_count) AS BIGINT) AS uses FROM share_links`,
  );
  expect(counted).toEqual({ links: 300, uses: 300 });
});

test("a rotation that fails at any step is completed by the next run; until then, only processes with both secrets start", async () => {
  const links = await createMany(450);
  await openVault(store.sql, NEW_FIRST);
  for (let steps = 0; ; steps++) {
    const broken = await rotateSecret(breakAfter(store.sql, steps), NEW_FIRST).then(
      () => false,
      (error: Error) => /broken off/.test(error.message),
    );
    if (!broken) break;
    await expect(openVault(store.sql, OLD_ONLY)).rejects.toThrow(/rotation to another secret has begun/);
    await expect(openVault(store.sql, NEW_ONLY)).rejects.toThrow(/is not the one that this database was made with/);
    for (const { token } of [links[0], links.at(-1)].filter((link) => link !== undefined))
      await redeem(NEW_FIRST, token);
  }
  expect(await readableBy(OLD_ONLY, links)).toEqual([]);
  await openVault(store.sql, NEW_ONLY);
});

test("if one node writes under the old secret and another under the new one, each finds what the other wrote", async () => {
  await openVault(store.sql, OLD_FIRST);
  await openVault(store.sql, NEW_FIRST);
  for (const [one, other] of [
    [OLD_FIRST, NEW_FIRST],
    [NEW_FIRST, OLD_FIRST],
  ] as const) {
    const { id, token } = await create(one);
    await redeem(other, token);
    expect(await tokenOf(other, id)).toBe(token);
    expect(other.verify("text", one.sign("text"))).toBe(true);
  }
});

test("a process with both secrets that would write with a third is refused, and so is a rotation with one secret", async () => {
  await openVault(store.sql, NEW_FIRST);
  const third = createVault("a third secret of the tests, of more than 32 characters", OLD);
  await expect(openVault(store.sql, third)).rejects.toThrow(/rotation to another secret has begun/);
  await expect(rotateSecret(store.sql, NEW_ONLY)).rejects.toThrow(/one secret only/);
});

test("a rotation with its two secrets swapped is refused before it changes anything", async () => {
  const { id, token } = await create(OLD_ONLY);
  await openVault(store.sql, NEW_FIRST);
  const made = await create(NEW_FIRST);
  const before = (await allTexts()).toSorted();
  await expect(rotateSecret(store.sql, OLD_FIRST)).rejects.toThrow(
    /rotation goes from SHARE_LINKS_SECRET .* swap the two/,
  );
  expect((await allTexts()).toSorted()).toEqual(before);
  await rotateSecret(store.sql, NEW_FIRST);
  for (const link of [{ id, token }, made]) expect(await tokenOf(NEW_ONLY, link.id)).toBe(link.token);
});

test("a process that only reads needs the same secrets, and doesn't register any of them in the database", async () => {
  await openVaultToRead(store.sql, NEW_FIRST);
  await openVault(store.sql, OLD_ONLY);
  await expect(openVaultToRead(store.sql, NEW_ONLY)).rejects.toThrow(/is not the one that this database was made with/);
  await openVault(store.sql, NEW_FIRST);
  await expect(openVaultToRead(store.sql, OLD_ONLY)).rejects.toThrow(/rotation to another secret has begun/);
  await openVaultToRead(store.sql, OLD_FIRST);
});

test("a rotation covers every column whose name ends in _sealed", async () => {
  const sealed: string[] = [];
  for (const table of tablesOf(knownMigrations())) {
    for (const column of await columnsOf(store.sql, table))
      if (column.endsWith("_sealed")) sealed.push(`${table}.${column}`);
  }
  expect(SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(sealed.toSorted());
});

test("settings, one command and restarts suffice to rotate the secret of a running service", async () => {
  const home = await makeEngineHome();
  const call = async (
    settings: Record<string, string>,
    action: (client: ReturnType<typeof createClient>) => Promise<unknown>,
  ) => {
    const { SHARE_LINKS_SECRET: _, ...environment } = home.environment;
    const service = await serveHere({ ...home, environment: { ...environment, ...settings } });
    await action(createClient({ apiKey: API_KEY, baseUrl: service.url })).finally(() => service.end());
  };
  const both = { SHARE_LINKS_SECRET: NEW, SHARE_LINKS_SECOND_SECRET: OLD };
  let token = "";
  await call({ SHARE_LINKS_SECRET: OLD }, async (client) => {
    ({ token } = await client.shareLinks.create({ personaId: PERSONA_ID }));
  });
  await call(both, async (client) => {
    const rotated = await runHere(
      { ...home, environment: { ...home.environment, ...both } },
      "secret",
      "rotate",
      "--json",
    );
    // This decrypts the token and the stored reply of the client's idempotency key.
    expect([rotated.stderr, JSON.parse(rotated.stdout)]).toEqual(["", expect.objectContaining({ sealedAnew: 2 })]);
    await client.public.redemptions.create({ token });
  });
  await call({ SHARE_LINKS_SECRET: NEW }, async (client) => {
    await client.public.redemptions.create({ token });
    expect(await client.shareLinks.list({ search: token }).toArray()).toMatchObject([{ token, usageCount: 2 }]);
  });
  home.remove();
});

test("a secret in the data folder is rotated by moving its file aside", async () => {
  const home = await makeEngineHome("sqlite");
  delete home.environment.SHARE_LINKS_SECRET;
  const secret = join(home.folder, "data", "secret");
  await (await serveHere(home)).end();
  renameSync(secret, `${secret}.former`);
  expect((await runHere(home, "secret", "rotate")).stderr).toMatch(/The secret of this database is missing/);
  await (await serveHere(home)).end();
  expect((await runHere(home, "secret", "rotate")).stderr).toBe("");
  expect(existsSync(secret)).toBe(true);
  rmSync(`${secret}.former`);
  expect((await runHere(home, "verify")).stderr).toBe("");
  home.remove();
});

/** A store that fails after a number of writes. */
function breakAfter(real: Sql, steps: number): Sql {
  let left = steps;
  return {
    ...real,
    async write(work) {
      if (left-- <= 0) throw new Error("broken off");
      return real.write(work);
    },
  };
}

async function columnsOf({ dialect, read }: Sql, table: string): Promise<string[]> {
  const columns =
    dialect === "sqlite"
      ? sql<{ name: string }>`SELECT name FROM pragma_table_info(${table})`
      : sql<{
          name: string;
        }>`SELECT column_name AS name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ${table}`;
  return (await read(columns)).map(({ name }) => name);
}
