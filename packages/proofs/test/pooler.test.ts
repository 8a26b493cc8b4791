import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccountOf, expectVerified, othersThan } from "../src/account.ts";
import { call, makeLink } from "../src/call.ts";
import { note, TIMEOUT_MS, tell } from "../src/form.ts";
import { type PgBouncer, startPgBouncer } from "../src/pgbouncer.ts";
import { redeem, type Use } from "../src/redeem.ts";
import { openSite, PERSONA_ID, type Site } from "../src/site.ts";
import { usePostgres } from "../src/stage.ts";

const CALLS = 2000;
const WORKERS = 40;
const LIMIT = 300;

const postgres = usePostgres();
let pooler: PgBouncer;
let site: Site;
beforeAll(async () => {
  pooler = await startPgBouncer(postgres().url);
  site = await openSite("postgres", { postgres: postgres(), through: pooler.through });
});
afterAll(async () => {
  await site?.close();
  await pooler?.close();
});

test("two nodes behind PgBouncer in transaction mode, which first used their statements in different orders, grant exactly the limit", {
  timeout: TIMEOUT_MS,
}, async (context) => {
  const [one, two] = [await site.start(), await site.start()];
  const routes = [
    "/v1/share-links",
    "/manage/v1/share-links?status=live",
    "/manage/v1/personas",
    "/manage/v1/api-keys",
    "/manage/v1/webhooks",
    "/manage/v1/audit-events",
    `/manage/v1/personas/${PERSONA_ID}`,
  ];
  for (const route of routes) expect((await call("GET", one.url + route)).status).toBe(200);
  for (const route of routes.toReversed()) expect((await call("GET", two.url + route)).status).toBe(200);
  const { id, token } = await makeLink(two.url, { usageLimit: LIMIT });
  const uses: Use[] = [];
  const works = async (worker: number) => {
    const url = worker % 2 === 0 ? one.url : two.url;
    for (let turn = 0; turn < CALLS / WORKERS; turn++) {
      if (turn % 5 === 0) expect((await call("GET", url + routes[turn % routes.length])).status).toBe(200);
      uses.push(await redeem(url, token, turn % 3 === 0 ? `key-${worker}-${turn}` : undefined));
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, (_, worker) => works(worker)));
  expect(othersThan(uses, "granted", "share_link_exhausted")).toEqual([]);
  expect(await expectAccountOf(site.database, id, LIMIT, uses)).toEqual({ grants: LIMIT, unserved: 0 });
  tell(context, CALLS);
  note(context, `Behind PgBouncer ${pooler.version} with four connections for two nodes.`);
});

test("the operator's commands work through PgBouncer", { timeout: TIMEOUT_MS }, async () => {
  for (const words of [["keys", "list"], ["migrate"], ["export"], ["backup", "through.gz"]])
    expect(await site.command(...words), words.join(" ")).toMatchObject({ code: 0 });
  await expectVerified(site);
});
