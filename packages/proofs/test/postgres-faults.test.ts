import { afterEach, beforeEach, expect, test } from "vitest";
import { expectAccountOf, expectVerified, othersThan } from "../src/account.ts";
import { openBehindRelay, recovered } from "../src/behind-relay.ts";
import { makeLink } from "../src/call.ts";
import { full, TIMEOUT_MS, tell } from "../src/form.ts";
import type { Use } from "../src/redeem.ts";
import type { Site } from "../src/site.ts";
import { usePostgres } from "../src/stage.ts";
import type { TcpRelay } from "../src/tcp-relay.ts";
import { after, underLoad } from "../src/under-load.ts";

const postgres = usePostgres();
let relay: TcpRelay;
let site: Site;
beforeEach(async () => {
  ({ relay, site } = await openBehindRelay(postgres()));
});
afterEach(async () => {
  await site.close();
  relay.close();
});

test("if PostgreSQL restarts under load, calls get 503 with Retry-After, no acknowledged use is lost, and the service recovers by itself", {
  timeout: TIMEOUT_MS,
}, async (context) => {
  const nodes = [await site.start(), await site.start()];
  const urls = nodes.map(({ url }) => url);
  const rounds = full(1, 20);
  for (let round = 0; round < rounds; round++) {
    const { id, token } = await makeLink(urls[0] ?? "", { usageLimit: null });
    const late: Use[] = [];
    const uses = await underLoad({ urls, token }, async ({ firstGrant }) => {
      await firstGrant;
      await after(Math.random() * 100);
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

test("if connections to PostgreSQL break at random moments under load, no acknowledged use is lost, no limit is exceeded, and the service recovers by itself", {
  timeout: TIMEOUT_MS,
}, async (context) => {
  const { url } = await site.start();
  const rounds = full(3, 200);
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
