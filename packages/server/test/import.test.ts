import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createClient } from "@share-links/client";
import type { PersonaShareLink } from "@share-links/types";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { importPages } from "../src/commands/import-pages.ts";
import { findOrganization } from "../src/commands/in-organization.ts";
import { createVault } from "../src/secrets/vault.ts";
import { deleteBareLinks } from "../src/store/retention.ts";
import { rows, type Sql } from "../src/store/sql.ts";
import { keepTombstone } from "../src/store/tombstones.ts";
import { API_KEY, makeEngineHome, openHome, SECRET } from "./engine-home.ts";
import { HOSTED_KEY, type HostedApi, hostedLinks, serveHostedApi } from "./hosted-api.ts";
import { runHere, serveHere } from "./in-process.ts";
import { type Home, MAIN } from "./service.ts";
import { PERSONA_ID } from "./test-app.ts";

// Hundreds of links are imported, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

/** The links of the hosted API: fewer than a page holds, and three pages. */
const FEW = 25;
const MANY = 250;

/** For a test of what the import asks, prints and keeps, which is the same on either engine. PostgreSQL runs it only in the long form. */
const onSqlite = process.env.STORE_ENGINE === "postgres" && !process.env.SOAK ? () => {} : test;

let home: Home;
let hosted: HostedApi;
let service: Awaited<ReturnType<typeof serveHere>>;
beforeEach(async () => {
  home = await makeEngineHome(undefined, { isMigrated: true });
  home.environment.ANAM_API_KEY = HOSTED_KEY;
  hosted = await serveHostedApi(hostedLinks(FEW));
  service = await serveHere(home);
});
afterEach(async () => {
  await service.end();
  hosted.close();
  home.remove();
});

const serveThreePages = () => hosted.links.splice(0, FEW, ...hostedLinks(MANY));

const client = () => createClient({ apiKey: API_KEY, baseUrl: service.url });

async function runImport(...words: string[]) {
  const { status, stdout, stderr } = await runHere(home, "import", "--from", hosted.url, "--json", ...words);
  return { status, stderr, ...JSON.parse(stdout || "{}") };
}

/** Every link as the server lists it, without the organisation, which differs. */
async function taken(): Promise<object[]> {
  const links = await client().shareLinks.list({ perPage: 100 }).toArray();
  return links.map(({ organizationId, ...link }) => link);
}

const told = (links: readonly PersonaShareLink[]) => links.map(({ organizationId, ...link }) => link);

test("every link is imported with id, token, count, dates and settings while the service runs, and verify accepts the result", async () => {
  serveThreePages();
  expect(await runImport()).toEqual({
    ...{ status: 0, stderr: "", imported: MANY, present: 0, conflict: 0, personas: 2, notes: [] },
  });
  expect(hosted.asked).toEqual([1, 2, 3]);
  expect(await taken()).toEqual(told(hosted.links));
  expect(await client().manage.personas.get("11111111-0000-4000-8000-000000000002")).toMatchObject({ name: "Grace" });
  expect((await runHere(home, "verify")).stderr).toBe("");
});

onSqlite("changes of an import are recorded with the operator as their author", async () => {
  await runImport();
  const events = await client().manage.auditEvents.list({ limit: 100 }).toArray();
  const made = (action: string) =>
    events.filter((event) => event.action === action && event.author.type === "operator").length;
  expect([made("share_link.created"), made("persona.created")]).toEqual([FEW, 2]);
});

onSqlite(
  "an imported link can be used by its token, even in the older form, and its limit continues from its count",
  async () => {
    await runImport();
    const [last, old] = [hosted.links[8], hosted.links[9]];
    expect(old?.token).toMatch(/^-+9$/);
    await client().public.redemptions.create({ token: old?.token ?? "" });
    await client().public.redemptions.create({ token: last?.token ?? "" });
    await expect(client().public.redemptions.create({ token: last?.token ?? "" })).rejects.toMatchObject({
      code: "share_link_exhausted",
    });
    expect((await client().shareLinks.get(last?.id ?? "")).usageCount).toBe(9);
    expect((await runHere(home, "verify")).stderr).toBe("");
  },
);

onSqlite(
  "a second run recognises the links that it imported, doesn't change them, and imports the new ones",
  async () => {
    await runImport();
    const [first] = hosted.links;
    await client().manage.shareLinks.update(first?.id ?? "", { enabled: false });
    hosted.links.unshift(
      ...hostedLinks(1).map((link) => ({ ...link, token: "sh_new-new-new-new-new-n", isPrimary: false })),
    );
    expect(await runImport()).toMatchObject({ status: 0, imported: 1, present: FEW, personas: 0 });
    expect(await client().shareLinks.get(first?.id ?? "")).toMatchObject({ enabled: false });
  },
);

test("after SIGKILL in the middle of a page, the import continues with that page and completes", async () => {
  serveThreePages();
  const child = spawn(process.execPath, [MAIN, "import", "--from", hosted.url], {
    env: home.environment,
    cwd: home.folder,
    stdio: "ignore",
  });
  hosted.before = (page) => {
    if (page === 3) child.kill("SIGKILL");
    return undefined;
  };
  expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
  expect(hosted.asked).toEqual([1, 2, 3]);
  expect(await taken()).toHaveLength(200);
  hosted.before = () => undefined;
  hosted.asked.length = 0;
  expect(await runImport()).toMatchObject({ status: 0, imported: 50, present: 0 });
  expect(hosted.asked).toEqual([3]);
  expect(await taken()).toEqual(told(hosted.links));
});

test("after a failure at any of its writes, the import continues and completes", async () => {
  serveThreePages();
  const sql = openHome(home);
  const { id } = await findOrganization({ idOrName: undefined }, { sql });
  const run = (store: Sql) =>
    importPages(
      { sql: store, vault: createVault(SECRET), author: { organizationId: id, by: "operator" } },
      {
        dryRun: false,
        onPage() {},
        source: {
          name: "paged",
          async page(number) {
            const next = number * 50 < hosted.links.length ? number + 1 : null;
            return {
              data: hosted.links.slice((number - 1) * 50, number * 50),
              meta: { total: hosted.links.length, next },
            };
          },
        },
      },
    );
  let breaks = 0;
  for (let isWhole = false; !isWhole; ) {
    let left = 1;
    const broken: Sql = {
      ...sql,
      async write(work) {
        if (left-- === 0) throw new Error("broken off");
        return sql.write(work);
      },
    };
    isWhole = await run(broken).catch(() => {
      breaks++;
      return false;
    });
  }
  await sql.close();
  expect(breaks).toBeGreaterThan(3);
  expect(await taken()).toEqual(told(hosted.links));
});

onSqlite("no link is missed if it moves to a page that was already read because another link was deleted", async () => {
  serveThreePages();
  let isDeleted = false;
  hosted.before = (page) => {
    if (page === 2 && !isDeleted) hosted.links.splice(5, 1);
    isDeleted ||= page === 2;
    return undefined;
  };
  expect(await runImport()).toMatchObject({ status: 0, imported: MANY });
  const ids = new Set((await client().shareLinks.list({ perPage: 100 }).toArray()).map(({ id }) => id));
  expect(hosted.links.filter(({ id }) => !ids.has(id))).toEqual([]);
});

onSqlite(
  "a request that the API can't serve now is repeated; if the API refuses the key, the import ends with the API's message",
  async () => {
    let failures = 3;
    hosted.before = () => (failures-- > 0 ? (failures === 1 ? 503 : 429) : undefined);
    expect(await runImport()).toMatchObject({ status: 0, imported: FEW });
    home.environment.ANAM_API_KEY = "another-key-entirely";
    const refused = await runImport();
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringMatching(/401|Unauthorized/)]);
    expect(refused.stderr).not.toContain("another-key-entirely");
  },
);

onSqlite("a dry run prints the same and changes nothing", async () => {
  expect(await runImport("--dry-run")).toMatchObject({ status: 0, imported: FEW, notes: [] });
  expect(await taken()).toEqual([]);
  expect((await client().manage.personas.list()).data).toHaveLength(1);
  hosted.asked.length = 0;
  expect(await runImport()).toMatchObject({ imported: FEW });
  expect(hosted.asked).toEqual([1]);
});

test("a link that can't be imported is named with the reason, the exit code is 1, and all other links are imported", async () => {
  await runImport();
  const own = await client().shareLinks.create({ personaId: PERSONA_ID });
  await client().shareLinks.delete(hosted.links[2]?.id ?? "");
  await purge(hosted.links[4]?.id ?? "");
  const made = hostedLinks(10).map((link, index) => ({
    ...link,
    isPrimary: false,
    token: `sh_${index}${"x".repeat(20)}`,
  }));
  const [one, two, three, four, five, six, seven, eight, primary, good] = made as Record<string, unknown>[];
  Object.assign(one ?? {}, { token: own.token });
  Object.assign(two ?? {}, { id: own.id });
  Object.assign(three ?? {}, { usageLimit: 0 });
  Object.assign(four ?? {}, { token: "too-short" });
  Object.assign(five ?? {}, { allowedOrigins: ["https://example.com/path"] });
  Object.assign(six ?? {}, { type: "CARRIER_PIGEON" });
  Object.assign(seven ?? {}, { personaName: "\0", personaId: randomUUID() });
  Object.assign(eight ?? {}, { createdAt: "yesterday" });
  Object.assign(primary ?? {}, { isPrimary: true });
  hosted.links.unshift(...made);
  const outcome = await runImport();
  expect(outcome).toMatchObject({ status: 1, imported: 2, present: FEW - 2, conflict: 10 });
  const notes = Object.fromEntries((outcome.notes as { id: string; note: string }[]).map(({ id, note }) => [id, note]));
  const expected: [unknown, RegExp][] = [
    [one?.id, new RegExp(`its token is that of the link ${own.id}`)],
    [two?.id, /a link with its id and another token/],
    [three?.id, /usageLimit must be 1 to 2147483647, or null, got 0/],
    [four?.id, /form of a share token/],
    [five?.id, /allowedOrigins has "https:\/\/example.com\/path"/],
    [six?.id, /type must be/],
    [seven?.id, /personaName/],
    [eight?.id, /createdAt must be/],
    [primary?.id, new RegExp(`primary link is ${hosted.links[10]?.id}`)],
    [hosted.links[12]?.id, /was deleted here/],
    [hosted.links[14]?.id, /was deleted here/],
  ];
  for (const [id, note] of expected) expect(notes[String(id)], String(note)).toMatch(note);
  expect(Object.keys(notes)).toHaveLength(expected.length);
  expect(await client().shareLinks.get(String(good?.id))).toMatchObject({ usageCount: 9 });
  expect(await client().shareLinks.get(String(primary?.id))).toMatchObject({ isPrimary: false });
  expect(JSON.stringify(notes)).not.toContain(own.token);
});

/** Purges a link, as a retention setting does long after a deletion. */
async function purge(id: string): Promise<void> {
  await client().shareLinks.delete(id);
  const store = openHome(home);
  await store.write(function* () {
    for (const { token_hash } of yield* rows(deleteBareLinks([id]))) yield keepTombstone(id, token_hash);
  });
  await store.close();
}

onSqlite("the import is refused with exit 2 if the key is missing or the address is invalid", async () => {
  delete home.environment.ANAM_API_KEY;
  expect(await runImport()).toMatchObject({ status: 2, stderr: expect.stringContaining("ANAM_API_KEY") });
  home.environment.ANAM_API_KEY = HOSTED_KEY;
  expect(await runHere(home, "import", "--from", "ftp://x")).toMatchObject({ status: 2 });
});

test("an export contains every link of the organisation, and tokens only on request", async () => {
  await runImport();
  const lines = (text: string) => text.split("\n").map((line) => JSON.parse(line));
  const plain = await runHere(home, "export");
  expect(lines(plain.stdout).map(({ id }) => id)).toEqual(hosted.links.map(({ id }) => id).toReversed());
  for (const { token } of hosted.links) expect(plain.stdout).not.toContain(token);
  const [first] = lines((await runHere(home, "export", "--with-tokens")).stdout);
  expect(first).toMatchObject({
    token: hosted.links.at(-1)?.token,
    usageCount: FEW - 1,
    status: "live",
    lastUsedAt: null,
  });
});
