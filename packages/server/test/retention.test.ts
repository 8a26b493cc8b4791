import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { insertShareLink, type NewShareLinkRow } from "../src/store/share-links.ts";
import { type Sql, sql } from "../src/store/sql.ts";
import { findPurgedLink } from "../src/store/tombstones.ts";
import { findMiscounts } from "../src/store/verify.ts";
import { expireDue } from "../src/upkeep/expiries.ts";
import { sweepsOf } from "../src/upkeep/retention.ts";
import { type Sweep, startSweeps, sweepIfDue } from "../src/upkeep/sweeps.ts";
import { HOUR_MS, openTestApp, PERSONA_ID, refusalOf, START, type TestApp } from "./test-app.ts";

const DAY_MS = 24 * HOUR_MS;

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const create = (settings: Record<string, unknown> = {}) =>
  app.client.manage.shareLinks.create({ personaId: PERSONA_ID, ...settings });
const redeem = (token: string, idempotencyKey?: string) =>
  app.client.public.redemptions.create({ token }, { idempotencyKey });
const shareLinks = () => app.client.manage.shareLinks;
const inHours = (hours: number) => new Date(app.clock.now + hours * HOUR_MS).toISOString();

/** Moves the clock, looks for expired links and runs every sweep once, as a running node does. */
async function after(ms: number, { retentionDays, on = app.sql }: { retentionDays?: number; on?: Sql } = {}) {
  app.clock.now += ms;
  await app.settled();
  await notice(on);
  for (const sweep of sweepsOf({ retentionDays })) await sweepIfDue(on, sweep);
}
async function notice(on: Sql) {
  for await (const told of expireDue(on)) expect(told).toBe(0);
}
const rowsOf = async (table: "share_links" | "use_events" | "redemption_keys" | "kept_replies") =>
  (await app.sql.read({ text: `SELECT 1 AS one FROM ${table}`, values: [] })).length;
const miscounts = async () => {
  const found = [];
  for await (const miscount of findMiscounts(app.sql)) found.push(miscount);
  return found;
};

test("without a retention setting, no link that has ended is ever purged", async () => {
  const expired = await create({ expiresAt: inHours(1) });
  const exhausted = await create({ usageLimit: 1, expiresAt: null });
  await redeem(exhausted.token);
  const deleted = await create();
  await shareLinks().list();
  await app.client.shareLinks.delete(deleted.id);
  await after(5000 * DAY_MS);
  expect((await shareLinks().get(expired.id)).status).toBe("expired");
  expect((await shareLinks().get(exhausted.id)).status).toBe("exhausted");
  expect([await rowsOf("share_links"), await rowsOf("use_events")]).toEqual([3, 1]);
});

describe("with a retention of 30 days", () => {
  const retentionDays = 30;

  test("an expired, an exhausted and a deleted link are purged with their events after 30 days, and not earlier", async () => {
    const expired = await create({ expiresAt: inHours(1) });
    await redeem(expired.token);
    const exhausted = await create({ usageLimit: 1, expiresAt: null });
    await redeem(exhausted.token, "key");
    await refusalOf(redeem(exhausted.token));
    const deleted = await create({ expiresAt: null });
    await redeem(deleted.token);
    await app.uncountedUses.flush();
    await app.client.shareLinks.delete(deleted.id);
    await after(2 * HOUR_MS, { retentionDays });
    await after(30 * DAY_MS - 2 * HOUR_MS - 1, { retentionDays });
    expect([await rowsOf("share_links"), await rowsOf("use_events")]).toEqual([3, 4]);
    await after(HOUR_MS + 1, { retentionDays });
    expect([await rowsOf("share_links"), await rowsOf("use_events"), await rowsOf("redemption_keys")]).toEqual([
      0, 0, 0,
    ]);
    for (const { id } of [expired, exhausted, deleted])
      expect(await refusalOf(shareLinks().get(id))).toMatchObject({ status: 404 });
    expect((await app.client.shareLinks.list()).meta.total).toBe(0);
    const deletions = sql`SELECT author FROM audit_events WHERE action = 'share_link.deleted' ORDER BY author`;
    expect(await app.sql.read(deletions)).toEqual(["api_key", "service", "service"].map((author) => ({ author })));
    await app.client.manage.personas.delete(PERSONA_ID);
    expect(await miscounts()).toEqual([]);
  });

  test("live, disabled and revived links stay, whatever their age", async () => {
    const live = await create({ expiresAt: null, usageLimit: null });
    const disabled = await create({ expiresAt: inHours(1), enabled: false });
    const revived = await create({ expiresAt: inHours(1) });
    await redeem(live.token);
    await after(29 * DAY_MS, { retentionDays });
    await shareLinks().update(revived.id, { expiresAt: null });
    await after(400 * DAY_MS, { retentionDays });
    for (const { id } of [live, disabled, revived]) expect((await shareLinks().get(id)).id).toBe(id);
    expect((await shareLinks().get(live.id)).usageCount).toBe(1);
    expect(await miscounts()).toEqual([]);
  });

  test("a change that makes a link expired or exhausted starts the 30 days again", async () => {
    const link = await create({ usageLimit: 5, expiresAt: null });
    await redeem(link.token);
    app.clock.now += 100 * DAY_MS;
    await shareLinks().update(link.id, { usageLimit: 1 });
    await after(29 * DAY_MS, { retentionDays });
    expect((await shareLinks().get(link.id)).status).toBe("exhausted");
    await after(DAY_MS, { retentionDays });
    expect(await refusalOf(shareLinks().get(link.id))).toMatchObject({ status: 404 });
  });

  test("refusals of links that stay are purged at the same age, but counted uses aren't", async () => {
    const link = await create({ expiresAt: null, usageLimit: null, enabled: false });
    await refusalOf(redeem(link.token));
    await shareLinks().update(link.id, { enabled: true });
    await redeem(link.token);
    await app.uncountedUses.flush();
    await after(31 * DAY_MS, { retentionDays });
    const uses = await shareLinks().listUses(link.id).toArray();
    expect(uses.map(({ outcome }) => outcome)).toEqual(["counted"]);
  });

  test("a purge in small batches keeps counts and events equal at every moment, and ends", async () => {
    const link = await create({ expiresAt: null, usageLimit: 450 });
    await Promise.all(Array.from({ length: 450 }, () => redeem(link.token)));
    app.clock.now += 31 * DAY_MS;
    await app.settled();
    const purge = sweepsOf({ retentionDays }).filter(({ name }) => name === "purge");
    let batches = 0;
    for (const { batch } of purge) {
      let hasMore = true;
      while (hasMore) {
        ({ hasMore } = await app.sql.write(batch));
        batches++;
        expect(await miscounts()).toEqual([]);
      }
    }
    expect(batches).toBeGreaterThanOrEqual(3);
    expect([await rowsOf("share_links"), await rowsOf("use_events")]).toEqual([0, 0]);
  });

  test("if two nodes purge at once, everything is purged once", async () => {
    const links = await Promise.all(Array.from({ length: 30 }, () => create({ usageLimit: 2, expiresAt: inHours(1) })));
    await Promise.all(links.flatMap(({ token }) => [redeem(token), redeem(token)]));
    app.clock.now += 31 * DAY_MS;
    await app.settled();
    await notice(app.sql);
    const purge = sweepsOf({ retentionDays });
    for (const { batch } of purge) {
      const toTheEnd = async (store: Sql) => {
        while ((await store.write(batch)).hasMore);
      };
      await Promise.all([app.sql, app.anotherConnection()].map(toTheEnd));
    }
    expect([await rowsOf("share_links"), await rowsOf("use_events")]).toEqual([0, 0]);
    for (const { id } of links) expect(await app.sql.read(findPurgedLink(id, ""))).toEqual([{ id }]);
    expect(await miscounts()).toEqual([]);
  });

  test("neither the id nor the token of a purged link can be used again", async () => {
    const link = await create({ expiresAt: inHours(1) });
    await after(2 * HOUR_MS, { retentionDays });
    await after(31 * DAY_MS, { retentionDays });
    const tokenHash = app.vault.hashToken(link.token);
    expect(await app.sql.read(findPurgedLink("", tokenHash))).toEqual([{ id: link.id }]);
    for (const taken of [{ id: link.id }, { token_hash: tokenHash }])
      await expect(
        app.sql.run(insertShareLink({ ...ROW, organization_id: app.organizationId, ...taken })),
      ).rejects.toThrow(/organization_id/);
    expect(await app.sql.run(insertShareLink({ ...ROW, organization_id: app.organizationId }))).toHaveLength(1);
  });
});

test("idempotency keys older than 24 hours are deleted, and no others", async () => {
  const link = await create({ expiresAt: null });
  await redeem(link.token, "one");
  await app.client.manage.personas.create({ name: "Grace" }, { idempotencyKey: "one" });
  app.clock.now += HOUR_MS;
  await redeem(link.token, "two");
  await after(23 * HOUR_MS);
  expect([await rowsOf("redemption_keys"), await rowsOf("kept_replies")]).toEqual([1, 0]);
});

describe("a sweep", () => {
  const counting = (batches: number): Sweep & { done: number } => ({
    name: "test",
    everyMs: 60_000,
    done: 0,
    // biome-ignore lint/correctness/useYield: a batch may have nothing to write
    *batch() {
      this.done++;
      return { hasMore: this.done < batches, counts: { turns: 1 } };
    },
  });

  test("that is due is completed by one node, and runs again only when it is due again", async () => {
    const sweep = counting(3);
    await Promise.all([app.sql, app.anotherConnection()].map((store) => sweepIfDue(store, sweep)));
    expect(sweep.done).toBe(3);
    app.clock.now += 59_999;
    await app.settled();
    await sweepIfDue(app.sql, sweep);
    expect(sweep.done).toBe(3);
    app.clock.now += 1;
    await app.settled();
    await sweepIfDue(app.anotherConnection(), sweep);
    expect(sweep.done).toBe(4);
  });

  test("logs once at its end what it did, or nothing if it did nothing", async () => {
    const logged: object[] = [];
    const log = { info: (fields: object) => void logged.push(fields) };
    await sweepIfDue(app.sql, counting(3), undefined, log);
    expect(logged).toEqual([{ sweep: "test", turns: 3 }]);
    await create({ usageLimit: 1 }).then(({ token }) => redeem(token));
    app.clock.now += 31 * DAY_MS;
    await app.settled();
    for (const sweep of sweepsOf({ retentionDays: 30 })) await sweepIfDue(app.sql, sweep, undefined, log);
    expect(logged.slice(1)).toEqual([{ sweep: "purge", linksDeleted: 1, linksPurged: 1, refusalsPurged: 0 }]);
    app.clock.now += HOUR_MS;
    await app.settled();
    for (const sweep of sweepsOf({ retentionDays: 30 })) await sweepIfDue(app.sql, sweep, undefined, log);
    expect(logged).toHaveLength(2);
  });

  test("that fails is logged and doesn't delay others; after a stop, no further sweep begins", async () => {
    const failing = { ...counting(1), name: "failing", batch: () => raise(new Error("eels")) };
    const sweep = counting(1);
    const told: unknown[] = [];
    const log = { info() {}, error: ({ err }: { err: unknown }) => void told.push(err) };
    const sweeper = startSweeps(app.sql, [failing, sweep], log);
    await expect.poll(() => [sweep.done, told.length]).toEqual([1, 1]);
    await sweeper.stop();
    app.clock.now += 120_000;
    await delay(50);
    expect([sweep.done, told]).toEqual([1, [new Error("eels")]]);
  });
});

function raise(error: Error): never {
  throw error;
}

const ROW: NewShareLinkRow = {
  id: "11111111-1111-4111-8111-111111111111",
  organization_id: "",
  persona_id: PERSONA_ID,
  persona_name: "Ada",
  group_id: "",
  token_hash: "a hash",
  token_sealed: "sealed",
  type: "LINK",
  expires_at: null,
  usage_limit: null,
  allowed_origins: "[]",
  allow_all_origins: 0,
  remove_watermark: 0,
  enabled: 1,
  is_primary: 0,
  created_at: START,
};
