import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { OperationId } from "@share-links/types";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type ApiError,
  type Client,
  type ClientOptions,
  createClient,
  type FetchInit,
  type RetryEvent,
} from "../src/index.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());
afterEach(() => vi.useRealTimers());
beforeEach(() => {
  api.seen.splice(0);
  // Shortens every backoff to a hundredth. Another test checks its real length.
  vi.spyOn(Math, "random").mockReturnValue(-0.98);
});
const apiKey = "ak_retries_of_a_test";
const client = createClient({ apiKey, baseUrl: api.baseUrl });
const { id } = example("getShareLink").request.path;
const { body } = example("createShareLink").request;
const redemption = example("createRedemption").request.body;

type Step = number | "reset" | "cut" | Readonly<Record<string, string>>;

/** Answers the first requests by the steps, and later ones with the success. An object means a 429 with these headers. */
function faults(operationId: OperationId, ...steps: Step[]): void {
  const rest = [...steps];
  api.answer = (response) => take(response, rest.shift(), success(operationId));
}

function take(response: ServerResponse, step: Step | undefined, { status, body }: ReturnType<typeof success>): void {
  if (step === "reset") {
    response.destroy();
  } else if (step === "cut") {
    response.writeHead(status, { "content-length": "1000" });
    response.write('{"id": "01', () => response.destroy());
  } else if (typeof step === "object") {
    response.writeHead(429, step).end();
  } else if (step !== undefined) {
    response.writeHead(step).end();
  } else {
    response.writeHead(status).end(body === null ? undefined : JSON.stringify(body));
  }
}

async function failure(call: Promise<unknown>): Promise<ApiError> {
  return (await call.then(
    () => expect.unreachable("the call must fail"),
    (error: unknown) => error,
  )) as ApiError;
}

test("a 502 is repeated, unless a persona provider has refused, because it would refuse again", async () => {
  const answers = ["<html>", "{}", '{"code": "persona_refused"}'];
  api.answer = (response) => response.writeHead(502).end(answers.shift());
  const { status, code } = await failure(client.public.redemptions.create(redemption, { maxRetries: 5 }));
  expect([status, code, api.seen.length]).toEqual([502, "persona_refused", 3]);
});

const safe: [OperationId, (client: Client) => Promise<unknown>][] = [
  ["listShareLinks", ({ shareLinks }) => shareLinks.list()],
  ["updateShareLink", ({ shareLinks }) => shareLinks.update(id, { usageLimit: 5 })],
  ["updateManagedShareLink", ({ manage }) => manage.shareLinks.update(id, { usageLimit: 5 })],
  ["deletePersona", ({ manage }) => manage.personas.delete(id)],
  ["createRedemption", (each) => each.public.redemptions.create(redemption)],
  ["createShareLink", ({ shareLinks }) => shareLinks.create(body)],
  ["createManagedShareLink", ({ manage }) => manage.shareLinks.create(example("createManagedShareLink").request.body)],
  ["createPersona", ({ manage }) => manage.personas.create(example("createPersona").request.body)],
];

describe.each(safe)("%s, which is safe to repeat,", (operationId, call) => {
  test.each<Step>([408, 429, 500, 502, 503, 504, "reset", "cut"])(
    "sends the same request again after %s, and succeeds with the third attempt",
    async (step) => {
      faults(operationId, step, step);
      expect(await call(client)).toEqual(success(operationId).body ?? undefined);
      expect(api.seen).toHaveLength(3);
      expect(
        new Set(api.seen.map(({ headers, ...seen }) => JSON.stringify([seen, headers["idempotency-key"]]))).size,
      ).toBe(1);
    },
  );

  test("fails after the third attempt, and the error says that there were three", async () => {
    faults(operationId, 503, "reset", 500);
    expect(await failure(call(client))).toMatchObject({ name: "InternalServerError", attempts: 3 });
    expect(api.seen).toHaveLength(3);
  });

  test.each([400, 401, 403, 404, 409, 410, 413, 415, 422, 501])("is not repeated after %i", async (status) => {
    faults(operationId, status);
    expect(await failure(call(client))).toMatchObject({ status, attempts: 1 });
    expect(api.seen).toHaveLength(1);
  });
});

describe("a POST without an idempotency key", () => {
  const create = () => client.manage.apiKeys.create(example("createApiKey").request.body);

  test("is sent without one if the spec declares none", async () => {
    faults("createApiKey");
    await create();
    expect(api.seen[0]?.headers).not.toHaveProperty("idempotency-key");
  });

  test.each<Step>([408, 500, 502, 503, 504, "reset", "cut"])(
    "is not repeated after %s, because it may have worked",
    async (step) => {
      faults("createApiKey", step);
      expect(await failure(create())).toMatchObject({ attempts: 1 });
      expect(api.seen).toHaveLength(1);
    },
  );

  test("is repeated after 429, because the server then did nothing", async () => {
    faults("createApiKey", 429, { "retry-after": "0" });
    await create();
    expect(api.seen).toHaveLength(3);
  });

  test("is repeated if no server listened, because the request was never sent", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    let hasStarted = false;
    const onRetry = () => {
      if (hasStarted) return;
      hasStarted = true;
      server.on("request", (_, response) => response.writeHead(201).end(JSON.stringify(success("createApiKey").body)));
      server.listen(port, "127.0.0.1");
    };
    const late = createClient({ apiKey, baseUrl: `http://127.0.0.1:${port}`, maxRetries: 5, hooks: { onRetry } });
    const { body } = example("createApiKey").request;
    expect(await late.manage.apiKeys.create(body)).toEqual(success("createApiKey").body);
    server.closeAllConnections();
    server.close();
  });
});

test.each<[string, object]>([
  ["Node", { cause: { code: "ECONNREFUSED", syscall: "connect" } }],
  ["Node, for a name that doesn't exist", { cause: { code: "ENOTFOUND", syscall: "getaddrinfo" } }],
  ["Node, for a connection that took too long", { cause: { code: "UND_ERR_CONNECT_TIMEOUT" } }],
  ["Bun", { code: "ECONNREFUSED" }],
  ["an older Bun", { code: "ConnectionRefused" }],
  ["Deno", { message: "error sending request for url (http://a.test/): client error (Connect): Connection refused" }],
])(
  "a failure to connect is recognised in the words of %s, so that even a POST without an idempotency key is repeated",
  async (_, words) => {
    const { status, body } = success("createApiKey");
    const answers = [
      () => Promise.reject(Object.assign(new TypeError("fetch failed"), words)),
      () => Response.json(body, { status }),
    ];
    vi.stubGlobal("fetch", () => answers.shift()?.());
    expect(await client.manage.apiKeys.create(example("createApiKey").request.body)).toEqual(body);
    expect(answers).toEqual([]);
  },
);

test.each<[string, object]>([
  ["was reset", { cause: { code: "ECONNRESET", syscall: "read" } }],
  ["ended", { cause: { code: "UND_ERR_SOCKET", message: "other side closed" } }],
  [
    "was refused at one address and lost at another",
    { cause: { errors: [{ syscall: "connect" }, { syscall: "read" }] } },
  ],
])(
  "a POST without an idempotency key is not repeated after a connection that %s, because it may have been sent",
  async (_, words) => {
    const fetch = vi.fn(() => Promise.reject(Object.assign(new TypeError("fetch failed"), words)));
    vi.stubGlobal("fetch", fetch);
    await failure(client.manage.apiKeys.create(example("createApiKey").request.body));
    expect(fetch).toHaveBeenCalledOnce();
  },
);

/** Four numbers with 32 random bits each. */
const RANDOM = /^\d{1,10}-\d{1,10}-\d{1,10}-\d{1,10}$/;

describe("an idempotency key", () => {
  const keys = () => api.seen.map(({ headers }) => headers["idempotency-key"]);

  test("is new for each redemption, and the same for all its attempts", async () => {
    faults("createRedemption", "reset", 503);
    await client.public.redemptions.create(redemption);
    await client.public.redemptions.create(redemption);
    const [first, second, third, other] = keys();
    expect([first, second, third]).toEqual([first, first, first]);
    expect(first).toMatch(RANDOM);
    expect(other).toMatch(RANDOM);
    expect(other).not.toBe(first);
  });

  test("from the caller is sent unchanged on every attempt", async () => {
    faults("createRedemption", "cut");
    await client.public.redemptions.create(redemption, { idempotencyKey: "mine-1" });
    expect(keys()).toEqual(["mine-1", "mine-1"]);
  });

  test("is not made if the caller passes false, and then the call is not repeated", async () => {
    faults("createRedemption", 503);
    await failure(client.public.redemptions.create(redemption, { idempotencyKey: false }));
    expect(keys()).toEqual([undefined]);
  });

  test("is made for the hosted API only if the caller passes true, because the hosted API may ignore it", async () => {
    const sent: (string | null)[] = [];
    const hosted = createClient({
      apiKey,
      fetch: (_url, { headers }) => {
        sent.push(headers["idempotency-key"] ?? null);
        return new Response(null, { status: 503 });
      },
    });
    await failure(hosted.public.redemptions.create(redemption));
    await failure(hosted.public.redemptions.create(redemption, { idempotencyKey: true }));
    expect(sent).toEqual([null, ...Array.from({ length: 3 }, () => expect.stringMatching(RANDOM))]);
    expect(new Set(sent).size).toBe(2);
  });

  test("is sent again after a 409 with Retry-After, which means that its first request is still running, but after no other 409", async () => {
    const conflict = { ...example("createShareLink").responses }["409"];
    const answers = [{ "retry-after": "0" }, {}].flatMap((headers) => [{ status: 409, headers }]);
    api.answer = (response) => {
      const { status, headers } = answers.shift() ?? expect.unreachable();
      response.writeHead(status, headers).end(JSON.stringify(conflict));
    };
    expect(await failure(client.shareLinks.create(body))).toMatchObject({ status: 409, attempts: 2 });
    expect(new Set(keys()).size).toBe(1);
  });

  test.each(["https://api.anam.ai/", "https://api.anam.ai./", "https://api.anam.ai:443/v0", "http://API.anam.ai"])(
    "is not made for %s either, because that is the hosted API",
    async (baseUrl) => {
      const fetch = vi.fn((_url: string, { headers }: FetchInit) =>
        Response.json({ key: headers["idempotency-key"] ?? null }),
      );
      const hosted = createClient({ apiKey, baseUrl, fetch });
      expect(await hosted.shareLinks.create(body)).toEqual({ key: null });
    },
  );

  test.each([
    ["a number", 7],
    ["empty", ""],
    ["two words", "a b"],
  ])("that is %s is refused before anything is sent", async (_, key) => {
    const call = client.shareLinks.create(body, { idempotencyKey: key as string });
    expect(await failure(call)).toMatchObject({
      message: expect.stringMatching(
        /^idempotencyKey must be (?:visible ASCII without spaces|a string or a boolean), got /,
      ),
    });
    expect(api.seen).toHaveLength(0);
  });

  test("for an operation that takes none is refused and not ignored", async () => {
    const options = { idempotencyKey: "mine-1" } as object;
    const error = await failure(client.manage.shareLinks.rotate(id, options));
    expect(error).toEqual(new TypeError("idempotencyKey must be left out of rotateShareLink, which takes none."));
    expect(api.seen).toHaveLength(0);
  });
});

describe("Retry-After", () => {
  const delays: number[] = [];
  const hooks = { onRetry: ({ delayMs }: RetryEvent) => delays.push(delayMs) };
  beforeEach(() => delays.splice(0));
  const get = (options: ClientOptions = {}) => client.withOptions({ hooks, ...options }).shareLinks.get(id);

  test("in seconds delays the next attempt by that time", async () => {
    faults("getShareLink", { "retry-after": "0.03" });
    await get();
    expect(delays).toEqual([30]);
  });

  test("as a date delays the next attempt until then, by the server's clock and not by ours", async () => {
    const date = "Thu, 01 Jan 2015 00:00:00 GMT";
    faults("getShareLink", { date, "retry-after": "Thu, 01 Jan 2015 00:00:01 GMT" }, { date, "retry-after": date });
    await get();
    expect(delays).toEqual([1000, 0]);
  });

  test.each([
    ["86400", 86_400_000],
    ["99999999999999999999", 1e23],
  ])("of %s seconds fails the call immediately, and the error has that time", async (seconds, retryAfterMs) => {
    faults("getShareLink", { "retry-after": seconds });
    expect(await failure(get())).toMatchObject({ name: "TooManyRequestsError", retryAfterMs, attempts: 1 });
    expect(delays).toEqual([]);
  });

  test("up to maxRetryAfterMs delays the next attempt, and a longer one fails the call immediately", async () => {
    faults("getShareLink", { "retry-after": "0.03" }, { "retry-after": "0.031" });
    expect(await failure(get({ maxRetryAfterMs: 30 }))).toMatchObject({ retryAfterMs: 31, attempts: 2 });
  });

  test("of up to a minute delays the next attempt by default, and a longer one fails the call", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const asked = ["60", "61"];
    const busy = createClient({
      apiKey,
      fetch: () => new Response(null, { status: 429, headers: { "retry-after": asked.shift() ?? "" } }),
      hooks,
    });
    const failed = failure(busy.shareLinks.get(id));
    await vi.runAllTimersAsync();
    expect(await failed).toMatchObject({ retryAfterMs: 61_000, attempts: 2 });
    expect(delays).toEqual([60_000]);
    vi.useRealTimers();
  });

  test("beyond the deadline fails the call immediately, with the server's answer", async () => {
    faults("getShareLink", { "retry-after": "2" });
    const begin = performance.now();
    expect(await failure(get({ deadlineMs: 1000 }))).toMatchObject({ status: 429, retryAfterMs: 2000, attempts: 1 });
    expect(performance.now() - begin).toBeLessThan(500);
  });

  test("as a date delays the next attempt until then by our clock, if the answer has no Date header", async () => {
    const asked = [new Date(Date.now() + 1_900).toUTCString()];
    const busy = createClient({
      apiKey,
      fetch: () => new Response(null, { status: 429, headers: { "retry-after": asked.shift() ?? "86400" } }),
      hooks,
    });
    await failure(busy.shareLinks.get(id));
    // Such a date is exact only to the second.
    expect(delays).toEqual([expect.closeTo(1_400, -3.1)]);
  });

  test.each(["", "soon", "-1", "1e9", "NaN", ".", "1.2.3"])("of %j is ignored", async (value) => {
    faults("getShareLink", { "retry-after": value });
    await get();
    expect(delays).toEqual([expect.closeTo(5, 5)]);
  });
});

test("the backoff starts at 250 to 500 ms at random, and doubles up to 4 to 8 s", async () => {
  for (const [random, first] of [
    [0, 250],
    [1, 500],
  ] as const) {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    vi.spyOn(Math, "random").mockReturnValue(random);
    const delays: number[] = [];
    const failing = createClient({
      apiKey,
      fetch: () => new Response(null, { status: 503 }),
      maxRetries: 6,
      hooks: { onRetry: ({ delayMs }) => delays.push(delayMs) },
    });
    const failed = failure(failing.shareLinks.get(id));
    await vi.runAllTimersAsync();
    expect(await failed).toMatchObject({ attempts: 7 });
    expect(delays).toEqual([1, 2, 4, 8, 16, 16].map((factor) => factor * first));
    vi.useRealTimers();
  }
});

test("maxRetries 0 means one attempt, as an option of a client and of a call", async () => {
  faults("getShareLink", 503, 503);
  await failure(client.shareLinks.get(id, { maxRetries: 0 }));
  await failure(client.withOptions({ maxRetries: 0 }).shareLinks.get(id));
  expect(api.seen).toHaveLength(2);
});

test.each([
  { maxRetries: -1 },
  { maxRetries: Number.NaN },
  { timeoutMs: 0 },
  { deadlineMs: Number.NaN },
  { timeoutMs: "30" as unknown as number },
  { maxRetryAfterMs: -1 },
])("%o is refused as an option of a client and of a call", async (limits) => {
  expect(() => createClient(limits)).toThrow(/^\w+ must be a number of at least [01], got /);
  expect(await failure(client.shareLinks.get(id, limits))).toBeInstanceOf(TypeError);
});
