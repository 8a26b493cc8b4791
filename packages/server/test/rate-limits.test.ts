import { afterEach, expect, test } from "vitest";
import { openRateLimits } from "../src/limits/rate-limits.ts";
import { openVault } from "../src/secrets/secret.ts";
import { createVault } from "../src/secrets/vault.ts";
import { type Sql, sql } from "../src/store/sql.ts";
import { findPurgedLink } from "../src/store/tombstones.ts";
import { sweepsOf } from "../src/upkeep/retention.ts";
import { sweepIfDue } from "../src/upkeep/sweeps.ts";
import { openTestStore, type TestStore } from "./engines.ts";
import { bodyOf, HOUR_MS, openTestApp, PERSONA_ID, START, type TestApp, type TestAppOptions } from "./test-app.ts";

const WINDOW_MS = 60_000;
const SECRET = "a secret of the tests, of more than 32 characters";
const UNKNOWN_TOKEN = "sh_AAAAAAAAAAAAAAAAAAAAA";
/** A test that needs several nodes, which share a database; SQLite has only one. */
const testShared = (name: string, run: () => Promise<void>) => {
  if (process.env.STORE_ENGINE === "postgres") test(name, run);
};

let app: TestApp | undefined;
let store: TestStore | undefined;
afterEach(async () => {
  await app?.close();
  await store?.remove();
  app = store = undefined;
});

async function openLimited(count: number, options: TestAppOptions = {}): Promise<TestApp> {
  const limit = { count, windowMs: WINDOW_MS };
  app = await openTestApp({ limits: { perKey: limit, perAddress: limit }, ...options });
  return app;
}

const redeem = (token: string, from: string) =>
  (app as TestApp).send("POST", "/public/v1/redemptions", {
    json: { token },
    headers: { "x-forwarded-for": from, authorization: "" },
  });
const limitOf = ({ status, headers }: Response) => ({
  status,
  limit: headers.get("ratelimit-limit"),
  remaining: headers.get("ratelimit-remaining"),
});

test("a key is allowed exactly its limit of calls, each answer says how many are left, and other keys are unaffected", async () => {
  const { send, makeKey } = await openLimited(5);
  const answers: Response[] = [];
  for (let call = 0; call < 7; call++) answers.push(await send("GET", "/v1/share-links"));
  expect(answers.map(limitOf)).toEqual([
    ...["4", "3", "2", "1", "0"].map((remaining) => ({ status: 200, limit: "5", remaining })),
    ...[1, 2].map(() => ({ status: 429, limit: "5", remaining: "0" })),
  ]);
  const refused = answers.at(-1) as Response;
  const seconds = Number(refused.headers.get("retry-after"));
  expect(seconds).toBeGreaterThan(50);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(refused.headers.get("ratelimit-reset")).toBe(refused.headers.get("retry-after"));
  expect(await bodyOf(refused)).toMatchObject({
    error: "Too Many Requests",
    code: "too_many_requests",
    message: expect.stringMatching(/^Too many requests\. Try again in \d+ seconds\.$/),
  });
  const other = await makeKey(["share-links:read"]);
  const answer = await send("GET", "/v1/share-links", { headers: { authorization: `Bearer ${other.key}` } });
  expect(limitOf(answer)).toEqual({ status: 200, limit: "5", remaining: "4" });
});

test("more keys don't give an organisation more requests: beyond its limit all of them are refused, and no other organisation's", async () => {
  const { makeKey, send, otherOrganization } = await openLimited(10, {
    limits: {
      perKey: { count: 5, windowMs: WINDOW_MS },
      perOrganization: { count: 8, windowMs: WINDOW_MS },
      perAddress: undefined,
    },
  });
  const keys = [];
  for (let made = 0; made < 4; made++) keys.push((await makeKey(["share-links:read"])).key);
  const answers: Response[] = [];
  const list = (key = "") => send("GET", "/v1/share-links", { headers: { authorization: `Bearer ${key}` } });
  for (let call = 0; call < 12; call++) answers.push(await list(keys[call % 4]));
  expect(answers.map(({ status }) => status)).toEqual([...Array(8).fill(200), ...Array(4).fill(429)]);
  expect(limitOf(answers.at(-1) as Response)).toEqual({ status: 429, limit: "8", remaining: "0" });
  const { apiKey } = await otherOrganization();
  expect((await list(apiKey)).status).toBe(200);
});

test("simultaneous calls are counted like sequential ones", async () => {
  const { send } = await openLimited(40);
  const answers = await Promise.all(Array.from({ length: 100 }, () => send("GET", "/v1/share-links")));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(40);
});

test("a call that fails counts, too, but a preflight or an unknown route doesn't", async () => {
  const { send } = await openLimited(2);
  for (let call = 0; call < 5; call++) {
    await send("OPTIONS", "/v1/share-links");
    await send("GET", "/v1/nowhere");
  }
  expect((await send("GET", "/v1/share-links/no-uuid")).status).toBe(400);
  expect((await send("DELETE", `/manage/v1/personas/${PERSONA_ID}`)).status).toBe(204);
  expect((await send("GET", "/v1/share-links")).status).toBe(429);
});

test("an address that guesses tokens can't guess further, but its good tokens and the guesses of other addresses are answered", async () => {
  const { client, logged } = await openLimited(3);
  const { token } = await client.shareLinks.create({ personaId: PERSONA_ID });
  for (let guess = 0; guess < 3; guess++)
    expect(limitOf(await redeem(UNKNOWN_TOKEN, "198.51.100.7"))).toEqual({ status: 404, limit: null, remaining: null });
  for (const guessed of [UNKNOWN_TOKEN, "malformed"])
    expect(limitOf(await redeem(guessed, "198.51.100.7"))).toEqual({ status: 429, limit: "3", remaining: "0" });
  expect((await redeem(UNKNOWN_TOKEN, "198.51.100.8")).status).toBe(404);
  expect((await redeem(token, "198.51.100.7")).status).toBe(201);
  expect((await client.shareLinks.list()).data[0]?.usageCount).toBe(1);
  expect(logged).toContainEqual(expect.objectContaining({ code: "too_many_requests", client: "198.51.100.7" }));
});

test("a school behind one address isn't blocked: tokens that were once valid are never guesses, whatever became of them", async () => {
  const limits = { perKey: undefined, perAddress: { count: 3, windowMs: WINDOW_MS } };
  const { client, clock, settled, sql: database } = await openLimited(3, { limits });
  const { shareLinks } = client.manage;
  const create = () => shareLinks.create({ personaId: PERSONA_ID, expiresAt: null });
  const [purged, deleted, rotated, live] = [await create(), await create(), await create(), await create()];
  await client.shareLinks.delete(purged.id);
  clock.now += 2 * 24 * HOUR_MS;
  await settled();
  for (const sweep of sweepsOf({ retentionDays: 1 })) await sweepIfDue(database, sweep);
  expect(await database.read(findPurgedLink(purged.id, ""))).toHaveLength(1);
  await client.shareLinks.delete(deleted.id);
  const { token: between } = await shareLinks.rotate(rotated.id);
  await shareLinks.rotate(rotated.id);
  for (let visitor = 0; visitor < 5; visitor++) {
    for (const token of [purged.token, deleted.token, rotated.token, between])
      expect(limitOf(await redeem(token, "198.51.100.7"))).toEqual({ status: 404, limit: null, remaining: null });
  }
  expect((await redeem(live.token, "198.51.100.7")).status).toBe(201);
});

test("an API key that was revoked or has expired isn't a guess, but one that never existed is", async () => {
  const { send, makeKey, client, clock } = await openLimited(3, {
    limits: { perKey: undefined, perAddress: { count: 3, windowMs: WINDOW_MS } },
  });
  const [revoked, expired] = [await makeKey(["share-links:read"]), await makeKey(["share-links:read"], START + 1000)];
  await client.manage.apiKeys.delete(revoked.id);
  clock.now += 2000;
  const statusOf = async (key: string) =>
    (await send("GET", "/v1/share-links", { headers: { authorization: `Bearer ${key}` } })).status;
  for (let call = 0; call < 5; call++) for (const { key } of [revoked, expired]) expect(await statusOf(key)).toBe(401);
  for (let call = 0; call < 3; call++) expect(await statusOf("slk_unknown")).toBe(401);
  expect(await statusOf("slk_unknown")).toBe(429);
});

test("a call without any key isn't a guess, so a whole office that forgot it gets 401 and no 429", async () => {
  const { app } = await openLimited(3);
  const statusOf = async (authorization?: string) => {
    const request = new Request("http://server.test/v1/share-links", {
      headers: authorization ? { authorization } : {},
    });
    return (await app.fetch(request, { peerAddress: "198.51.100.8" })).status;
  };
  for (let call = 0; call < 5; call++) expect(await statusOf()).toBe(401);
  for (let call = 0; call < 3; call++) expect(await statusOf("Basic c2xrOg==")).toBe(401);
  expect(await statusOf("Basic c2xrOg==")).toBe(429);
});

test("a class behind one address that opens an old link isn't blocked, nor if the link is used up, disabled or for another site", async () => {
  const { client, clock } = await openLimited(3, {
    limits: { perKey: undefined, perAddress: { count: 3, windowMs: WINDOW_MS } },
  });
  const { manage } = client;
  const old = await manage.shareLinks.create({
    personaId: PERSONA_ID,
    expiresAt: new Date(START + 1000).toISOString(),
  });
  const links = {
    410: [old, await manage.shareLinks.create({ personaId: PERSONA_ID, usageLimit: 1 })],
    403: [
      await manage.shareLinks.create({ personaId: PERSONA_ID, enabled: false }),
      await manage.shareLinks.create({ personaId: PERSONA_ID, type: "ORB_EMBED" }),
    ],
  };
  await client.public.redemptions.create({ token: (links[410][1] as { token: string }).token });
  clock.now += 2000;
  for (const [status, of] of Object.entries(links)) {
    for (const { token } of of) {
      for (let visitor = 0; visitor < 10; visitor++)
        expect((await redeem(token, "198.51.100.7")).status).toBe(Number(status));
    }
  }
});

test("an owner who asks for deleted links isn't a guesser: with a key, a 404 stays a 404", async () => {
  const { client, send } = await openLimited(1, {
    limits: { perKey: undefined, perAddress: { count: 1, windowMs: WINDOW_MS } },
  });
  const headers = { "x-forwarded-for": "198.51.100.7" };
  for (let call = 0; call < 3; call++)
    expect((await send("GET", `/v1/share-links/${PERSONA_ID}`, { headers })).status).toBe(404);
  const { token } = await client.shareLinks.create({ personaId: PERSONA_ID });
  expect((await redeem(token, "198.51.100.7")).status).toBe(201);
});

test("an IPv6 subscriber counts as one address, whichever address of its /64 it uses", async () => {
  await openLimited(2);
  for (const from of ["2001:db8:0:1::1", "2001:db8::1:ffff:0:0:2"])
    expect((await redeem(UNKNOWN_TOKEN, from)).status).toBe(404);
  expect((await redeem(UNKNOWN_TOKEN, "2001:db8:0:1:8::3")).status).toBe(429);
  expect((await redeem(UNKNOWN_TOKEN, "2001:db8:0:2::1")).status).toBe(404);
});

test("an address that sends bad keys has to wait, and a good key from there still works", async () => {
  const { send, apiKey } = await openLimited(3);
  const list = (key: string) =>
    send("GET", "/v1/share-links", { headers: { authorization: `Bearer ${key}`, "x-forwarded-for": "198.51.100.7" } });
  for (let call = 0; call < 3; call++) expect((await list("slk_unknown")).status).toBe(401);
  const refused = await list("slk_unknown");
  expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([429, null]);
  expect((await list(apiKey)).status).toBe(200);
});

test("a window ends and the next one begins", async () => {
  store = await openTestStore(START);
  const { perKey } = openRateLimits(await contextOf(store.sql), {
    perKey: { count: 2, windowMs: 200 },
    perAddress: undefined,
  });
  for (const isAllowed of [true, true, false]) expect(await perKey?.take("a")).toMatchObject({ isAllowed });
  store.clock.now += 200;
  await store.clock.settled();
  await expect.poll(() => perKey?.take("a")).toMatchObject({ isAllowed: true, remaining: 1 });
});

testShared("nodes that share a database together allow exactly as many calls as a single node", async () => {
  store = await openTestStore(START);
  const nodes = await Promise.all(
    [1, 2, 3].map(async () =>
      openRateLimits(await contextOf((store as TestStore).again()), {
        perKey: { count: 1000, windowMs: WINDOW_MS },
        perAddress: { count: 7, windowMs: WINDOW_MS },
      }),
    ),
  );
  const allowed = async (name: "perKey" | "guesses", calls: number) =>
    (await Promise.all(nodes.flatMap((node) => Array.from({ length: calls }, () => node[name]?.take("a"))))).filter(
      (verdict) => verdict?.isAllowed,
    ).length;
  expect(await allowed("guesses", 10)).toBe(7);
  expect(await allowed("perKey", 600)).toBe(1000);
});

testShared("the stored counts contain neither key nor address, and are deleted when their window ends", async () => {
  const { sql: database, send, clock } = await openLimited(5);
  await send("GET", "/v1/share-links");
  await redeem(UNKNOWN_TOKEN, "198.51.100.7");
  const rows = () => database.read(sql<{ key: string }>`SELECT * FROM rate_limits`);
  const ids = (await database.read(sql<{ id: string }>`SELECT id FROM api_keys`)).map(({ id }) => id);
  expect(ids).toHaveLength(1);
  const stored = JSON.stringify(await rows());
  for (const clear of [...ids, "198.51.100.7", UNKNOWN_TOKEN]) expect(stored).not.toContain(clear);
  expect(await rows()).toEqual(
    [1, 2].map(() => ({ key: expect.stringMatching(/^[\w-]{43}$/), count: 1, expires_at: START + WINDOW_MS })),
  );
  clock.now += WINDOW_MS;
  await send("GET", "/livez");
  for (const sweep of sweepsOf({ retentionDays: undefined })) await sweepIfDue(database, sweep);
  expect(await rows()).toEqual([]);
});

test("while the counts can't be stored, each process counts alone, and no call fails because of it", async () => {
  const faulty = (real: Sql): Sql => ({
    ...real,
    run: (statement) =>
      statement.text.includes("rate_limits") ? Promise.reject(new Error("no such table")) : real.run(statement),
  });
  const { send } = await openLimited(2, { faulty });
  const statuses = [];
  for (let call = 0; call < 3; call++) statuses.push((await send("GET", "/v1/share-links")).status);
  expect(statuses).toEqual([200, 200, 429]);
});

test("limits that are off count nothing and add no headers", async () => {
  const { send } = await openLimited(1, { limits: { perKey: undefined, perAddress: undefined } });
  for (let call = 0; call < 3; call++)
    expect(limitOf(await send("GET", "/v1/share-links"))).toEqual({ status: 200, limit: null, remaining: null });
  for (let call = 0; call < 3; call++) expect((await redeem(UNKNOWN_TOKEN, "198.51.100.7")).status).toBe(404);
});

async function contextOf(database: Sql) {
  return { sql: database, vault: await openVault(database, createVault(SECRET)) };
}
