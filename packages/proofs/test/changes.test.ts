import { operations } from "@share-links/server/src/generated/operations.ts";
import type { Service } from "@share-links/server/test/service.ts";
import { startPostgres, type TestPostgres } from "@share-links/test-postgres";
import type { ManagedShareLink } from "@share-links/types";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call, changeLink, makeLink } from "../src/call.ts";
import { ledgerOf, unbalanced } from "../src/database.ts";
import { full, TIMEOUT_MS, tell } from "../src/form.ts";
import { redeem, type Use } from "../src/redeem.ts";
import { grantsOf, startRedeemers } from "../src/redeemers.ts";
import { clockShiftedBy, ENGINES, openSite, type Site } from "../src/site.ts";
import { contradicted, noteWindows, within } from "../src/windows.ts";

const HOUR_MS = 3_600_000;
const ROUNDS = full(3, 100);
const HOLD_MS = 40;

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const soon = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();

type Hold = () => Promise<void>;

/** What is changed in a round, in this order, and how many further uses its answer allows. */
const CHANGES: {
  name: string;
  settings: (link: ManagedShareLink) => object;
  allowed: (link: ManagedShareLink) => number;
}[] = [
  { name: "unlimited", settings: () => ({ usageLimit: null }), allowed: () => Infinity },
  { name: "disabled", settings: () => ({ enabled: false }), allowed: () => 0 },
  {
    name: "enabled with 7 uses more",
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

describe.each(ENGINES)("on %s", (engine) => {
  let site: Site;
  let nodes: Service[];
  beforeAll(async () => {
    site = await openSite(engine, { postgres });
    const shifts = engine === "sqlite" ? [0] : [0, HOUR_MS, -HOUR_MS];
    nodes = await Promise.all(shifts.map((shift) => site.start(shift === 0 ? {} : clockShiftedBy(shift))));
  });
  afterAll(() => site.close());

  /** Uses without end by three client processes while `change` runs; gives every use once that has ended. */
  async function usedMeanwhile(token: string, change: (hold: Hold) => Promise<void>): Promise<Use[]> {
    const urls = nodes.map(({ url }) => url);
    const redeemers = await startRedeemers(3, { urls, token, uses: Infinity, atOnce: 6 });
    const own: Use[] = [];
    // However slow the machine, one use at each node begins and ends before the next change.
    const hold = async () => {
      own.push(...(await Promise.all(urls.map((url) => redeem(url, token)))));
      await after(HOLD_MS);
    };
    try {
      await hold();
      await change(hold);
    } finally {
      void redeemers.stop();
    }
    return [...own, ...(await redeemers.done)];
  }
  const nodeOf = (turn: number) => nodes[turn % nodes.length]?.url ?? "";

  test("no use that begins after the answer to a change contradicts it, and each grant is one counted event", {
    timeout: TIMEOUT_MS,
  }, async (context) => {
    let link = await makeLink(nodeOf(0), { usageLimit: null });
    const { windows, open, close } = noteWindows();
    const uses = await usedMeanwhile(link.token, async (hold) => {
      for (let turn = 0; turn < ROUNDS * CHANGES.length; turn++) {
        const { name, settings, allowed } = CHANGES[turn % CHANGES.length] as (typeof CHANGES)[number];
        close();
        link = await changeLink(nodeOf(turn), link.id, settings(link));
        open(name, allowed(link));
        await hold();
      }
      close();
    });
    tell(context, uses.length);
    expect(contradicted(windows, uses)).toEqual([]);
    expect(windows.filter((window) => within(window, uses).begun < nodes.length)).toEqual([]);
    const { usageCount, counted } = await ledgerOf(site.database, link.id);
    expect([...counted].sort()).toEqual(grantsOf(uses).sort());
    expect(usageCount).toBe(counted.size);
    expect(usageCount).toBeGreaterThan(ROUNDS * CHANGES.length);
  });

  test("no use that begins after the answer to a delete is granted", { timeout: TIMEOUT_MS }, async (context) => {
    const rounds = full(2, 30);
    for (let round = 0; round < rounds; round++) {
      const link = await makeLink(nodeOf(0), { usageLimit: null });
      const { windows, open, close } = noteWindows();
      const uses = await usedMeanwhile(link.token, async (hold) => {
        expect((await call("DELETE", `${nodeOf(round)}/v1/share-links/${link.id}`)).status).toBe(200);
        open("deleted", 0);
        await hold();
        close();
      });
      tell(context, rounds);
      expect(contradicted(windows, uses)).toEqual([]);
      const { usageCount, counted } = await ledgerOf(site.database, link.id);
      expect([usageCount, [...counted].sort()]).toEqual([counted.size, grantsOf(uses).sort()]);
    }
  });

  // There is a rotation once the specification has one.
  if ("rotateShareLink" in operations)
    test("no use by the old token that begins after the answer to a rotation is granted", {
      timeout: TIMEOUT_MS,
    }, async () => {
      const link = await makeLink(nodeOf(0), { usageLimit: null });
      const { windows, open, close } = noteWindows();
      let rotated: ManagedShareLink | undefined;
      const uses = await usedMeanwhile(link.token, async (hold) => {
        const url = `${nodeOf(1)}/manage/v1/share-links/${link.id}/rotate`;
        rotated = (await call<ManagedShareLink>("POST", url)).body;
        open("rotated", 0);
        await hold();
        close();
      });
      expect(contradicted(windows, uses)).toEqual([]);
      expect((await redeem(nodeOf(2), rotated?.token ?? "")).outcome).toBe("granted");
      expect((await ledgerOf(site.database, link.id)).usageCount).toBe(grantsOf(uses).length + 1);
    });

  test("after all of it every count is that of its events", async () => {
    expect(await unbalanced(site.database)).toEqual([]);
  });
});
