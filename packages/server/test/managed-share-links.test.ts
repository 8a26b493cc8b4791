import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bodyOf, HOUR_MS, openTestApp, PERSONA_ID, refusalOf, START, type TestApp } from "./test-app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const create = (settings: Record<string, unknown> = {}) =>
  app.client.manage.shareLinks.create({ personaId: PERSONA_ID, ...settings });

test("create accepts every setting in one call and answers all fields of the link", async () => {
  const link = await create({
    type: "PLAYER_EMBED",
    expiresAt: "2026-12-24T18:00:00.5+01:00",
    usageLimit: null,
    allowedOrigins: ["Example.com", "https://example.com:443", "http://localhost:*"],
    allowAllOrigins: true,
    removeWatermark: true,
    enabled: false,
    isPrimary: true,
  });
  expect(link).toEqual({
    id: expect.any(String),
    token: expect.any(String),
    type: "PLAYER_EMBED",
    expiresAt: "2026-12-24T17:00:00.500Z",
    usageLimit: null,
    usageCount: 0,
    allowedOrigins: ["https://example.com", "http://localhost:*"],
    allowAllOrigins: true,
    removeWatermark: true,
    enabled: false,
    isPrimary: true,
    createdAt: new Date(START).toISOString(),
    personaId: PERSONA_ID,
    personaName: "Ada",
    organizationId: app.organizationId,
    status: "disabled",
    url: `https://links.example/share/${link.token}`,
    lastUsedAt: null,
  });
  expect(await app.client.manage.shareLinks.get(link.id)).toEqual(link);
});

test("create without settings means 168 hours and 10 uses; null means never and unlimited", async () => {
  expect(await create()).toMatchObject({
    expiresAt: new Date(START + 168 * HOUR_MS).toISOString(),
    usageLimit: 10,
    status: "live",
  });
  expect(await create({ expiresAt: null, usageLimit: null })).toMatchObject({
    expiresAt: null,
    usageLimit: null,
    status: "live",
  });
});

test("a patch changes the fields that it names and no others, as application/merge-patch+json and as application/json", async () => {
  const link = await create({ allowedOrigins: ["https://example.com"] });
  for (const [type, usageLimit] of [
    ["application/merge-patch+json", 20],
    ["application/json", 30],
  ] as const) {
    const response = await app.send("PATCH", `/manage/v1/share-links/${link.id}`, {
      headers: { "content-type": type },
      body: JSON.stringify({ usageLimit }),
    });
    expect(await bodyOf(response)).toEqual({ ...link, usageLimit });
  }
});

test("a patch of allowedOrigins replaces the list, and an empty list clears it", async () => {
  const link = await create({ allowedOrigins: ["https://a.example.com", "https://b.example.com"] });
  const { update } = app.client.manage.shareLinks;
  expect((await update(link.id, { allowedOrigins: ["c.example.com"] })).allowedOrigins).toEqual([
    "https://c.example.com",
  ]);
  expect((await update(link.id, { allowedOrigins: [] })).allowedOrigins).toEqual([]);
});

describe("expiresAt", () => {
  test.each([
    ["2026-12-31T23:59:60Z", "2027-01-01T00:00:00.000Z"],
    ["2028-02-29T00:00:00-12:30", "2028-02-29T12:30:00.000Z"],
    ["2026-12-01T00:00:00.123456Z", "2026-12-01T00:00:00.123Z"],
    ["9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
  ])("of %s is stored as %s", async (given, stored) => {
    expect((await create({ expiresAt: given })).expiresAt).toBe(stored);
  });

  test.each([
    "2026-02-31T00:00:00Z",
    "2026-12-01",
    "2026-12-01 00:00:00Z",
    "9999-12-31T23:59:59-01:00",
    "0000-01-01T00:00:00+01:00",
    1,
    "",
  ])("of %j is refused with 400", async (expiresAt) => {
    expect(await refusalOf(create({ expiresAt }))).toMatchObject({
      status: 400,
      details: [{ path: "/body/expiresAt" }],
    });
  });

  test("in the past expires the link immediately", async () => {
    const link = await create();
    const updated = await app.client.manage.shareLinks.update(link.id, {
      expiresAt: new Date(START - 1).toISOString(),
    });
    expect(updated.status).toBe("expired");
  });
});

test("origins that can't be enforced are refused with 400 that lists all of them", async () => {
  const bad = [
    "https://example.com/path",
    "*",
    "null",
    "https://[::1]",
    "https://user@example.com",
    "https://*.com",
    "ftp://example.com",
  ];
  const { status, details } = await refusalOf(create({ allowedOrigins: ["https://example.com", ...bad] }));
  expect([status, details.map(({ path }) => path)]).toEqual([
    400,
    bad.map((_, index) => `/body/allowedOrigins/${index + 1}`),
  ]);
});

test("101 origins are refused with 400", async () => {
  const allowedOrigins = Array.from({ length: 101 }, (_, index) => `https://a${index}.example.com`);
  expect(await refusalOf(create({ allowedOrigins }))).toMatchObject({
    status: 400,
    details: [{ path: "/body/allowedOrigins", code: "maxItems" }],
  });
  expect((await create({ allowedOrigins: allowedOrigins.slice(1) })).allowedOrigins).toHaveLength(100);
});

test("the list's filters work alone and together", async () => {
  const grace = await app.client.manage.personas.create({ name: "Grace" });
  const orb = await create({ type: "ORB_EMBED" });
  const hers = await app.client.manage.shareLinks.create({ personaId: grace.id, type: "ORB_EMBED", enabled: false });
  await create();
  const ids = async (query: object) => (await app.client.manage.shareLinks.list(query)).data.map(({ id }) => id);
  expect(await ids({ type: "ORB_EMBED" })).toEqual([hers.id, orb.id]);
  expect(await ids({ type: "ORB_EMBED", status: "disabled" })).toEqual([hers.id]);
  expect(await ids({ type: "ORB_EMBED", status: "disabled", personaId: PERSONA_ID })).toEqual([]);
  expect(await ids({ personaId: grace.id, search: "GRA" })).toEqual([hers.id]);
});

test("a cursor continues after the last item of the page, whatever was made or deleted meanwhile", async () => {
  const links = [];
  for (let count = 0; count < 5; count++) {
    links.push(await create());
    app.clock.now += 1;
  }
  const first = await app.client.manage.shareLinks.list({ limit: 2 });
  expect(first.data.map(({ id }) => id)).toEqual([links[4]?.id, links[3]?.id]);
  await create();
  await app.client.shareLinks.delete(links[3]?.id ?? "");
  const second = await app.client.manage.shareLinks.list({ limit: 3, cursor: first.meta.next ?? "" });
  expect(second.data.map(({ id }) => id)).toEqual([links[2]?.id, links[1]?.id, links[0]?.id]);
  expect(second.meta.next).toBeNull();
});
