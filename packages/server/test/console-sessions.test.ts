import type { ConsoleSession, ConsoleSessionPage } from "@share-links/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sweepsOf } from "../src/upkeep/retention.ts";
import { sweepIfDue } from "../src/upkeep/sweeps.ts";
import { type SignedIn, signIn } from "./console.ts";
import { bodyOf, CONSOLE_URL, HOUR_MS, openTestApp, type TestApp } from "./test-app.ts";

const LIMIT = { count: 5, windowMs: 60_000 };

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp({ limits: { perKey: undefined, perOrganization: undefined, perAddress: LIMIT } });
});
afterEach(() => app.close());

/** Calls as the console's page does. */
function call({ headers }: SignedIn, method: string, path: string, more: Record<string, string> = {}) {
  return app.send(method, path, { origin: CONSOLE_URL, headers: { ...headers, ...more } });
}

async function statusOf(answer: Promise<Response>): Promise<number> {
  return (await answer).status;
}

async function idsOf(answer: Promise<Response>): Promise<string[]> {
  const { data } = await bodyOf<ConsoleSessionPage>(await answer);
  return data.map(({ id }) => id);
}

test("signing in answers the session and a cookie that no script can read and no other site can send", async () => {
  const { key, id } = await app.makeKey(["share-links:read"]);
  const response = await app.send("POST", "/console/v1/sessions", { origin: CONSOLE_URL, json: { apiKey: key } });
  expect(response.status).toBe(201);
  expect(response.headers.get("set-cookie")).toMatch(
    /^share_links_session=[\w-]{40}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict$/,
  );
  expect(await bodyOf<ConsoleSession>(response)).toMatchObject({
    apiKeyId: id,
    apiKeyName: "test",
    organizationName: "default",
    permissions: ["share-links:read"],
    isCurrent: true,
    createdAt: new Date(app.clock.now).toISOString(),
    expiresAt: new Date(app.clock.now + 12 * HOUR_MS).toISOString(),
    publicUrl: "https://links.example",
  });
});

test("over https the cookie is Secure", async () => {
  app.context.consoleUrl = "https://console.test";
  const { apiKey } = app;
  const response = await app.send("POST", "/console/v1/sessions", { origin: "https://console.test", json: { apiKey } });
  expect(response.headers.get("set-cookie")).toMatch(/; Secure$/);
});

test("with its session the console's page may do what the API key may do, and no more", async () => {
  const { key } = await app.makeKey(["share-links:read"]);
  const browser = await signIn(app, key);
  expect(await statusOf(call(browser, "GET", "/v1/share-links"))).toBe(200);
  expect(await statusOf(call(browser, "GET", "/manage/v1/personas"))).toBe(403);
  expect(await statusOf(call(browser, "GET", "/console/v1/session"))).toBe(200);
});

test("on the public origin a session's cookie is no credential", async () => {
  const { headers } = await signIn(app);
  const { cookie } = headers;
  const answer = await app.send("GET", "/v1/share-links", { headers: { authorization: "", cookie } });
  expect(answer.status).toBe(401);
});

describe("a call that a page of another origin makes is refused, although the browser sends the cookie", () => {
  test.each([
    ["the public pages' origin", { origin: "https://links.example", "sec-fetch-site": "cross-site" }],
    ["another port of the same host", { origin: "http://console.test:3000", "sec-fetch-site": "same-site" }],
    ["another scheme", { origin: "https://console.test" }],
    ["a sandboxed frame", { origin: "null" }],
    ["a link on another site", { "sec-fetch-site": "cross-site" }],
    ["a subdomain", { origin: "http://a.console.test" }],
  ])("%s", async (_, from) => {
    const { headers } = await signIn(app);
    for (const [method, path] of [
      ["GET", "/v1/share-links"],
      ["POST", "/v1/share-links"],
      ["GET", "/console/v1/session"],
      ["DELETE", "/console/v1/sessions/00000000-0000-0000-0000-000000000000"],
    ] as const) {
      const { cookie } = headers;
      const answer = await app.send(method, path, { origin: CONSOLE_URL, headers: { cookie, ...from } });
      expect([answer.status, (await bodyOf(answer)).code], `${method} ${path}`).toEqual([403, "origin_not_allowed"]);
    }
  });

  test("nor can it sign a browser in", async () => {
    const { apiKey } = app;
    const headers = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    const answer = await app.send("POST", "/console/v1/sessions", { origin: CONSOLE_URL, headers, json: { apiKey } });
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([403, null]);
  });
});

describe("a session ends", () => {
  test("after 12 hours, to the millisecond", async () => {
    const browser = await signIn(app);
    app.clock.now += 12 * HOUR_MS - 1;
    expect(await statusOf(call(browser, "GET", "/v1/share-links"))).toBe(200);
    app.clock.now += 1;
    expect(await statusOf(call(browser, "GET", "/v1/share-links"))).toBe(401);
    expect(await statusOf(call(browser, "GET", "/console/v1/session"))).toBe(401);
  });

  test("at once when it is deleted, and then its cookie is worth nothing", async () => {
    const browser = await signIn(app);
    expect(await statusOf(call(browser, "DELETE", `/console/v1/sessions/${browser.session.id.toUpperCase()}`))).toBe(
      204,
    );
    expect(await statusOf(call(browser, "GET", "/v1/share-links"))).toBe(401);
  });

  test("with its API key, revoked or expired", async () => {
    const { key, id } = await app.makeKey(["share-links:read"]);
    const { key: other } = await app.makeKey(["share-links:read"], app.clock.now + HOUR_MS);
    const [revoked, expired] = [await signIn(app, key), await signIn(app, other)];
    await app.client.manage.apiKeys.delete(id);
    app.clock.now += HOUR_MS;
    expect(await statusOf(call(revoked, "GET", "/v1/share-links"))).toBe(401);
    expect(await statusOf(call(expired, "GET", "/console/v1/session"))).toBe(401);
    const { headers } = await signIn(app);
    expect(await idsOf(app.send("GET", "/console/v1/sessions", { origin: CONSOLE_URL, headers }))).toHaveLength(1);
  });

  test("when its API key has signed in a hundred times since", async () => {
    const { key } = await app.makeKey(["share-links:read"]);
    const [first, second] = [await signIn(app, key), await signIn(app, key)];
    const other = await signIn(app);
    for (let count = 0; count < 99; count++) {
      app.clock.now++;
      await signIn(app, key);
    }
    expect(await statusOf(call(first, "GET", "/v1/share-links"))).toBe(401);
    expect(await statusOf(call(second, "GET", "/v1/share-links"))).toBe(200);
    expect(await statusOf(call(other, "GET", "/v1/share-links"))).toBe(200);
  });
});

test("sessions are listed and ended by those who manage the organisation's keys, or else only one's own", async () => {
  const { key } = await app.makeKey(["share-links:read"]);
  const { apiKey: foreignKey } = await app.otherOrganization();
  const [manager, reader, sibling, foreign] = [
    await signIn(app),
    await signIn(app, key),
    await signIn(app, key),
    await signIn(app, foreignKey),
  ];
  const ids = (...browsers: SignedIn[]) => browsers.map(({ session }) => session.id).sort();
  const listed = async (browser: SignedIn) => (await idsOf(call(browser, "GET", "/console/v1/sessions"))).sort();
  expect(await listed(manager)).toEqual(ids(manager, reader, sibling));
  expect(await listed(reader)).toEqual(ids(reader, sibling));
  expect(await listed(foreign)).toEqual(ids(foreign));

  const end = (by: SignedIn, { session }: SignedIn) => call(by, "DELETE", `/console/v1/sessions/${session.id}`);
  expect(await statusOf(end(reader, manager))).toBe(404);
  expect(await statusOf(end(foreign, reader))).toBe(404);
  expect(await statusOf(end(manager, reader))).toBe(204);
  expect(await statusOf(end(manager, reader))).toBe(404);
  expect(await listed(sibling)).toEqual(ids(sibling));
});

test("the list of sessions has pages", async () => {
  const browser = await signIn(app);
  await signIn(app);
  const first = await bodyOf<ConsoleSessionPage>(await call(browser, "GET", "/console/v1/sessions?limit=1"));
  const path = `/console/v1/sessions?limit=1&cursor=${first.meta.next}`;
  const second = await bodyOf<ConsoleSessionPage>(await call(browser, "GET", path));
  expect([first.data.length, second.data.length, second.meta.next]).toEqual([1, 1, null]);
  expect([first.data, second.data].flat().filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
});

test("keys that never existed are guesses, and after a few of them further ones are refused", async () => {
  const guess = () => app.send("POST", "/console/v1/sessions", { origin: CONSOLE_URL, json: { apiKey: "slk_guess" } });
  for (let count = 0; count < LIMIT.count; count++) expect(await statusOf(guess())).toBe(401);
  expect(await statusOf(guess())).toBe(429);
  expect((await signIn(app)).session.id).toBeDefined();
});

test("a sweep deletes sessions that have ended by themselves", async () => {
  await signIn(app);
  app.clock.now += 12 * HOUR_MS;
  await app.settled();
  for (const sweep of sweepsOf({ retentionDays: undefined })) await sweepIfDue(app.sql, sweep);
  const count = { text: "SELECT count(*) AS count FROM console_sessions", values: [] };
  expect(await app.sql.read(count)).toEqual([{ count: 0 }]);
});

test("the database holds a hash of the cookie, not the cookie", async () => {
  const { headers } = await signIn(app);
  const [, token = ""] = headers.cookie.split("=");
  const rows = await app.sql.read({ text: "SELECT * FROM console_sessions", values: [] });
  expect(token).toHaveLength(40);
  expect(JSON.stringify(rows)).not.toContain(token);
});
