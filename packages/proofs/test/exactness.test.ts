import { expect, test } from "vitest";
import { expectVerified } from "../src/account.ts";
import { makeLink } from "../src/call.ts";
import { ledgerOf } from "../src/database.ts";
import { full, IS_SOAK, TIMEOUT_MS, tell } from "../src/form.ts";
import { redeem } from "../src/redeem.ts";
import { grantsOf, startRedeemers, tally } from "../src/redeemers.ts";
import { clockShiftedBy, openSite } from "../src/site.ts";
import { CLOCKS_APART_MS, onEachEngine } from "../src/stage.ts";

const HOUR_MS = 3_600_000;
const CLIENTS = 3;
const USES = 1_000;
const MARGIN = 200;
const LIMITS = IS_SOAK ? [1, 10, 1_000] : [10];

onEachEngine({ clocksMs: CLOCKS_APART_MS }, (stage) => {
  test.each(LIMITS)(
    "1,000 parallel calls from three client processes for a link of limit %i get exactly that many grants",
    {
      timeout: TIMEOUT_MS,
    },
    async (limit) => {
      const link = await makeLink(stage.urlOf(0), { usageLimit: limit });
      const each = Math.ceil((USES + MARGIN) / CLIENTS);
      // A node answers 503 if a call waits five seconds for one of its ten connections, and a slow disk is enough for that because
      // all grants of one link wait for each other. Such a call wasn't counted, so it is repeated.
      const order = { urls: stage.urls, token: link.token, uses: each, atOnce: each, isPatient: true };
      const { done } = await startRedeemers(CLIENTS, order);
      const uses = await done;
      expect(tally(uses)).toEqual({ granted: limit, share_link_exhausted: CLIENTS * each - limit });
      const { usageCount, counted } = await ledgerOf(stage.site.database, link.id);
      expect(usageCount).toBe(limit);
      expect([...counted].sort()).toEqual(grantsOf(uses).sort());
    },
  );

  test("if the last use is asked for many times at once with one Idempotency-Key, it is one use, and each call gets that grant", {
    timeout: TIMEOUT_MS,
  }, async (context) => {
    const rounds = full(5, 500);
    for (let round = 0; round < rounds; round++) {
      const link = await makeLink(stage.urlOf(0), { usageLimit: 1 });
      const calls = Array.from({ length: 6 }, (_, index) => redeem(stage.urlOf(index), link.token, "one"));
      const uses = await Promise.all(calls);
      expect(tally(uses)).toEqual({ granted: 6 });
      expect(new Set(grantsOf(uses)).size).toBe(1);
      expect((await ledgerOf(stage.site.database, link.id)).usageCount).toBe(1);
    }
    tell(context, rounds * 6);
  });

  test("nodes whose clocks are an hour apart agree on what has expired", { timeout: TIMEOUT_MS }, async (context) => {
    tell(context, 2 * stage.nodes.length);
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    for (const url of stage.urls) {
      const live = await makeLink(url, { expiresAt: at(30), usageLimit: null });
      const expired = await makeLink(url, { expiresAt: at(-30), usageLimit: null });
      for (const other of stage.urls) {
        expect((await redeem(other, live.token)).outcome).toBe("granted");
        expect((await redeem(other, expired.token)).outcome).toBe("share_link_expired");
      }
    }
  });

  test("afterwards, the operator's verify finds no fault", async () => {
    await expectVerified(stage.site);
  });
});

test("the shifted clocks are really shifted: decisions of a single process are an hour off", {
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
