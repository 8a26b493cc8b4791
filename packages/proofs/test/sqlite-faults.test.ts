import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, expect, test } from "vitest";
import { expectAccountOf, expectVerified, othersThan } from "../src/account.ts";
import { call, makeLink } from "../src/call.ts";
import { full, TIMEOUT_MS, tell } from "../src/form.ts";
import { redeem } from "../src/redeem.ts";
import { openSite, type Site } from "../src/site.ts";
import { openSmallDisk } from "../src/small-disk.ts";
import { underLoad } from "../src/under-load.ts";

const ends: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function open(environment: Record<string, string> = {}): Promise<Site> {
  const site = await openSite("sqlite", { environment });
  ends.push(() => site.close());
  return site;
}

test("if the disk is full under load, calls get 503 with Retry-After and no grant, no acknowledged use is lost, and the service recovers by itself", {
  timeout: TIMEOUT_MS,
}, async (context) => {
  const site = await open();
  const disk = openSmallDisk(join(site.home.folder, "data"));
  ends.push(() => disk.remove());
  const service = await site.start();
  const pid = service.process.pid as number;
  const rounds = full(1, 20);
  for (let round = 0; round < rounds; round++) {
    const { id, token } = await makeLink(service.url, { usageLimit: null });
    const whileFull: Awaited<ReturnType<typeof redeem>>[] = [];
    const uses = await underLoad({ urls: [service.url], token }, async ({ firstGrant }) => {
      await firstGrant;
      disk.fill(pid);
      // Writes that still fitted into allocated space are answered first.
      while (whileFull.at(-1)?.outcome !== "service_unavailable") whileFull.push(await redeem(service.url, token));
      for (let turn = 0; turn < 20; turn++) whileFull.push(await redeem(service.url, token));
      expect((await call("GET", `${service.url}/v1/share-links/${id}`)).status).toBe(200);
      disk.free(pid);
      while (whileFull.at(-1)?.outcome !== "granted") whileFull.push(await redeem(service.url, token));
    });
    expect(othersThan([...uses, ...whileFull], "granted", "service_unavailable")).toEqual([]);
    const { unserved } = await expectAccountOf(site.database, id, null, [...uses, ...whileFull]);
    expect(unserved).toBeGreaterThan(0);
    await expectVerified(site);
  }
  tell(context, rounds);
});

test("if another process locks the database, calls get 503 with Retry-After, reads work, and uses work again once it is free", {
  timeout: TIMEOUT_MS,
}, async () => {
  const site = await open();
  const { url } = await site.start();
  const { id, token } = await makeLink(url, { usageLimit: 2 });
  const other = new DatabaseSync(join(site.home.folder, "data", "share-links.db"));
  other.exec("BEGIN IMMEDIATE");
  const locked = await Promise.all([redeem(url, token), redeem(url, token), redeem(url, token)]);
  expect(locked.map(({ outcome, hasRetryAfter }) => [outcome, hasRetryAfter])).toEqual(
    locked.map(() => ["service_unavailable", true]),
  );
  expect((await call("GET", `${url}/v1/share-links/${id}`)).status).toBe(200);
  other.exec("ROLLBACK");
  other.close();
  const uses = [await redeem(url, token), await redeem(url, token), await redeem(url, token)];
  expect(uses.map(({ outcome }) => outcome)).toEqual(["granted", "granted", "share_link_exhausted"]);
  await expectAccountOf(site.database, id, 2, uses);
  await expectVerified(site);
});
