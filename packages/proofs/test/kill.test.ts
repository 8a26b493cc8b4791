import { expect, test } from "vitest";
import { expectAccountOf, expectVerified, othersThan } from "../src/account.ts";
import { makeLink } from "../src/call.ts";
import { ledgerOf } from "../src/database.ts";
import { full, TIMEOUT_MS, tell } from "../src/form.ts";
import { redeemAll } from "../src/redeemers.ts";
import { onEachEngine } from "../src/stage.ts";
import { after, underLoad } from "../src/under-load.ts";

const ROUNDS = full(2, 200);
const ROUNDS_OF_A_BLOCK = full(2, 10);
const LONGEST_MS = 150;

onEachEngine({ clocksMs: [] }, (stage) => {
  test(`after ${ROUNDS} SIGKILLs under load, no acknowledged use is lost, no count exceeds its limit, and the operator's verify finds no fault`, {
    timeout: TIMEOUT_MS,
  }, async (context) => {
    const { site } = stage;
    let service = await site.start();
    let grants = 0;
    for (let round = 0; round < ROUNDS; round++) {
      // Every other kill comes after the first grant, so that there is something to lose, and the others come at any moment. Some
      // limits are reached before the kill, some after it, some because of it.
      const waits = round % 2 === 0;
      const limit = [5, 60, 400][round % 3] as number;
      const { id, token } = await makeLink(service.url, { usageLimit: limit });
      const uses = await underLoad({ urls: [service.url], token }, async ({ firstGrant }) => {
        if (waits) await firstGrant;
        await after(Math.random() * LONGEST_MS);
        await service.end("SIGKILL");
      });
      service = await site.start();
      expect(othersThan(uses, "granted", "share_link_exhausted", "no answer")).toEqual([]);
      grants += (await expectAccountOf(site.database, id, limit, uses)).grants;
      // The rest of the limit can still be used, and no more.
      const rest = await redeemAll({ urls: [service.url], token, uses: limit + 20, atOnce: 16 }, AbortSignal.any([]));
      expect(othersThan(rest, "granted", "share_link_exhausted")).toEqual([]);
      await expectAccountOf(site.database, id, limit, [...uses, ...rest]);
      expect((await ledgerOf(site.database, id)).usageCount).toBe(limit);
      if ((round + 1) % ROUNDS_OF_A_BLOCK === 0) await expectVerified(site);
    }
    tell(context, grants);
    expect(grants).toBeGreaterThan(0);
  });
});
