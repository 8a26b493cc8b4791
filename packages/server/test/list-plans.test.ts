import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fill } from "../fill.ts";
import { row, type Statement } from "../src/store/sql.ts";
import { HOUR_MS, openTestApp, START, type TestApp } from "./test-app.ts";

const LINKS = 6000;

let app: TestApp;
/** The statements that the app ran to answer, except the look-up of the API key. */
const asked: Statement[] = [];

beforeAll(async () => {
  app = await openTestApp({
    faulty: (sql) => ({
      ...sql,
      read(statement) {
        if (!statement.text.includes("api_keys")) asked.push(statement);
        return sql.read(statement);
      },
    }),
  });
  const { organizationId } = app;
  const filling = { organizationId, now: START, otherOrganizations: 0 };
  await fill(app.sql, app.vault, { ...filling, links: 20, personas: 20, name: "Rare" });
  await fill(app.sql, app.vault, { ...filling, links: LINKS, personas: 40, otherOrganizations: 50 });
}, 30_000);
afterAll(() => app.close());

const PERSONA = "{persona}";
const NEWEST = "share_links_newest";
const OF_GROUP = "share_links_of_group";
const BY_KIND = "share_links_by_kind";
const OF_GROUP_BY_KIND = "share_links_of_group_by_kind";
const DUE = "share_links_due";

describe("every list reads links in order along an index, and no further than the end of the page", () => {
  test.each([
    ["/v1/share-links", [NEWEST], 20],
    ["/v1/share-links?page=50&perPage=100", [NEWEST], 5000],
    [`/v1/share-links?personaId=${PERSONA}`, [OF_GROUP], 20],
    [`/v1/share-links?personaId=${PERSONA}&page=10&perPage=10`, [OF_GROUP], 100],
    ["/v1/share-links?search=persona%2012", [OF_GROUP], 20],
    ["/v1/share-links?search=PERSONA%203&page=3", [OF_GROUP], 60],
    ["/v1/share-links?search=persona", [NEWEST], 20],
    ["/v1/share-links?search=rare", [OF_GROUP], 20],
    ["/v1/share-links?search=nobody", [], 0],
    ["/manage/v1/share-links?limit=100", [NEWEST], 101],
    ["/manage/v1/share-links?status=live", [BY_KIND], 21],
    ["/manage/v1/share-links?status=disabled&type=ORB_EMBED", [BY_KIND], 21],
    ["/manage/v1/share-links?type=ORB_EMBED", [BY_KIND], 21],
    ["/manage/v1/share-links?status=expired", [BY_KIND, DUE], 21],
    [`/manage/v1/share-links?status=exhausted&personaId=${PERSONA}`, [OF_GROUP_BY_KIND], 21],
    ["/manage/v1/share-links?type=LINK&search=persona%2012", [OF_GROUP_BY_KIND], 21],
    ["/manage/v1/share-links?status=expired&search=persona%2012", [DUE, OF_GROUP_BY_KIND], 21],
    ["/manage/v1/share-links?status=expired&search=persona%203", [DUE, OF_GROUP_BY_KIND], 11 * 3 * 21],
    ["/manage/v1/share-links?status=expired&search=persona", [BY_KIND, DUE], 25],
    ["/manage/v1/share-links?type=ORB_EMBED&search=persona", [BY_KIND], 25],
  ])("%s", async (path, indexes, mostRows) => {
    const looks = await looksAt(path.replace(PERSONA, await personaId()));
    expect([...new Set(looks.map(({ index }) => index))].sort()).toEqual(indexes);
    for (const { index, rows = 0 } of looks) expect(rows, index).toBeLessThanOrEqual(mostRows);
  });

  test("a cursor far down the list", async () => {
    const all = "/manage/v1/share-links?status=live&limit=100";
    let next: string | null = "";
    for (let page = 0; page < 5; page++) {
      const response = await app.send("GET", `${all}${next ? `&cursor=${next}` : ""}`);
      next = ((await response.json()) as { meta: { next: string | null } }).meta.next;
    }
    const looks = await looksAt(`${all}&cursor=${next}`);
    expect([...new Set(looks.map(({ index }) => index))]).toEqual([BY_KIND]);
    for (const { rows = 0 } of looks) expect(rows).toBeLessThanOrEqual(101);
  });

  test("links that have expired since the last sweep are found by their time", async () => {
    app.clock.now += HOUR_MS;
    const looks = await looksAt("/manage/v1/share-links?status=expired");
    const [due] = looks.filter(({ index }) => index === DUE);
    expect(due?.rows ?? 1).toBeLessThan(10);
    const { data } = await app.client.manage.shareLinks.list({ status: "expired" });
    expect(data).toHaveLength(20);
  });
});

test("total is the sum of a few counters, however many links there are", async () => {
  const { meta } = await app.client.shareLinks.list();
  expect(meta.total).toBe(LINKS + 20);
  for (const { text } of asked.filter(({ text }) => /\b(count|sum)\(/.test(text)))
    expect(text).not.toMatch(/FROM share_links\b/);
});

async function personaId(): Promise<string> {
  const { data } = await app.client.manage.personas.list({ limit: 1 });
  return data[0]?.id ?? "";
}

interface Look {
  /** The index along which links were read, or another step of the plan. */
  index: string;
  /** How many rows it returned or skipped; only PostgreSQL says. */
  rows?: number;
}

/** How an answer read the links, except for look-ups of one link by its id. */
async function looksAt(path: string): Promise<Look[]> {
  asked.length = 0;
  expect((await app.send("GET", path)).status).toBe(200);
  const looks = await Promise.all(
    asked.splice(0).map(app.sql.dialect === "postgres" ? explainPostgres : explainSqlite),
  );
  return looks.flat().filter(({ index }) => !["share_links_pkey", "sqlite_autoindex_share_links_1"].includes(index));
}

async function explainSqlite({ text, values }: Statement): Promise<Look[]> {
  const rows = await app.sql.read({ text: `EXPLAIN QUERY PLAN ${text}`, values } as Statement<{ detail: string }>);
  return rows.flatMap(({ detail }) => {
    if (!/\bshare_links\b/.test(detail)) return [];
    return { index: /^SEARCH share_links USING (?:COVERING )?INDEX (\w+)/.exec(detail)?.[1] ?? detail };
  });
}

interface Node {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows"?: number;
  "Actual Loops"?: number;
  "Rows Removed by Filter"?: number;
  Plans?: Node[];
}

/**
 * Explains and runs the statement. PostgreSQL prefers to scan a table as small as here, so scans are forbidden, as if it were
 * large.
 */
async function explainPostgres(statement: Statement): Promise<Look[]> {
  const text = `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${statement.text}`;
  const explained = await app.sql.write(function* () {
    yield { text: "SET LOCAL enable_seqscan = off", values: [] };
    return yield* row({ ...statement, text } as Statement<{ "QUERY PLAN": [{ Plan: Node }] }>);
  });
  return looksOf(explained?.["QUERY PLAN"][0].Plan as Node);
}

function looksOf(node: Node): Look[] {
  const below = (node.Plans ?? []).flatMap(looksOf);
  const index = node["Index Name"] ?? (node["Node Type"] === "Seq Scan" ? "Seq Scan" : undefined);
  if (!index || !(index.startsWith("share_links_") || node["Relation Name"] === "share_links")) return below;
  const rows = ((node["Actual Rows"] ?? 0) + (node["Rows Removed by Filter"] ?? 0)) * (node["Actual Loops"] ?? 1);
  return [...below, { index, rows }];
}
