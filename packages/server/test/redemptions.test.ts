import { ApiError } from "@share-links/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { issueNonce } from "../src/secrets/nonces.ts";
import { sql } from "../src/store/sql.ts";
import { bodyOf, HOUR_MS, openTestApp, PERSONA_ID, refusalOf, START, type TestApp } from "./test-app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const create = (settings: Record<string, unknown> = {}) =>
  app.client.manage.shareLinks.create({ personaId: PERSONA_ID, ...settings });
const redeem = (token: string, idempotencyKey?: string, nonce?: string) =>
  app.client.public.redemptions.create({ token, ...(nonce !== undefined && { nonce }) }, { idempotencyKey });
const redeemRaw = (token: string, headers: Record<string, string>) =>
  app.send("POST", "/public/v1/redemptions", { headers, json: { token } });
const usage = async (id: string) => {
  const [events] = await app.sql.read(
    sql<{
      count: number;
    }>`SELECT count(*) AS count FROM use_events WHERE share_link_id = ${id} AND outcome = 'counted'`,
  );
  return { count: (await app.client.shareLinks.get(id)).usageCount, events: events?.count };
};

test("a use is counted once, has an event, and answers the persona that the link opens", async () => {
  const link = await create({ removeWatermark: true });
  app.clock.now += 5;
  const redemption = await redeem(link.token);
  expect(redemption).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
    redeemedAt: new Date(START + 5).toISOString(),
    type: "LINK",
    personaId: PERSONA_ID,
    personaName: "Ada",
    removeWatermark: true,
    session: null,
  });
  expect(await usage(link.id)).toEqual({ count: 1, events: 1 });
  expect((await app.client.manage.shareLinks.get(link.id)).lastUsedAt).toBe(redemption.redeemedAt);
});

test("needs no API key", async () => {
  const { token } = await create();
  const response = await redeemRaw(token, { authorization: "" });
  expect(response.status).toBe(201);
});

test("GET, HEAD and OPTIONS never count", async () => {
  const link = await create();
  for (const [method, status] of [
    ["GET", 405],
    ["HEAD", 405],
    ["OPTIONS", 204],
  ] as const)
    expect((await app.send(method, `/public/v1/redemptions?token=${link.token}`)).status).toBe(status);
  expect(await usage(link.id)).toEqual({ count: 0, events: 0 });
});

test.each([
  { "Sec-Purpose": "prefetch" },
  { "Sec-Purpose": "prefetch;prerender" },
  { Purpose: "prefetch" },
  { "X-Moz": "prefetch" },
])("a prefetch (%j) is refused and not counted", async (headers) => {
  const link = await create();
  const response = await redeemRaw(link.token, headers as Record<string, string>);
  expect([response.status, (await bodyOf(response)).code]).toEqual([403, "prefetch_refused"]);
  expect(await usage(link.id)).toEqual({ count: 0, events: 0 });
});

describe("refusals", () => {
  test("of an unknown, a malformed and a deleted token are identical", async () => {
    const gone = await create();
    await app.client.shareLinks.delete(gone.id);
    const answers = await Promise.all(
      ["sh_AAAAAAAAAAAAAAAAAAAAA", "", "x".repeat(512), "sh_", gone.token, `${gone.token}%00`, gone.id].map(
        async (token) => {
          const response = await redeemRaw(token, {});
          const { requestId: _, ...body } = await bodyOf(response);
          return { status: response.status, body };
        },
      ),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 404, body: { code: "share_link_not_found" } });
  });

  test("name the first reason that applies, in the order origin, disabled, expired, exhausted, and never count", async () => {
    const link = await create({ type: "ORB_EMBED", enabled: false, usageLimit: 1, allowAllOrigins: true });
    const { update } = app.client.manage.shareLinks;
    const code = async () => (await refusalOf(redeem(link.token))).code;
    await update(link.id, { enabled: true });
    await redeem(link.token);
    await update(link.id, { enabled: false, allowAllOrigins: false });
    app.clock.now += 1000 * HOUR_MS;
    expect(await code()).toBe("origin_not_allowed");
    await update(link.id, { allowAllOrigins: true });
    expect(await code()).toBe("share_link_disabled");
    await update(link.id, { enabled: true });
    expect(await code()).toBe("share_link_expired");
    await update(link.id, { expiresAt: null });
    expect(await code()).toBe("share_link_exhausted");
    expect(await usage(link.id)).toEqual({ count: 1, events: 1 });
  });

  test.each(["disable", "delete", "expire"])(
    "apply as soon as a change that ends the link is answered: %s",
    async (change) => {
      const link = await create();
      if (change === "disable") await app.client.manage.shareLinks.update(link.id, { enabled: false });
      if (change === "delete") await app.client.shareLinks.delete(link.id);
      if (change === "expire")
        await app.client.manage.shareLinks.update(link.id, { expiresAt: "2020-01-01T00:00:00+02:00" });
      const statuses = await Promise.all(
        Array.from({ length: 20 }, async () => (await refusalOf(redeem(link.token))).status),
      );
      expect(new Set(statuses)).toEqual(new Set([{ disable: 403, delete: 404, expire: 410 }[change]]));
    },
  );
});

test("parallel redemptions grant exactly the limit, and each grant has its event", async () => {
  const link = await create({ usageLimit: 7 });
  const outcomes = await Promise.allSettled(Array.from({ length: 60 }, () => redeem(link.token)));
  const granted = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value.id] : []));
  expect([granted.length, new Set(granted).size]).toEqual([7, 7]);
  for (const outcome of outcomes)
    if (outcome.status === "rejected")
      expect(outcome.reason).toMatchObject({ status: 410, code: "share_link_exhausted" });
  expect(await usage(link.id)).toEqual({ count: 7, events: 7 });
});

test("a simultaneous change of other settings neither loses nor adds a use", async () => {
  const link = await create({ usageLimit: 50 });
  const work = Array.from({ length: 100 }, (_, index) =>
    index % 2 === 0
      ? redeem(link.token)
      : app.client.manage.shareLinks.update(link.id, {
          removeWatermark: index % 4 === 1,
          allowedOrigins: [`https://a${index}.example.com`],
        }),
  );
  await Promise.all(work);
  expect(await usage(link.id)).toEqual({ count: 50, events: 50 });
});

test("uses that run while the owner disables a link don't undo that", async () => {
  const link = await create({ usageLimit: 1_000 });
  const other = app.anotherNode();
  const uses = Array.from({ length: 60 }, async (_, index) => {
    const { public: surface } = index % 2 === 0 ? app.client : other;
    const { ok, error } = await surface.redemptions.create({ token: link.token }).result();
    return ok ? "granted" : error instanceof ApiError && error.code;
  });
  const disabled = await app.client.manage.shareLinks.update(link.id, { enabled: false, usageLimit: 500 });
  const outcomes = await Promise.all(uses);
  expect(outcomes.filter((outcome) => !["granted", "share_link_disabled"].includes(`${outcome}`))).toEqual([]);
  const after = await app.client.manage.shareLinks.get(link.id);
  expect(after).toMatchObject({ enabled: false, usageLimit: 500, status: "disabled" });
  expect(after.usageCount).toBeGreaterThanOrEqual(disabled.usageCount);
  const granted = outcomes.filter((outcome) => outcome === "granted").length;
  expect(await usage(link.id)).toEqual({ count: granted, events: granted });
});

describe("the same Idempotency-Key", () => {
  test("gets the same grant, marked as replayed, and counts once, even in parallel", async () => {
    const link = await create({ usageLimit: 1 });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => redeemRaw(link.token, { "Idempotency-Key": "one" })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(answers.filter(({ headers }) => headers.get("idempotent-replayed") === "true")).toHaveLength(9);
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(await usage(link.id)).toEqual({ count: 1, events: 1 });
  });

  test("is scoped to the link", async () => {
    const [one, two] = [await create(), await create()];
    expect((await redeem(one.token, "key")).id).not.toBe((await redeem(two.token, "key")).id);
    expect((await usage(two.id)).count).toBe(1);
  });

  test("with another value, or left out, means another use", async () => {
    const link = await create();
    const ids = [
      await redeem(link.token, "a"),
      await redeem(link.token, "b"),
      await redeem(link.token),
      await redeem(link.token),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect((await usage(link.id)).count).toBe(4);
  });

  test("is kept for 24 hours and no longer", async () => {
    const link = await create({ usageLimit: 2 });
    const first = await redeem(link.token, "key");
    app.clock.now += 24 * HOUR_MS - 1;
    expect(await redeem(link.token, "key")).toEqual(first);
    app.clock.now += 1;
    expect((await redeem(link.token, "key")).id).not.toBe(first.id);
    expect((await usage(link.id)).count).toBe(2);
  });

  test.each([
    ["disabled", { enabled: false }, 403, "share_link_disabled"],
    ["expired", { expiresAt: "2020-01-01T00:00:00Z" }, 410, "share_link_expired"],
    ["closed to the caller", { type: "PLAYER_EMBED" }, 403, "origin_not_allowed"],
  ] as const)("is refused once the link was %s", async (_, change, status, code) => {
    const link = await create({ usageLimit: 1 });
    await redeem(link.token, "key");
    await app.client.manage.shareLinks.update(link.id, change);
    expect(await refusalOf(redeem(link.token, "key"))).toMatchObject({ status, code });
  });

  test("is refused once the link was deleted", async () => {
    const link = await create();
    await redeem(link.token, "key");
    await app.client.shareLinks.delete(link.id);
    expect(await refusalOf(redeem(link.token, "key"))).toMatchObject({ status: 404 });
  });

  test("of a refused call stays free: a later call with it is a use", async () => {
    const link = await create({ enabled: false });
    await refusalOf(redeem(link.token, "key"));
    await app.client.manage.shareLinks.update(link.id, { enabled: true });
    await redeem(link.token, "key");
    expect((await usage(link.id)).count).toBe(1);
  });

  test.each(["", "a b", "ä", "x".repeat(256)])("that is invalid (%j) is refused with 400, not counted", async (key) => {
    const link = await create();
    const response = await redeemRaw(link.token, { "Idempotency-Key": key === "ä" ? "\u00e4" : key });
    expect([response.status, (await bodyOf(response)).details[0]?.path]).toEqual([400, "/header/idempotency-key"]);
    expect((await usage(link.id)).count).toBe(0);
  });
});

describe("a link of an embed type", () => {
  const page = (link: { id: string }, changes = {}) => ({
    shareLinkId: link.id,
    page: "frame" as const,
    originsVersion: 1,
    ...changes,
  });

  test("can be redeemed only with a nonce from this server, whatever Origin and Referer say", async () => {
    const link = await create({ type: "PLAYER_EMBED", allowedOrigins: ["https://example.com"] });
    const response = await redeemRaw(link.token, { Origin: "https://example.com", Referer: "https://example.com/" });
    expect([response.status, (await bodyOf(response)).code]).toEqual([403, "origin_not_allowed"]);
    expect(await redeem(link.token, undefined, issueNonce(app.vault, page(link), START))).toMatchObject({
      type: "PLAYER_EMBED",
    });
    expect((await usage(link.id)).count).toBe(1);
  });

  test("needs no nonce while it allows all origins", async () => {
    const link = await create({ type: "ORB_EMBED", allowAllOrigins: true });
    expect(await redeem(link.token)).toMatchObject({ type: "ORB_EMBED" });
  });

  test("refuses a nonce that is forged, expired, another link's, or older than a change of its origins", async () => {
    const [link, other] = [await create({ type: "PLAYER_EMBED" }), await create({ type: "PLAYER_EMBED" })];
    const good = issueNonce(app.vault, page(link), START);
    const forged = [
      good.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
      good.replace(link.id, other.id),
      "x",
      "",
      "....",
      `${good}.x`,
    ];
    const nonces = [
      ...forged,
      issueNonce(app.vault, page(other), START),
      issueNonce(app.vault, page(link), START - 600_000),
    ];
    for (const nonce of nonces)
      expect(await refusalOf(redeem(link.token, undefined, nonce)), nonce).toMatchObject({
        code: "origin_not_allowed",
      });
    await app.client.manage.shareLinks.update(link.id, { allowedOrigins: ["https://example.com"] });
    expect(await refusalOf(redeem(link.token, undefined, good))).toMatchObject({ code: "origin_not_allowed" });
    expect((await usage(link.id)).count).toBe(0);
  });

  test("refuses an older nonce if all origins were allowed for a while, and no longer are", async () => {
    const link = await create({ type: "PLAYER_EMBED" });
    const former = issueNonce(app.vault, page(link), START);
    for (const allowAllOrigins of [true, false])
      await app.client.manage.shareLinks.update(link.id, { allowAllOrigins });
    expect(await refusalOf(redeem(link.token, undefined, former))).toMatchObject({ code: "origin_not_allowed" });
    expect((await usage(link.id)).count).toBe(0);
  });

  test("records the surface for which the nonce was issued", async () => {
    const link = await create({ type: "ORB_EMBED" });
    await redeem(link.token, undefined, issueNonce(app.vault, page(link), START));
    await redeem(link.token, undefined, issueNonce(app.vault, page(link, { page: "share" }), START));
    const events = await app.sql.read(sql<{ surface: string }>`SELECT surface FROM use_events ORDER BY id`);
    expect(events.map(({ surface }) => surface)).toEqual(["orb", "page"]);
  });
});
