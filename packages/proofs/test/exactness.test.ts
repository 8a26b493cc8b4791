import type { Service } from "@share-links/server/test/service.ts";
import { startPostgres, type TestPostgres } from "@share-links/test-postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeLink } from "../src/call.ts";
import { ledgerOf } from "../src/database.ts";
import { full, TIMEOUT_MS, tell } from "../src/form.ts";
import { redeem } from "../src/redeem.ts";
import { grantsOf, startRedeemers, tally } from "../src/redeemers.ts";
import { clockShiftedBy, ENGINES, openSite, type Site } from "../src/site.ts";

const HOUR_MS = 3_600_000;
const CLIENTS = 3;
const USES = 1_000;
const MARGIN = 200;

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

describe.each(ENGINES)("on %s", (engine) => {
  let site: Site;
  let nodes: Service[];
  beforeAll(async () => {
    site = await openSite(engine, { postgres });
    const shifts = engine === "sqlite" ? [0] : [0, HOUR_MS, -HOUR_MS];
    nodes = await Promise.all(shifts.map((shift) => site.start(shift === 0 ? {} : clockShiftedBy(shift))));
  });
  afterAll(() => site.close());
  const urls = () => nodes.map(({ url }) => url);

  test.each([1, 10, 1_000])(
    "1,000 parallel calls from three client processes for a link of limit %i are granted exactly so often",
    {
      timeout: TIMEOUT_MS,
    },
    async (limit) => {
      const link = await makeLink(urls()[0] ?? "", { usageLimit: limit });
      const each = Math.ceil((USES + MARGIN) / CLIENTS);
      const { done } = await startRedeemers(CLIENTS, { urls: urls(), token: link.token, uses: each, atOnce: each });
      const uses = await done;
      expect(tally(uses)).toEqual({ granted: limit, share_link_exhausted: CLIENTS * each - limit });
      const { usageCount, counted } = await ledgerOf(site.database, link.id);
      expect(usageCount).toBe(limit);
      expect([...counted].sort()).toEqual(grantsOf(uses).sort());
    },
  );

  test("the last use asked for many times at once with one Idempotency-Key is one use, and each call gets that grant", {
    timeout: TIMEOUT_MS,
  }, async (context) => {
    const rounds = full(20, 500);
    for (let round = 0; round < rounds; round++) {
      const link = await makeLink(urls()[0] ?? "", { usageLimit: 1 });
      const calls = Array.from({ length: 6 }, (_, index) =>
        redeem(urls()[index % nodes.length] ?? "", link.token, "one"),
      );
      const uses = await Promise.all(calls);
      expect(tally(uses)).toEqual({ granted: 6 });
      expect(new Set(grantsOf(uses)).size).toBe(1);
      expect((await ledgerOf(site.database, link.id)).usageCount).toBe(1);
    }
    tell(context, rounds * 6);
  });

  test("the shifted clocks are shifted: what a process alone decides is an hour off", {
    timeout: TIMEOUT_MS,
  }, async () => {
    const lone = await openSite("sqlite");
    try {
      const link = await makeLink((await lone.start(clockShiftedBy(HOUR_MS))).url);
      expect(Date.parse(link.createdAt) - Date.now()).toBeGreaterThan(HOUR_MS / 2);
    } finally {
      await lone.close();
    }
  });

  test("nodes whose clocks are an hour apart agree on what has expired", { timeout: TIMEOUT_MS }, async (context) => {
    tell(context, 2 * nodes.length);
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    for (const { url } of nodes) {
      const live = await makeLink(url, { expiresAt: at(30), usageLimit: null });
      const expired = await makeLink(url, { expiresAt: at(-30), usageLimit: null });
      for (const other of urls()) {
        expect((await redeem(other, live.token)).outcome).toBe("granted");
        expect((await redeem(other, expired.token)).outcome).toBe("share_link_expired");
      }
    }
  });
});
