import type { ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type { ApiError } from "@share-links/client";
import { verifyWebhook } from "@share-links/client/webhooks";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createWorker } from "../src/deliveries/worker.ts";
import { anam } from "../src/providers/anam.ts";
import type { PersonaProvider } from "../src/providers/persona-provider.ts";
import { type Sql, sql } from "../src/store/sql.ts";
import { findMiscounts } from "../src/store/verify.ts";
import { sweepsOf } from "../src/upkeep/retention.ts";
import { sweepIfDue } from "../src/upkeep/sweeps.ts";
import { ANAM_KEY, type AnamApi, send, startAnamApi } from "./anam-api.ts";
import { startReceiver } from "./receiver.ts";
import { HOUR_MS, METRICS_TOKEN, openTestApp, PERSONA_ID, type TestApp } from "./test-app.ts";

const TIMEOUT_MS = 1500;

let api: AnamApi;
let app: TestApp;
beforeEach(async () => {
  api = await startAnamApi();
  app = await openTestApp({ provider: providerOf(api), allowPrivateWebhooks: true });
});
/** Lets calls that a test has left waiting come to their end. */
let ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(ends.map((end) => end()));
  ends = [];
  await app.close();
  await api.close();
});

function providerOf({ url }: AnamApi, timeoutMs = TIMEOUT_MS, apiKey = ANAM_KEY): PersonaProvider {
  return anam({ apiKey, baseUrl: url, timeoutMs });
}

const create = (settings: Record<string, unknown> = {}) =>
  app.client.manage.shareLinks.create({ personaId: PERSONA_ID, ...settings });
/** Uses a link once, without a retry. */
const redeem = (token: string, idempotencyKey: string | false = false, client = app.client) =>
  client.public.redemptions.create({ token }, { idempotencyKey, maxRetries: 0 });
/** The code and the `Retry-After` of a refused call. */
const refusalOf = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => expect.fail("the call was not refused"),
    (thrown: unknown) => thrown as ApiError,
  );
  return [error.status, error.code, error.headers?.get("retry-after") ?? null];
};
const outcomes = async (id: string) => {
  const events = await app.sql.read(
    sql<{ outcome: string; times: number }>`SELECT outcome, sum(times) AS times FROM use_events
      WHERE share_link_id = ${id} GROUP BY outcome ORDER BY outcome`,
  );
  return Object.fromEntries(events.map(({ outcome, times }) => [outcome, Number(times)]));
};
const usageOf = async (id: string) => (await app.client.shareLinks.get(id)).usageCount;
const sessions = () => app.sql.read(sql<{ state: string }>`SELECT state FROM persona_sessions ORDER BY state`);
const passTime = async (ms: number) => {
  app.clock.now += ms;
  await app.settled();
};
const sweep = async (store: Sql = app.sql) => {
  for (const each of sweepsOf({ retentionDays: undefined })) await sweepIfDue(store, each);
};
const miscounts = async () => {
  const found = [];
  for await (const miscount of findMiscounts(app.sql)) found.push(miscount);
  return found;
};

afterEach(async () => {
  expect(api.asked.every(({ path, method }) => path === "/v1/auth/session-token" && method === "POST")).toBe(true);
});

describe("a use with a provider", () => {
  test("exchanges the API key for a session token of the link's persona, and answers it with its end", async () => {
    const { token } = await create();
    const redemption = await redeem(token);
    expect(api.asked).toHaveLength(1);
    expect(api.asked[0]?.headers).toMatchObject({
      authorization: `Bearer ${ANAM_KEY}`,
      "content-type": "application/json",
    });
    expect(api.asked[0]?.body).toEqual({
      personaConfig: { personaId: PERSONA_ID },
      clientLabel: `share-links ${redemption.id}`,
    });
    expect(redemption.session).toEqual({
      provider: "anam",
      token: api.tokens[0],
      baseUrl: api.url,
      expiresAt: expect.stringMatching(/Z$/),
    });
    const lifetimeMs = Date.parse(redemption.session?.expiresAt ?? "") - Date.now();
    expect(lifetimeMs).toBeGreaterThan(HOUR_MS - 60_000);
    expect(lifetimeMs).toBeLessThanOrEqual(HOUR_MS);
  });

  test("asks the provider only after the use is counted, and never for a refused one", async () => {
    const link = await create({ usageLimit: 1 });
    let counted = -1;
    api.answer = async (response) => {
      counted = await usageOf(link.id);
      api.succeed(response);
    };
    await redeem(link.token);
    expect(counted).toBe(1);
    expect(await refusalOf(redeem(link.token))).toEqual([410, "share_link_exhausted", null]);
    expect(api.asked).toHaveLength(1);
  });

  test("keeps the session sealed until it is over, and then forgets it", async () => {
    const { token } = await create();
    await redeem(token);
    const [row] = await app.sql.read(sql<{ session_sealed: string }>`SELECT session_sealed FROM persona_sessions`);
    expect(row?.session_sealed).toMatch(/^[0-9a-f]{8}\.[\w-]+$/);
    expect(row?.session_sealed).not.toContain(api.tokens[0]);
    await passTime(HOUR_MS - 60_000);
    await sweep();
    expect(await sessions()).toEqual([{ state: "granted" }]);
    await passTime(61_000);
    await sweep();
    expect(await sessions()).toEqual([]);
  });
});

const TOO_LARGE = JSON.stringify({ sessionToken: "a.b.c", more: "x".repeat(100_000) });
type Answer = (response: ServerResponse) => void;

const REFUSED = ["persona_refused", 502, null] as const;
const UNAVAILABLE = ["persona_unavailable", 503, "1"] as const;
const FAILURES: [name: string, answer: Answer, refusal: readonly [string, number, string | null]][] = [
  ["400", (response) => send(response, 400, { message: "no such persona" }), REFUSED],
  ["401", (response) => send(response, 401, {}), REFUSED],
  ["402", (response) => send(response, 402, {}), REFUSED],
  ["403", (response) => send(response, 403, {}), REFUSED],
  ["404", (response) => send(response, 404, {}), REFUSED],
  ["a redirect", (response) => response.writeHead(307, { location: "http://127.0.0.1:9/" }).end(), REFUSED],
  ["408", (response) => send(response, 408, {}), UNAVAILABLE],
  [
    "429 with seconds",
    (response) => send(response, 429, {}, { "retry-after": "7" }),
    ["persona_unavailable", 503, "7"],
  ],
  [
    "429 with a date",
    (response) => send(response, 429, {}, { "retry-after": new Date(Date.now() - 5000).toUTCString() }),
    UNAVAILABLE,
  ],
  [
    "429 for days",
    (response) => send(response, 429, {}, { "retry-after": "999999" }),
    ["persona_unavailable", 503, "3600"],
  ],
  ["500", (response) => send(response, 500, {}), UNAVAILABLE],
  ["503", (response) => send(response, 503, {}, { "retry-after": "soon" }), UNAVAILABLE],
  ["nothing at all", () => {}, UNAVAILABLE],
  ["a connection that is cut", (response) => response.destroy(), UNAVAILABLE],
  [
    "a body that is cut",
    (response) => {
      response.writeHead(200, { "content-length": "100" }).write('{"sess');
      setTimeout(() => response.destroy(), 20);
    },
    UNAVAILABLE,
  ],
  ["a body that isn't JSON", (response) => response.writeHead(200).end("<html>eyJ"), UNAVAILABLE],
  ["null", (response) => send(response, 200, null), UNAVAILABLE],
  ["no token", (response) => send(response, 200, { sessionToken: 5 }), UNAVAILABLE],
  ["a token with a line break", (response) => send(response, 200, { sessionToken: "a.b\n.c" }), UNAVAILABLE],
  ["a body that is too large", (response) => response.writeHead(200).end(TOO_LARGE), UNAVAILABLE],
  [
    "a body that never ends",
    (response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
    },
    UNAVAILABLE,
  ],
];

describe("a provider that fails", () => {
  test.each(FAILURES)(
    "with %s: the visitor gets the right refusal, and the use is given back",
    async (_, answer, refusal) => {
      const [code, status, retryAfter] = refusal;
      const link = await create({ usageLimit: 1 });
      api.answer = answer;
      expect(await refusalOf(redeem(link.token, "a-key-that-may-try-again"))).toEqual([status, code, retryAfter]);
      expect(await outcomes(link.id)).toEqual({ counted: 1, returned: 1 });
      expect((await app.client.manage.shareLinks.get(link.id)).status).toBe("live");
      expect(await usageOf(link.id)).toBe(0);
      expect(await miscounts()).toEqual([]);
      // The same key may try again, and is counted then.
      api.answer = (response) => api.succeed(response);
      expect((await redeem(link.token, "a-key-that-may-try-again")).session?.token).toBe(api.tokens[0]);
      expect(await outcomes(link.id)).toEqual({ counted: 2, returned: 1 });
      expect((await app.client.manage.shareLinks.get(link.id)).status).toBe("exhausted");
    },
  );

  test("that can't be reached is unavailable", async () => {
    const link = await create();
    await api.close();
    expect(await refusalOf(redeem(link.token))).toEqual([503, "persona_unavailable", "1"]);
    expect(await outcomes(link.id)).toEqual({ counted: 1, returned: 1 });
  });

  test("puts its status into the log, and neither the key nor what it said", async () => {
    const link = await create();
    api.answer = (response) => send(response, 403, { message: "a sentence of the provider" });
    await refusalOf(redeem(link.token));
    const failures = app.logged.filter((line) => (line as { code?: string }).code === "persona_refused");
    expect(failures).toHaveLength(1);
    const { err } = failures[0] as { err: Error };
    expect(err.message).toBe("Anam answered 403 to POST /v1/auth/session-token.");
    for (const secret of [ANAM_KEY, "a sentence of the provider"])
      expect(JSON.stringify([app.logged, err.stack, err.cause])).not.toContain(secret);
  });

  test("is measured by the code of its refusal", async () => {
    const link = await create();
    api.answer = (response) => send(response, 500, {});
    await refusalOf(redeem(link.token));
    api.answer = (response) => send(response, 400, {});
    await refusalOf(redeem(link.token));
    const metrics = await app.send("GET", "/metrics", { headers: { authorization: `Bearer ${METRICS_TOKEN}` } });
    const text = await metrics.text();
    expect(text).toContain('share_links_redemptions_total{outcome="persona_unavailable"} 1');
    expect(text).toContain('share_links_redemptions_total{outcome="persona_refused"} 1');
  });

  test("is listed among the link's uses, and told to webhooks with the use that no longer counts", async () => {
    const receiver = await startReceiver();
    const { secret } = await app.client.manage.webhooks.create({
      url: receiver.url,
      events: ["share_link.used", "share_link.exhausted", "share_link.use_returned"],
    });
    const link = await create({ usageLimit: 1 });
    api.answer = (response) => send(response, 500, {});
    await refusalOf(redeem(link.token));
    const worker = createWorker({ sql: app.sql, vault: app.vault, log: { error: expect.fail }, allowPrivate: true });
    await worker.runDue();
    await receiver.close();
    const { data } = await app.client.manage.shareLinks.listUses(link.id);
    expect(data.map(({ outcome, surface }) => [outcome, surface])).toEqual([
      ["returned", "api"],
      ["counted", "api"],
    ]);
    const events = receiver.received.map(({ event }) => event);
    expect(events.map(({ type, data }) => [type, data.usageCount, data.status])).toEqual([
      ["share_link.used", 1, "exhausted"],
      ["share_link.exhausted", 1, "exhausted"],
      ["share_link.use_returned", 0, "live"],
    ]);
    const [used, , returned] = events as [{ use: object }, unknown, { use: object }];
    expect(returned.use).toEqual(used.use);
    const { headers, body } = receiver.received[2] as (typeof receiver.received)[number];
    // The receivers' clock is the real one, and the events are of the test's.
    await verifyWebhook(body, headers as Record<string, string>, secret, { toleranceSeconds: 1e9 });
  });

  test("never lets more than the limit stand: with 50 calls at once on a limit of 10, half of which fail, the count is exact", async () => {
    const link = await create({ usageLimit: 10 });
    let number = 0;
    api.answer = async (response) => {
      const fails = number++ % 2 === 0;
      await delay(Math.random() * 20);
      if (fails) send(response, number % 4 === 1 ? 500 : 403, {});
      else api.succeed(response);
    };
    const calls = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) => redeem(link.token, `call-${index}-of-50-calls`)),
    );
    const granted = calls.flatMap((call) => (call.status === "fulfilled" ? [call.value.session?.token] : []));
    const refused = calls.flatMap((call) => (call.status === "rejected" ? [call.reason.code as string] : []));
    const failed = refused.filter((code) => code.startsWith("persona_")).length;
    expect(granted.length).toBeLessThanOrEqual(10);
    expect(new Set(granted)).toEqual(new Set(api.tokens));
    expect(await usageOf(link.id)).toBe(granted.length);
    expect(await outcomes(link.id)).toMatchObject({ counted: granted.length + failed, returned: failed });
    expect(await miscounts()).toEqual([]);
    // What was given back can be used, up to the limit and no further.
    api.answer = (response) => api.succeed(response);
    const more = await Promise.allSettled(Array.from({ length: 20 }, () => redeem(link.token)));
    expect(more.filter(({ status }) => status === "fulfilled").length + granted.length).toBe(10);
    expect(await usageOf(link.id)).toBe(10);
    expect(await miscounts()).toEqual([]);
  });
});

describe("a repeated idempotency key", () => {
  const KEY = "a-key-of-the-repeated-calls";

  test("gets the session that is still running, and null once it is over, and never starts another one", async () => {
    const { token } = await create({ usageLimit: 1, expiresAt: null });
    const first = await redeem(token, KEY);
    expect(await redeem(token, KEY)).toEqual(first);
    await passTime(HOUR_MS + 1000);
    expect(await redeem(token, KEY)).toEqual({ ...first, session: null });
    await sweep();
    expect(await redeem(token, KEY)).toEqual({ ...first, session: null });
    expect(api.asked).toHaveLength(1);
  });

  test("in 50 calls at once starts exactly one session, which all of them get", async () => {
    const link = await create({ usageLimit: 1 });
    api.answer = async (response) => {
      await delay(100);
      api.succeed(response);
    };
    const nodes = process.env.STORE_ENGINE === "postgres" ? [app.client, app.anotherNode()] : [app.client];
    const calls = await Promise.all(
      Array.from({ length: 50 }, (_, index) => redeem(link.token, KEY, nodes[index % nodes.length])),
    );
    expect(api.asked).toHaveLength(1);
    expect(new Set(calls.map(({ id, session }) => `${id} ${session?.token}`)).size).toBe(1);
    expect(await usageOf(link.id)).toBe(1);
  });

  test("in 50 calls at once gets the same refusal when the one start fails", async () => {
    const link = await create({ usageLimit: 1 });
    api.answer = async (response) => {
      await delay(100);
      send(response, 403, {});
    };
    const calls = await Promise.all(Array.from({ length: 50 }, () => refusalOf(redeem(link.token, KEY))));
    expect(new Set(calls.map(String))).toEqual(new Set(["502,persona_refused,"]));
    expect(await outcomes(link.id)).toEqual({ counted: api.asked.length, returned: api.asked.length });
    expect(await usageOf(link.id)).toBe(0);
    expect(await miscounts()).toEqual([]);
  });

  test("of a use that was granted without a provider gets null", async () => {
    const { token } = await create();
    const { startSession: _, ...without } = app.context.provider;
    const provider = app.context.provider;
    app.context.provider = without;
    const first = await redeem(token, KEY);
    app.context.provider = provider;
    expect(await redeem(token, KEY)).toEqual(first);
    expect([first.session, api.asked.length]).toEqual([null, 0]);
  });

  test("that the client repeats after a 503 is counted once, and after a 502 isn't repeated", async () => {
    const link = await create();
    const answers = [503, 500, 200];
    api.answer = (response) => {
      const status = answers.shift();
      if (status === 200) api.succeed(response);
      else send(response, status ?? 403, {});
    };
    const redemption = await app.client.public.redemptions.create({ token: link.token }, { maxRetries: 2 });
    expect([redemption.session?.token, await usageOf(link.id)]).toEqual([api.tokens[0], 1]);
    expect(await outcomes(link.id)).toEqual({ counted: 3, returned: 2 });
    const calls = api.asked.length;
    const refused = app.client.public.redemptions.create({ token: link.token }, { maxRetries: 2 });
    expect((await refusalOf(refused))[1]).toBe("persona_refused");
    expect([api.asked.length - calls, await usageOf(link.id)]).toEqual([1, 1]);
  });
});

describe("a link that changes while the provider is asked", () => {
  const changes: Record<string, (id: string) => Promise<unknown>> = {
    disabled: (id) => app.client.manage.shareLinks.update(id, { enabled: false }),
    expired: (id) => app.client.manage.shareLinks.update(id, { expiresAt: "2020-01-01T00:00:00Z" }),
    rotated: (id) => app.client.manage.shareLinks.rotate(id),
    deleted: (id) => app.client.shareLinks.delete(id),
  };

  test.each(Object.entries(changes))("a use that was counted before it was %s stands", async (_, change) => {
    const link = await create();
    api.answer = async (response) => {
      await change(link.id);
      api.succeed(response);
    };
    expect((await redeem(link.token)).session?.token).toBe(api.tokens[0]);
    expect(await outcomes(link.id)).toEqual({ counted: 1 });
    expect(await miscounts()).toEqual([]);
  });

  test.each(Object.entries(changes))(
    "a use that fails after it was %s is given back, and the status stays right",
    async (_, change) => {
      const link = await create({ usageLimit: 1 });
      api.answer = async (response) => {
        await change(link.id);
        send(response, 500, {});
      };
      expect((await refusalOf(redeem(link.token, "a-key-of-a-link-that-changes")))[1]).toBe("persona_unavailable");
      expect(await outcomes(link.id)).toEqual({ counted: 1, returned: 1 });
      expect(await miscounts()).toEqual([]);
    },
  );
});

describe("a process that ends before the provider answers", () => {
  /** Leaves a use reserved, as a process does that is killed. */
  const abandon = async (token: string, idempotencyKey?: string) => {
    const { provider } = app.context;
    let began = () => {};
    const asked = new Promise<void>((resolve) => {
      began = resolve;
    });
    let fail = () => {};
    const startSession = () => {
      began();
      return new Promise<never>((_, reject) => {
        fail = reject;
      });
    };
    app.context.provider = { ...provider, timeoutMs: 10_000, startSession };
    const call = redeem(token, idempotencyKey ?? false).catch(() => {});
    await asked;
    ends.push(() => {
      fail();
      return call;
    });
    app.context.provider = provider;
  };

  test("leaves a use that counts until its lease is over, and that is then given back exactly once by several nodes", async () => {
    const link = await create({ usageLimit: 1 });
    await abandon(link.token);
    await passTime(20_000);
    await sweep();
    expect(await usageOf(link.id)).toBe(1);
    await passTime(20_000);
    const nodes =
      process.env.STORE_ENGINE === "postgres" ? [app.sql, app.anotherConnection(), app.anotherConnection()] : [app.sql];
    const [lost] = sweepsOf({ retentionDays: undefined }).filter(({ name }) => name === "return lost uses");
    if (!lost) return expect.fail("there is no such sweep");
    await Promise.all(nodes.flatMap((node) => [node.write(() => lost.batch()), node.write(() => lost.batch())]));
    expect(await outcomes(link.id)).toEqual({ counted: 1, returned: 1 });
    expect([await usageOf(link.id), await miscounts()]).toEqual([0, []]);
    expect((await redeem(link.token)).session).not.toBe(null);
  });

  test("lets the same key try again as soon as the lease is over, without the sweep", async () => {
    const link = await create({ usageLimit: 1 });
    await abandon(link.token, "a-key-of-a-killed-process");
    await passTime(60_000);
    expect((await refusalOf(redeem(link.token, "a-key-of-a-killed-process")))[1]).toBe("persona_unavailable");
    expect((await redeem(link.token, "a-key-of-a-killed-process")).session?.token).toBe(api.tokens[0]);
    expect([await usageOf(link.id), await outcomes(link.id)]).toEqual([1, { counted: 2, returned: 1 }]);
  });

  test("and a call with the same key meanwhile waits for a while, and is told to come back", async () => {
    const link = await create({ usageLimit: 1 });
    await abandon(link.token, "a-key-of-a-killed-process");
    const startedAt = performance.now();
    expect(await refusalOf(redeem(link.token, "a-key-of-a-killed-process"))).toEqual([503, "persona_unavailable", "1"]);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(TIMEOUT_MS);
    expect(await outcomes(link.id)).toEqual({ counted: 1, replayed: 1 });
  });

  test.each([
    ["comes", (response: ServerResponse) => api.succeed(response)],
    ["fails", (response: ServerResponse) => send(response, 500, {})],
  ])("gives a use back only once, and grants nothing, if its session %s after the sweep", async (_, answer) => {
    const link = await create({ usageLimit: 1 });
    api.answer = async (response) => {
      await passTime(60_000);
      await sweep();
      answer(response);
    };
    expect((await refusalOf(redeem(link.token)))[1]).toBe("persona_unavailable");
    expect([await usageOf(link.id), await outcomes(link.id)]).toEqual([0, { counted: 1, returned: 1 }]);
    expect(await miscounts()).toEqual([]);
  });
});

describe("the script of the provider", () => {
  test("is an ES module with the SDK in it, compressed, with a version that callers can check", async () => {
    const response = await app.send("GET", "/provider.js", { headers: { "accept-encoding": "gzip" } });
    expect([response.status, response.headers.get("content-type"), response.headers.get("cache-control")]).toEqual([
      200,
      "text/javascript; charset=utf-8",
      "no-cache",
    ]);
    expect(response.headers.get("content-encoding")).toBe("gzip");
    const etag = response.headers.get("etag") ?? "";
    const again = await app.send("GET", "/provider.js", { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    const text = await (await app.send("GET", "/provider.js", { headers: { "accept-encoding": "identity" } })).text();
    expect(text).toContain("export async function start(");
    expect(text).toContain("MIT");
    expect(text).not.toContain(ANAM_KEY);
  });

  test("doesn't exist without a provider that has one", async () => {
    const plain = await openTestApp();
    const response = await plain.send("GET", "/provider.js");
    await plain.close();
    expect([response.status, await response.json()]).toMatchObject([404, { code: "route_not_found" }]);
  });
});

test("what the provider needs of a page is the origin of its API, its engines and the microphone", () => {
  const { policy, allow } = anam({ apiKey: "k", baseUrl: "https://api.anam.ai", timeoutMs: 1 });
  expect([policy, allow]).toEqual([
    { "script-src": ["'self'"], "connect-src": ["https://api.anam.ai", "wss://*.anam.ai"] },
    "microphone; autoplay",
  ]);
});
