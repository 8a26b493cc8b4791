import type { ShareLinkUse } from "@share-links/types";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Refusal } from "../src/refusal.ts";
import { issueNonce } from "../src/secrets/nonces.ts";
import { type Sql, sql } from "../src/store/sql.ts";
import { findMiscounts } from "../src/store/verify.ts";
import { createUncountedUseLog } from "../src/upkeep/uncounted-uses.ts";
import { openTestApp, PERSONA_ID, refusalOf, START, type TestApp } from "./test-app.ts";

const MINUTE_MS = 60_000;
const MINUTE = START - (START % MINUTE_MS);

let app: TestApp;
/** If a test sets it, writes are refused with it. */
let fault: Error | undefined;
const faulty = (store: Sql): Sql => ({
  ...store,
  write: (work) => (fault ? Promise.reject(fault) : store.write(work)),
});
beforeEach(async () => {
  fault = undefined;
  app = await openTestApp({ faulty });
});
afterEach(() => app.close());

const create = (settings: Record<string, unknown> = {}) =>
  app.client.manage.shareLinks.create({ personaId: PERSONA_ID, ...settings });
const redeem = (token: string, nonce?: string) =>
  app.client.public.redemptions.create({ token, ...(nonce !== undefined && { nonce }) });
const usesOf = (id: string) => app.client.manage.shareLinks.listUses(id).toArray();
const shown = ({ occurredAt, outcome, surface, count }: ShareLinkUse) => [
  Date.parse(occurredAt),
  outcome,
  surface,
  count,
];
const rowsKept = async () => (await app.sql.read(sql`SELECT id FROM use_events`)).length;

test("uses and refusals are listed newest first, each with its moment, outcome and surface", async () => {
  const link = await create({ usageLimit: 1 });
  const redemption = await redeem(link.token);
  app.clock.now += MINUTE_MS;
  await refusalOf(redeem(link.token));
  await app.client.manage.shareLinks.update(link.id, { enabled: false });
  app.clock.now += MINUTE_MS;
  await refusalOf(redeem(link.token));
  const uses = await usesOf(link.id);
  expect(uses.map(shown)).toEqual([
    [MINUTE + 2 * MINUTE_MS, "share_link_disabled", "api", 1],
    [MINUTE + MINUTE_MS, "share_link_exhausted", "api", 1],
    [START, "counted", "api", 1],
  ]);
  expect(uses[2]?.id).toBe(redemption.id);
});

test("many refusals of one link in one minute are one row with their number", async () => {
  const link = await create({ enabled: false });
  for (let round = 0; round < 3; round++) {
    await Promise.all(Array.from({ length: 20 }, () => refusalOf(redeem(link.token))));
    expect((await usesOf(link.id)).map(shown)).toEqual([[MINUTE, "share_link_disabled", "api", (round + 1) * 20]]);
  }
  expect(await rowsKept()).toBe(1);
});

test("replays are recorded in one row for each link and minute with their number, and don't count as uses", async () => {
  const link = await create({ usageLimit: 1 });
  const visit = () => app.client.public.redemptions.create({ token: link.token }, { idempotencyKey: "visit" });
  const grants = await Promise.all(Array.from({ length: 50 }, visit));
  expect(new Set(grants.map(({ id }) => id)).size).toBe(1);
  app.clock.now += MINUTE_MS;
  await visit();
  expect((await usesOf(link.id)).map(shown)).toEqual([
    [MINUTE + MINUTE_MS, "replayed", "api", 1],
    [START, "counted", "api", 1],
    [MINUTE, "replayed", "api", 49],
  ]);
  expect((await app.client.shareLinks.get(link.id)).usageCount).toBe(1);
  for await (const miscount of findMiscounts(app.sql)) expect.fail(JSON.stringify(miscount));
});

test("a replay is recorded with its own surface", async () => {
  const link = await create({ type: "ORB_EMBED", allowedOrigins: ["https://example.com"] });
  const nonce = issueNonce(app.vault, { shareLinkId: link.id, page: "frame", originsVersion: 1 }, START);
  for (let call = 0; call < 2; call++)
    await app.client.public.redemptions.create({ token: link.token, nonce }, { idempotencyKey: "visit" });
  expect((await usesOf(link.id)).map(shown)).toEqual([
    [START, "counted", "orb", 1],
    [MINUTE, "replayed", "orb", 1],
  ]);
});

test("refusals that are written after their link's deletion leave nothing behind", async () => {
  const [link, other] = [await create({ enabled: false }), await create({ enabled: false })];
  for (const { token } of [link, other]) await refusalOf(redeem(token));
  await app.client.shareLinks.delete(link.id);
  await app.uncountedUses.flush();
  const rows = await app.sql.read(sql<{ share_link_id: string }>`SELECT share_link_id FROM use_events`);
  expect(rows.map((row) => row.share_link_id)).toEqual([other.id]);
});

test("refusals with another code, of another link, or in another minute get another row", async () => {
  const [link, other] = [await create({ usageLimit: 1, enabled: false }), await create({ enabled: false })];
  for (const { token } of [link, other]) await refusalOf(redeem(token));
  await app.client.manage.shareLinks.update(link.id, { expiresAt: "2020-01-01T00:00:00Z", enabled: true });
  await refusalOf(redeem(link.token));
  app.clock.now = MINUTE + MINUTE_MS;
  await refusalOf(redeem(link.token));
  const kinds = async (id: string) =>
    (await usesOf(id)).map(({ occurredAt, outcome, count }) => [Date.parse(occurredAt), outcome, count]);
  const entries = await kinds(link.id);
  expect(entries.toSorted()).toEqual([
    [MINUTE, "share_link_disabled", 1],
    [MINUTE, "share_link_expired", 1],
    [MINUTE + MINUTE_MS, "share_link_expired", 1],
  ]);
  expect(await kinds(other.id)).toEqual([[MINUTE, "share_link_disabled", 1]]);
});

test("the surface of uses and refusals is the page for which the nonce was issued", async () => {
  const link = await create({ type: "ORB_EMBED", usageLimit: 1 });
  const nonce = (page: "share" | "frame") =>
    issueNonce(app.vault, { shareLinkId: link.id, page, originsVersion: 1 }, START);
  await redeem(link.token, nonce("frame"));
  await refusalOf(redeem(link.token, nonce("frame")));
  await refusalOf(redeem(link.token, nonce("share")));
  await refusalOf(redeem(link.token));
  expect((await usesOf(link.id)).map(({ outcome, surface }) => `${outcome} ${surface}`).toSorted()).toEqual([
    "counted orb",
    "origin_not_allowed api",
    "share_link_exhausted orb",
    "share_link_exhausted page",
  ]);
});

test("a nonce of another link has no effect on the recorded surface", async () => {
  const [link, other] = [await create({ type: "LINK" }), await create({ type: "LINK" })];
  const nonce = { shareLinkId: other.id, page: "share", originsVersion: 1 } as const;
  await redeem(link.token, issueNonce(app.vault, nonce, START));
  expect(await usesOf(link.id)).toMatchObject([{ outcome: "counted", surface: "api" }]);
});

test("calls with an unknown token, or with that of a deleted link, aren't recorded", async () => {
  const link = await create();
  await app.client.shareLinks.delete(link.id);
  for (const token of ["sh_AAAAAAAAAAAAAAAAAAAAA", link.token]) await refusalOf(redeem(token));
  await app.uncountedUses.flush();
  expect(await rowsKept()).toBe(0);
});

test("refusals never change the count", async () => {
  const link = await create({ usageLimit: 1 });
  await redeem(link.token);
  await Promise.all(Array.from({ length: 10 }, () => refusalOf(redeem(link.token))));
  await usesOf(link.id);
  for await (const miscount of findMiscounts(app.sql)) expect(miscount).toBeUndefined();
});

test("a cursor continues after the last item of the page, without a gap or a repetition", async () => {
  const link = await create({ usageLimit: null });
  for (let use = 0; use < 7; use++) {
    await redeem(link.token);
    app.clock.now += use % 2;
  }
  const all = await usesOf(link.id);
  expect(new Set(all.map(({ id }) => id)).size).toBe(7);
  expect(await app.client.manage.shareLinks.listUses(link.id, { limit: 2 }).toArray()).toEqual(all);
});

test("the uses of another organisation's link or of a deleted link can't be listed", async () => {
  const link = await create();
  const other = await app.otherOrganization();
  expect(await refusalOf(other.client.manage.shareLinks.listUses(link.id))).toMatchObject({ status: 404 });
  await app.client.shareLinks.delete(link.id);
  expect(await refusalOf(app.client.manage.shareLinks.listUses(link.id))).toMatchObject({ status: 404 });
});

test("a refusal is answered even while the database can't write, and is recorded once it can", async () => {
  const link = await create({ enabled: false });
  const log = createUncountedUseLog(faulty(app.sql), (failure) => expect(failure).toBeUndefined());
  fault = new Refusal("service_unavailable");
  for (let count = 0; count < 3; count++)
    log.add({ share_link_id: link.id, at: START, outcome: "share_link_disabled", surface: "api" });
  await log.flush();
  expect(await rowsKept()).toBe(0);
  fault = undefined;
  await log.flush();
  expect((await usesOf(link.id)).map(shown)).toEqual([[MINUTE, "share_link_disabled", "api", 3]]);
});

test("an unexpected failure loses the refusals, is reported, and doesn't stop the log", async () => {
  const link = await create({ enabled: false });
  const told: unknown[] = [];
  const log = createUncountedUseLog(faulty(app.sql), (failure) => void told.push(failure));
  const refused = { share_link_id: link.id, at: START, outcome: "share_link_disabled", surface: "api" } as const;
  fault = new Error("disk full of eels");
  log.add(refused);
  await log.flush();
  expect(told).toEqual([fault]);
  fault = undefined;
  log.add(refused);
  await log.flush();
  expect((await usesOf(link.id)).map(({ count }) => count)).toEqual([1]);
});

test("if two nodes write refusals of one link at once, none is lost", async () => {
  const links = await Promise.all(Array.from({ length: 20 }, () => create({ enabled: false })));
  const nodes = [app.sql, app.sql].map((store) =>
    createUncountedUseLog(store, (failure) => expect(failure).toBeUndefined()),
  );
  for (const [index, node] of nodes.entries())
    for (const { id } of index ? links : links.toReversed())
      node.add({ share_link_id: id, at: START, outcome: "share_link_disabled", surface: "api" });
  await Promise.all(nodes.map((node) => node.flush()));
  for (const { id } of links) expect((await usesOf(id)).map(({ count }) => count)).toEqual([2]);
});
