import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { expectAccountOf, expectVerified, othersThan } from "../src/account.ts";
import { makeLink } from "../src/call.ts";
import { full, IS_SOAK, TIMEOUT_MS, tell } from "../src/form.ts";
import { redeem, type Use } from "../src/redeem.ts";
import { openSite, type Site } from "../src/site.ts";
import { usePostgres } from "../src/stage.ts";
import { relayTo, type TcpRelay } from "../src/tcp-relay.ts";
import { after, underLoad } from "../src/under-load.ts";

const postgres = usePostgres();
let relay: TcpRelay;
let site: Site;
beforeEach(async () => {
  const { port } = new URL(postgres().url);
  relay = await relayTo(Number(port));
  site = await openSite("postgres", {
    postgres: postgres(),
    through: (url) => url.replace(`:${port}/`, `:${relay.port}/`),
  });
});
afterEach(async () => {
  await site.close();
  relay.close();
});

/** Resolves once a use is granted again, without anybody's help; what came meanwhile may only be 503. */
async function recovered(url: string, token: string) {
  for (;;) {
    const use = await redeem(url, token);
    if (use.outcome === "granted") return use;
    expect(use).toMatchObject({ outcome: "service_unavailable", hasRetryAfter: true });
    await after(20);
  }
}

test("PostgreSQL stopped and started again under load: 503 with Retry-After meanwhile, nothing acknowledged lost, recovery by itself", {
  timeout: TIMEOUT_MS,
}, async (context) => {
  const nodes = [await site.start(), await site.start()];
  const urls = nodes.map(({ url }) => url);
  const rounds = full(2, 20);
  for (let round = 0; round < rounds; round++) {
    const { id, token } = await makeLink(urls[0] ?? "", { usageLimit: null });
    const late: Use[] = [];
    const uses = await underLoad({ urls, token }, async () => {
      await after(100 + Math.random() * 100);
      await postgres().halt();
      await after(100);
      await postgres().start();
      for (const url of urls) late.push(await recovered(url, token));
    });
    expect(othersThan(uses, "granted", "service_unavailable")).toEqual([]);
    const { unserved } = await expectAccountOf(site.database, id, null, [...uses, ...late]);
    expect(unserved).toBeGreaterThan(0);
    await expectVerified(site);
  }
  tell(context, rounds);
});

test("connections to PostgreSQL cut at random moments under load: nothing acknowledged lost, never above the limit, recovery by itself", {
  timeout: TIMEOUT_MS,
}, async (context) => {
  const { url } = await site.start();
  const rounds = full(5, 200);
  for (let round = 0; round < rounds; round++) {
    const limit = round % 2 === 0 ? null : 60;
    const { id, token } = await makeLink(url, { usageLimit: limit });
    const uses = await underLoad({ urls: [url], token }, async () => {
      for (let cuts = 0; cuts < 5; cuts++) {
        await after(Math.random() * 30);
        relay.cut();
      }
    });
    expect(othersThan(uses, "granted", "service_unavailable", "share_link_exhausted")).toEqual([]);
    await expectAccountOf(site.database, id, limit, uses);
    const other = await makeLink(url, { usageLimit: 1 });
    await recovered(url, other.token);
  }
  await expectVerified(site);
  tell(context, rounds);
});

// What these wait for is a timeout of ten seconds and more.
if (IS_SOAK) {
  test("a connection to PostgreSQL that goes dead without a word ends in 503, and new connections are made", {
    timeout: TIMEOUT_MS,
  }, async () => {
    const { url } = await site.start();
    const { id, token } = await makeLink(url, { usageLimit: null });
    const late: Use[] = [];
    const uses = await underLoad({ urls: [url], token }, async () => {
      await after(100);
      relay.hold();
      await after(30_000);
      relay.release();
      late.push(await recovered(url, token));
    });
    expect(othersThan(uses, "granted", "service_unavailable")).toEqual([]);
    const { unserved } = await expectAccountOf(site.database, id, null, [...uses, ...late]);
    expect(unserved).toBeGreaterThan(0);
    await expectVerified(site);
  });

  test("a link whose row somebody else holds locked ends in 503, other links go on", {
    timeout: TIMEOUT_MS,
  }, async () => {
    const { url } = await site.start();
    const [held, free] = [await makeLink(url), await makeLink(url)];
    const client = new pg.Client({ connectionString: site.home.environment.DATABASE_URL });
    await client.connect();
    await client.query("BEGIN");
    await client.query(`SELECT 1 FROM share_links WHERE id = '${held.id}' FOR UPDATE`);
    const waiting = redeem(url, held.token);
    const uses = [await redeem(url, free.token)];
    expect(uses[0]?.outcome).toBe("granted");
    expect(await waiting).toMatchObject({ outcome: "service_unavailable", hasRetryAfter: true });
    await client.query("ROLLBACK");
    await client.end();
    await expectAccountOf(site.database, free.id, 10, uses);
    expect(await expectAccountOf(site.database, held.id, 10, [await redeem(url, held.token)])).toEqual({
      grants: 1,
      unserved: 0,
    });
    await expectVerified(site);
  });
}
