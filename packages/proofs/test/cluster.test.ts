import { expect, test } from "vitest";
import { expectVerified } from "../src/account.ts";
import { makeLink } from "../src/call.ts";
import { startCluster } from "../src/cluster/cluster.ts";
import { loadUntil } from "../src/cluster/load.ts";
import { ledgerOf } from "../src/database.ts";
import { full, PAUSE_MS, TIMEOUT_MS, tell } from "../src/form.ts";

test("three nodes behind a round-robin proxy restart one after the other under load, and no request fails", {
  timeout: TIMEOUT_MS,
}, async (context) => {
  const cluster = await startCluster();
  try {
    const { proxy, site } = cluster;
    const link = await makeLink(proxy.url, { usageLimit: null });
    const stop = new AbortController();
    const load = loadUntil(stop.signal, { url: proxy.url, token: link.token, atOnce: 8, pauseMs: PAUSE_MS });
    for (let round = 0; round < full(1, 20); round++) expect(await cluster.restartEach()).toEqual([0, 0, 0]);
    // The restarted nodes and their replacements all got requests.
    await expect.poll(() => proxy.given.size, { timeout: 30_000 }).toBeGreaterThanOrEqual(6);
    stop.abort();
    const { requests, grants, failures } = await load;
    tell(context, requests);
    expect(failures).toEqual([]);
    const { usageCount, counted } = await ledgerOf(site.database, link.id);
    expect([usageCount, [...counted].sort()]).toEqual([grants.length, grants.toSorted()]);
    await expectVerified(site);
  } finally {
    await cluster.close();
  }
});
