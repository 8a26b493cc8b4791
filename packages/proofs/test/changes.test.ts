import type { ManagedShareLink } from "@share-links/types";
import { expect, test } from "vitest";
import { expectVerified } from "../src/account.ts";
import { call, changeLink, makeLink } from "../src/call.ts";
import { ledgerOf } from "../src/database.ts";
import { full, PAUSE_MS, TIMEOUT_MS, tell } from "../src/form.ts";
import { redeem, type Use } from "../src/redeem.ts";
import { grantsOf, startRedeemers, tally } from "../src/redeemers.ts";
import { CLOCKS_APART_MS, onEachEngine } from "../src/stage.ts";
import { after } from "../src/under-load.ts";
import { contradicted, noteWindows, within } from "../src/windows.ts";

const HOUR_MS = 3_600_000;
const ROUNDS = full(1, 100);
const HOLD_MS = 40;

const soon = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();

type Hold = () => Promise<void>;

/** The changes of a round in order, and how many further uses each answer allows. */
const CHANGES: {
  name: string;
  settings: (link: ManagedShareLink) => object;
  allowed: (link: ManagedShareLink) => number;
}[] = [
  { name: "unlimited", settings: () => ({ usageLimit: null }), allowed: () => Infinity },
  { name: "disabled", settings: () => ({ enabled: false }), allowed: () => 0 },
  {
    name: "enabled with 7 more uses",
    settings: (link) => ({ enabled: true, usageLimit: link.usageCount + 7 }),
    allowed: left,
  },
  { name: "limit below the count", settings: () => ({ usageLimit: 1 }), allowed: () => 0 },
  { name: "limit of 3 more", settings: (link) => ({ usageLimit: link.usageCount + 3 }), allowed: left },
  { name: "expired", settings: () => ({ expiresAt: soon(-1), usageLimit: null }), allowed: () => 0 },
  { name: "revived", settings: () => ({ expiresAt: soon(HOUR_MS) }), allowed: () => Infinity },
];

function left({ usageLimit, usageCount }: ManagedShareLink): number {
  return usageLimit === null ? Infinity : Math.max(0, usageLimit - usageCount);
}

onEachEngine({ shortOn: "postgres", clocksMs: CLOCKS_APART_MS }, (stage) => {
  /** Three client processes use the link without end while `change` runs; returns every use afterwards. */
  async function usedMeanwhile(token: string, change: (hold: Hold) => Promise<void>): Promise<Use[]> {
    const { urls } = stage;
    const redeemers = await startRedeemers(3, { urls, token, uses: Infinity, atOnce: 6, pauseMs: PAUSE_MS });
    const own: Use[] = [];
    // On any machine, one use at each node begins and ends before the next change.
    const hold = async () => {
      own.push(...(await Promise.all(urls.map((url) => redeem(url, token)))));
      await after(HOLD_MS);
    };
    try {
      await redeemers.begun;
      await hold();
      await change(hold);
    } finally {
      void redeemers.stop();
    }
    return [...own, ...(await redeemers.done)];
  }

  test("no use that begins after the answer to a change contradicts it, and each grant is one counted event", {
    timeout: TIMEOUT_MS,
  }, async (context) => {
    let link = await makeLink(stage.urlOf(0), { usageLimit: null });
    const { windows, open, close } = noteWindows();
    const uses = await usedMeanwhile(link.token, async (hold) => {
      for (let turn = 0; turn < ROUNDS * CHANGES.length; turn++) {
        const { name, settings, allowed } = CHANGES[turn % CHANGES.length] as (typeof CHANGES)[number];
        close();
        link = await changeLink(stage.urlOf(turn), link.id, settings(link));
        open(name, allowed(link));
        await hold();
      }
      close();
    });
    tell(context, uses.length);
    expect(contradicted(windows, uses)).toEqual([]);
    expect(windows.filter((window) => within(window, uses).begun < stage.nodes.length)).toEqual([]);
    const { usageCount, counted } = await ledgerOf(stage.site.database, link.id);
    expect([...counted].sort()).toEqual(grantsOf(uses).sort());
    expect(usageCount).toBe(counted.size);
    expect(usageCount).toBeGreaterThan(ROUNDS * CHANGES.length);
  });

  test("no use that begins after the answer to a delete is granted", { timeout: TIMEOUT_MS }, async (context) => {
    const rounds = full(1, 30);
    for (let round = 0; round < rounds; round++) {
      const link = await makeLink(stage.urlOf(0), { usageLimit: null });
      const { windows, open, close } = noteWindows();
      const uses = await usedMeanwhile(link.token, async (hold) => {
        expect((await call("DELETE", `${stage.urlOf(round)}/v1/share-links/${link.id}`)).status).toBe(200);
        open("deleted", 0);
        await hold();
        close();
      });
      tell(context, rounds);
      expect(contradicted(windows, uses)).toEqual([]);
      const { usageCount, counted } = await ledgerOf(stage.site.database, link.id);
      expect([usageCount, [...counted].sort()]).toEqual([counted.size, grantsOf(uses).sort()]);
    }
  });

  test("after the answer to a rotation, no new use with the old token is granted, and the new token continues at the same count", {
    timeout: TIMEOUT_MS,
  }, async (context) => {
    const rounds = full(2, 60);
    const grants: string[] = [];
    let link = await makeLink(stage.urlOf(0), { usageLimit: null });
    for (let round = 0; round < rounds; round++) {
      const { token: former, id } = link;
      const { windows, open, close } = noteWindows();
      const uses = await usedMeanwhile(former, async (hold) => {
        const rotated = await call<ManagedShareLink>(
          "POST",
          `${stage.urlOf(round)}/manage/v1/share-links/${id}/rotate`,
        );
        open("rotated", 0);
        expect(rotated.status).toBe(200);
        link = rotated.body;
        await hold();
        close();
      });
      grants.push(...grantsOf(uses));
      expect(contradicted(windows, uses)).toEqual([]);
      expect(windows.filter((window) => within(window, uses).begun < stage.nodes.length)).toEqual([]);
      // All remaining uses belong to the new token, on every node, even if others still try the old one.
      const left = round % 5;
      link = await changeLink(stage.urlOf(round + 1), id, { usageLimit: grants.length + left });
      const asked = Array.from({ length: 24 }, (_, turn) => ({ url: stage.urlOf(turn), isNew: turn % 4 < 2 }));
      const answers = await Promise.all(asked.map(({ url, isNew }) => redeem(url, isNew ? link.token : former)));
      expect(tally(answers)).toEqual({
        ...(left > 0 && { granted: left }),
        share_link_exhausted: 12 - left,
        share_link_not_found: 12,
      });
      grants.push(...grantsOf(answers));
      link = await changeLink(stage.urlOf(round + 2), id, { usageLimit: null });
    }
    tell(context, rounds);
    const { usageCount, counted } = await ledgerOf(stage.site.database, link.id);
    expect([usageCount, [...counted].sort()]).toEqual([counted.size, grants.sort()]);
  });

  test("afterwards, the operator's verify finds no fault", async () => {
    await expectVerified(stage.site);
  });
});
