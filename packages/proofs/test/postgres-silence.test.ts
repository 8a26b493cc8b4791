import pg from "pg";
import { describe, expect, test } from "vitest";
import { expectAccountOf, expectVerified, othersThan } from "../src/account.ts";
import { openBehindRelay, recovered } from "../src/behind-relay.ts";
import { makeLink } from "../src/call.ts";
import { TIMEOUT_MS } from "../src/form.ts";
import { redeem, type Use } from "../src/redeem.ts";
import { openSite } from "../src/site.ts";
import { usePostgres } from "../src/stage.ts";
import { underLoad } from "../src/under-load.ts";

const postgres = usePostgres();

// Each test waits for a time limit of the service, which is ten seconds or more.
describe.concurrent("if PostgreSQL doesn't answer", () => {
  test("on a connection that went dead silently, calls get 503, and new connections are opened", {
    timeout: TIMEOUT_MS,
  }, async ({ onTestFinished }) => {
    const { relay, site } = await openBehindRelay(postgres());
    onTestFinished(async () => {
      await site.close();
      relay.close();
    });
    const { url } = await site.start();
    const { id, token } = await makeLink(url, { usageLimit: null });
    const own: Use[] = [];
    const uses = await underLoad({ urls: [url], token }, async ({ firstGrant }) => {
      await firstGrant;
      relay.hold();
      own.push(await redeem(url, token));
      relay.release();
      own.push(await recovered(url, token));
    });
    expect(own[0]).toMatchObject({ outcome: "service_unavailable", hasRetryAfter: true });
    expect(othersThan(uses, "granted", "service_unavailable")).toEqual([]);
    const { unserved } = await expectAccountOf(site.database, id, null, [...uses, ...own]);
    expect(unserved).toBeGreaterThan(1);
    await expectVerified(site);
  });

  test("because another session locks a link's row, calls for the link get 503, and other links still work", {
    timeout: TIMEOUT_MS,
  }, async ({ onTestFinished }) => {
    const site = await openSite("postgres", { postgres: postgres() });
    onTestFinished(() => site.close());
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
});
