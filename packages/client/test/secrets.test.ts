import { inspect } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { ApiError, createClient } from "../src/index.ts";
import { example } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());

// This key is spelt differently in a URL and in JSON, so the tests look for each spelling.
const apiKey = 'ak_canary/7Qm"x\\2+Zt9=';
const SPELLINGS = [apiKey, JSON.stringify(apiKey).slice(1, -1), encodeURIComponent(apiKey)];
const client = createClient({ maxRetries: 0, apiKey, baseUrl: api.baseUrl });
const { id } = example("getShareLink").request.path;

/** Everything that a program or a person can see of a logged value. */
function shown(error: unknown): string {
  const texts = [inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error), String(error)];
  for (let each = error; each instanceof Error; each = each.cause) texts.push(each.message, each.stack ?? "");
  if (error instanceof ApiError) {
    texts.push(error.url, String(error.rawBody), JSON.stringify(error.body), JSON.stringify(error.details));
    texts.push(JSON.stringify([...(error.headers ?? [])]));
  }
  return texts.join("\n");
}

function expectNoKey(text: string): void {
  // Every spelling begins with this, also that of util.inspect.
  expect(text).not.toContain("ak_canary");
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable("the call must fail"),
    (error: unknown) => error,
  );
}

describe("an error doesn't contain the API key", () => {
  test("when the server repeats it in the body and the headers", async () => {
    const message = `No such key: ${apiKey}`;
    const details = [{ path: "/header/authorization", message, code: "unknown" }];
    api.answer = { status: 401, body: { error: message, message, details }, headers: { "x-request-id": apiKey } };
    const error = await failure(client.shareLinks.get(id));
    expectNoKey(shown(error));
    expect(error).toMatchObject({ message: "getShareLink answered 401: No such key: [redacted]" });
  });

  test("when the server repeats it in an HTML page with status 200 or in a redirect", async () => {
    api.answer = { status: 200, body: `<p>${SPELLINGS.join(" ")}</p>` };
    expectNoKey(shown(await failure(client.shareLinks.get(id))));
    api.answer = { status: 302, body: null, headers: { location: `/login?key=${encodeURIComponent(apiKey)}` } };
    expectNoKey(shown(await failure(client.shareLinks.get(id))));
  });

  test("when fetch fails with an error that has the request and the key", async () => {
    const rude = createClient({
      maxRetries: 0,
      apiKey,
      fetch: (url, init) => {
        const inner = Object.assign(new Error(`bad header: Bearer ${apiKey}`), { code: "E_HEADER" });
        throw Object.assign(new Error("fetch failed", { cause: inner }), { request: new Request(url, init), init });
      },
    });
    const error = await failure(rude.shareLinks.get(id));
    expectNoKey(shown(error));
    expect(error).toMatchObject({ name: "ConnectionError", message: expect.stringContaining("[redacted]") });
  });

  test.each([
    ["the request", (request: Request) => ({ request, headers: [...request.headers] })],
    [
      "a line of the headers",
      (request: Request) => ({ line: `authorization: ${request.headers.get("authorization")}` }),
    ],
  ])(
    "when fetch fails with a harmless message but with %s as a member, even in the output of a crash",
    async (_, members) => {
      const rude = createClient({
        maxRetries: 0,
        apiKey,
        fetch: (url, init) => {
          const request = new Request(url, init);
          throw Object.assign(new TypeError("fetch failed"), { code: "E_RUDE", retryable: false }, members(request));
        },
      });
      const error = await failure(rude.shareLinks.get(id));
      expectNoKey(shown(error));
      expectNoKey(inspect(error, { depth: 20, customInspect: false, showHidden: true }));
      expect(error).toMatchObject({
        cause: { name: "TypeError", message: "fetch failed", code: "E_RUDE", retryable: false },
      });
    },
  );

  test("when only an inner cause contains it", async () => {
    const cause = new TypeError("fetch failed", { cause: new Error(`bad header: Bearer ${apiKey}`) });
    const rude = createClient({ maxRetries: 0, apiKey, fetch: () => Promise.reject(cause) });
    const error = await failure(rude.shareLinks.get(id));
    expectNoKey(shown(error));
    expect(error).toMatchObject({ cause: { cause: { message: "bad header: Bearer [redacted]" } } });
  });

  test("when fetch rejects with an object that has the request and isn't an error", async () => {
    const rude = createClient({
      maxRetries: 0,
      apiKey,
      fetch: (url, init) => Promise.reject({ request: new Request(url, init), init, headers: init.headers }),
    });
    const error = await failure(rude.shareLinks.get(id));
    expectNoKey(inspect(error, { depth: 20, customInspect: false, showHidden: true }));
  });

  test("when the caller searches for it, or passes it as an id", async () => {
    api.answer = { status: 404, body: null };
    const plain = createClient({ maxRetries: 0, apiKey: "ak_plain-Canary_81", baseUrl: api.baseUrl });
    for (const call of [
      () => client.shareLinks.list({ search: apiKey }),
      () => client.shareLinks.get(apiKey),
      () => plain.shareLinks.get("ak_plain-Canary_81"),
    ]) {
      const text = shown(await failure(call()));
      expectNoKey(text);
      expect(text).not.toContain("ak_plain-Canary_81");
    }
  });

  test("when it is refused because it can't be sent", () => {
    const bad = `${apiKey}\r\nx-admin: 1`;
    expect(() => createClient({ maxRetries: 0, apiKey: bad })).toThrow(TypeError);
    try {
      createClient({ maxRetries: 0, apiKey: bad });
    } catch (error) {
      expectNoKey(shown(error));
    }
  });
});

test("a printed client doesn't contain the API key", () => {
  expectNoKey(inspect(client, { depth: 20, showHidden: true }));
  expectNoKey(JSON.stringify(client));
});

test("an error doesn't contain a share token that was searched for, not even in its URL", async () => {
  api.answer = { status: 500, body: null };
  const { token } = example("createRedemption").request.body;
  const error = await failure(client.shareLinks.list({ search: token }));
  expect(error).toMatchObject({ url: `${api.baseUrl}/v1/share-links?search=sh_[redacted]` });
  expect(shown(error)).not.toContain(token);
});

test("errors, hooks and logs don't contain a share token of the older form, without a prefix, wherever the caller passed it", async () => {
  const token = "V1StGXR8_Z5jdHi6B-myT";
  const kept: unknown[] = [];
  const keep = (...facts: unknown[]) => void kept.push(...facts);
  const hooks = { onRequest: keep, onResponse: keep, onFailure: keep };
  const watched = client.withOptions({ hooks, logger: { debug: keep, warn: keep } });
  api.answer = { status: 404, body: { message: `There is nothing of ${token}.` } };
  for (const call of [
    () => watched.shareLinks.list({ search: token }),
    () => watched.shareLinks.get(token),
    () => watched.public.redemptions.create({ token }),
  ]) {
    kept.push(shown(await failure(call())));
  }
  expect(kept.length).toBeGreaterThan(9);
  expect(inspect(kept, { depth: 20 })).not.toContain(token);
});

test("an error doesn't contain an API key or a webhook secret from the middle of the server's sentence", async () => {
  const secrets = [`slk_${"aB3_-".repeat(8)}`, `whsec_${"aB3+/".repeat(8)}abc=`];
  api.answer = { status: 400, body: { message: `Not ${secrets.join(", but ")}, please.` } };
  const error = await failure(client.shareLinks.get(id));
  expect(error).toMatchObject({
    message: "getShareLink answered 400: Not slk_[redacted], but whsec_[redacted], please.",
  });
  for (const secret of secrets) expect(shown(error)).not.toContain(secret);
});

test.each([
  ["under a symbol", (held: object) => ({ [Symbol("request")]: held })],
  ["as a member that is not enumerable", (held: object) => Object.defineProperty({}, "request", { value: held })],
])("a cause that has the request %s is passed on without it", async (_, members) => {
  const rude = createClient({
    maxRetries: 0,
    apiKey,
    fetch: (_url, { headers }) => {
      const held = members({ authorization: headers.authorization });
      throw Object.defineProperties(new TypeError("fetch failed"), Object.getOwnPropertyDescriptors(held));
    },
  });
  const error = await failure(rude.shareLinks.get(id));
  expectNoKey(shown(error));
  expect(error).toMatchObject({ cause: { name: "TypeError", message: "fetch failed" } });
});

test("a cause with a secret keeps its name and message, even if it inherits them", async () => {
  const cause = Object.assign(new DOMException("It took too long.", "TimeoutError"), { request: { apiKey } });
  const rude = createClient({ maxRetries: 0, apiKey, fetch: () => Promise.reject(cause) });
  const error = await failure(rude.shareLinks.get(id));
  expectNoKey(shown(error));
  expect(error).toMatchObject({ cause: { name: "TimeoutError", message: "It took too long." } });
});

test("a cause without a secret is passed on as the same object", async () => {
  const known = { code: "E", port: 1, [Symbol("undici")]: true };
  const cause = Object.assign(new TypeError("fetch failed", { cause: new Error("refused") }), known);
  const broken = createClient({ maxRetries: 0, apiKey, fetch: () => Promise.reject(cause) });
  expect(((await failure(broken.shareLinks.get(id))) as Error).cause).toBe(cause);
});

test("an AggregateError without a secret is passed on as the same object, and one with a secret as a copy without it", async () => {
  const causeOf = async (cause: Error) => {
    const broken = createClient({ maxRetries: 0, apiKey, fetch: () => Promise.reject(cause) });
    return ((await failure(broken.shareLinks.get(id))) as Error).cause;
  };
  const clean = new AggregateError([new Error("one"), new Error("two")], "both");
  expect(await causeOf(clean)).toBe(clean);
  const kept = (await causeOf(
    new AggregateError([new Error("one"), new Error(`key ${apiKey}`)], "both"),
  )) as AggregateError;
  expect([kept.message, ...kept.errors.map(({ message }: Error) => message)]).toEqual([
    "both",
    "one",
    "key [redacted]",
  ]);
});

test("a printed error says what happened and shows its cause, but no headers and bodies", async () => {
  api.answer = { status: 404, body: example("getShareLink").responses["404"] };
  const print = inspect(await failure(client.shareLinks.get(id)));
  expect(print).toMatch(
    /^NotFoundError: getShareLink answered 404 share_link_not_found: There is no such share link\.\n/,
  );
  expect(print).toContain("code: 'share_link_not_found'");
  expect(print).not.toMatch(/rawBody|headers|body/);
  const broken = createClient({ maxRetries: 0, apiKey, fetch: () => Promise.reject(new TypeError("fetch failed")) });
  expect(inspect(await failure(broken.shareLinks.get(id)))).toMatch(/\[cause\]: TypeError: fetch failed/);
});

test("an API key of fewer than 8 characters is not redacted in the words of an answer", async () => {
  api.answer = { status: 404, body: example("getShareLink").responses["404"] };
  const short = createClient({ maxRetries: 0, apiKey: "link", baseUrl: api.baseUrl });
  expect(await failure(short.shareLinks.get(id))).toMatchObject({ code: "share_link_not_found" });
});
