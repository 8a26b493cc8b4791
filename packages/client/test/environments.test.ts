import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createFetch } from "../src/create-fetch.ts";
import { createClient } from "../src/hosted.ts";
import { createClient as createWholeClient } from "../src/index.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());
beforeEach(() => {
  api.seen.length = 0;
  api.answer = success("getShareLink");
});
const apiKey = "ak_environments_of_a_test";
const { id } = example("getShareLink").request.path;
const { baseUrl } = api;

describe("a relative baseUrl", () => {
  test.each([
    ["/api", "/deep/page?a=1#b", "/api"],
    ["/", "/deep/page", ""],
    ["../api/", "/deep/er/page", "/deep/api"],
    ["api", "/deep/", "/deep/api"],
  ])("of %s on the page %s is resolved like a link on that page", async (relative, page, prefix) => {
    vi.stubGlobal("location", new URL(baseUrl + page));
    await createClient({ apiKey, baseUrl: relative }).shareLinks.get(id);
    await createFetch({ apiKey, baseUrl: relative })(`/v1/share-links/${id}`);
    expect(api.seen.map(({ target }) => target)).toEqual(Array(2).fill(`${prefix}/v1/share-links/${id}`));
  });

  test("is refused outside a page, and on a page without an address", () => {
    for (const location of [undefined, { href: "about:blank" }]) {
      vi.stubGlobal("location", location);
      expect(() => createClient({ apiKey, baseUrl: "/api" })).toThrow("baseUrl must be an absolute http(s) URL");
    }
  });
});

describe("an environment without", () => {
  test("fetch rejects calls with a sentence that says what to do, until there is a fetch", async () => {
    vi.stubGlobal("fetch", undefined);
    const client = createClient({ apiKey, baseUrl });
    const message = "fetch must be given as an option: this environment has none (jsdom, for example).";
    await expect(client.shareLinks.get(id)).rejects.toThrow(new TypeError(message));
    await expect(createFetch({ apiKey, baseUrl })(`/v1/share-links/${id}`)).rejects.toThrow(new TypeError(message));
    const own = client.withOptions({ fetch: () => Response.json(success("getShareLink").body) });
    await expect(own.shareLinks.get(id)).resolves.toBeDefined();
    vi.unstubAllGlobals();
    await expect(client.shareLinks.get(id)).resolves.toBeDefined();
  });

  test.each([undefined, {}])(
    "random numbers (crypto is %j) refuses to make an idempotency key, but sends the caller's, or none",
    async (crypto) => {
      vi.stubGlobal("crypto", crypto);
      api.answer = success("createShareLink");
      const { body } = example("createShareLink").request;
      const { shareLinks } = createClient({ apiKey, baseUrl });
      await expect(shareLinks.create(body)).rejects.toThrow(
        "idempotencyKey must be given, or false: this environment has no crypto.getRandomValues (React Native needs a polyfill).",
      );
      await shareLinks.create(body, { idempotencyKey: "mine" });
      await shareLinks.create(body, { idempotencyKey: false });
      expect(api.seen.map(({ headers }) => headers["idempotency-key"])).toEqual(["mine", undefined]);
    },
  );

  test("abort reasons, AbortSignal.any and throwIfAborted, such as React Native, still has aborts and timeouts", async () => {
    const { prototype } = AbortSignal;
    const members = ["throwIfAborted", "reason"].map(
      (name) => [name, Object.getOwnPropertyDescriptor(prototype, name)] as const,
    );
    for (const [name] of members) Reflect.deleteProperty(prototype, name);
    vi.stubGlobal("AbortSignal", Object.assign(Object.create(AbortSignal), { any: undefined, timeout: undefined }));
    // Its own: what is given up here may still arrive while the next test counts what it sent.
    const slow = await playApi();
    try {
      const controller = new AbortController();
      slow.answer = () => controller.abort();
      const client = createClient({ apiKey, baseUrl: slow.baseUrl, maxRetries: 0 });
      await expect(client.shareLinks.get(id, { signal: controller.signal })).rejects.toMatchObject({
        name: "AbortError",
      });
      slow.answer = () => {};
      await expect(client.shareLinks.get(id, { timeoutMs: 50 })).rejects.toMatchObject({ name: "TimeoutError" });
    } finally {
      await slow.close();
      for (const [name, member] of members) if (member) Object.defineProperty(prototype, name, member);
    }
  });
});

describe("traceparent", () => {
  const trace = (count: number) => `00-0af7651916cd43dd8448eb211c80319c-b7ad6b716920333${count}-01`;

  test("is sent unchanged on each attempt, as an option of a client and of a call", async () => {
    vi.spyOn(Math, "random").mockReturnValue(-0.98);
    const statuses = [503, 200, 200, 200];
    api.answer = (response) =>
      response.writeHead(statuses.shift() ?? 500).end(JSON.stringify(success("getShareLink").body));
    const client = createClient({ apiKey, baseUrl, traceparent: trace(1) });
    await client.shareLinks.get(id);
    await client.shareLinks.get(id, { traceparent: trace(2) });
    await createFetch({ apiKey, baseUrl, traceparent: trace(3) })(`/v1/share-links/${id}`);
    expect(api.seen.map(({ headers }) => headers.traceparent)).toEqual([trace(1), trace(1), trace(2), trace(3)]);
  });

  test("is requested from a function for each attempt, and is left out if that returns undefined", async () => {
    let count = 0;
    const traceparent = () => (count++ === 1 ? undefined : trace(count));
    const { shareLinks } = createClient({ apiKey, baseUrl, traceparent });
    for (let call = 0; call < 3; call++) await shareLinks.get(id);
    expect(api.seen.map(({ headers }) => headers.traceparent)).toEqual([trace(1), undefined, trace(3)]);
  });

  test("that can't be a header value fails the call before it is sent, without a retry", async () => {
    const traceparent = vi.fn(() => "two words");
    const call = createClient({ apiKey, baseUrl, traceparent }).shareLinks.get(id);
    await expect(call).rejects.toThrow("traceparent must be visible ASCII without spaces");
    expect(traceparent).toHaveBeenCalledOnce();
    expect(api.seen).toEqual([]);
  });

  test("is not sent without the option, so that a browser needs no permission from another origin", async () => {
    await createWholeClient({ apiKey, baseUrl }).shareLinks.get(id);
    expect(Object.keys(api.seen[0]?.headers ?? {})).not.toContain("traceparent");
  });
});

describe("the caller's own fetch", () => {
  test("gets a URL and an init of plain values, so that the fetch of another library works", async () => {
    const calls: unknown[][] = [];
    const fetch = (...given: unknown[]) => {
      calls.push(given);
      return Response.json(success("createShareLink").body, { status: 201 });
    };
    const { body } = example("createShareLink").request;
    await createClient({ apiKey, baseUrl, fetch }).shareLinks.create(body, { idempotencyKey: "mine" });
    const headers = {
      accept: "application/json",
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
      "idempotency-key": "mine",
    };
    expect(calls).toEqual([
      [
        `${baseUrl}/v1/share-links`,
        { method: "POST", headers, body: JSON.stringify(body), redirect: "manual", signal: expect.any(AbortSignal) },
      ],
    ]);
  });

  test("gets the same kind of arguments behind a middleware, with the middleware's changes", async () => {
    const calls: [string, { headers: Record<string, string>; body: unknown; method: string }][] = [];
    const fetch = (...given: unknown[]) => {
      calls.push(given as never);
      return Response.json(success("createShareLink").body, { status: 201 });
    };
    const client = createClient({
      apiKey,
      baseUrl,
      fetch,
      middleware: [
        (request, next) =>
          next(new Request(`${request.url}?traced=1`, { method: "POST", headers: { "x-mine": "1" }, body: "changed" })),
      ],
    });
    await client.shareLinks.create(example("createShareLink").request.body);
    const [[url, { method, headers, body }] = expect.unreachable()] = calls;
    expect([url, method, headers["x-mine"]]).toEqual([`${baseUrl}/v1/share-links?traced=1`, "POST", "1"]);
    expect(new TextDecoder().decode(body as ArrayBuffer)).toBe("changed");
    const reading = client.withOptions({ middleware: [(request, next) => next(request)] });
    await reading.shareLinks.get(id).catch(() => {});
    expect(calls.at(-1)?.[1].body).toBeNull();
  });

  test.each([undefined, null, {}, "text"])(
    "that returns %j fails the call with a sentence that says so",
    async (answer) => {
      const { shareLinks } = createClient({
        apiKey,
        baseUrl,
        maxRetries: 0,
        fetch: () => answer as unknown as Response,
      });
      await expect(shareLinks.get(id)).rejects.toThrow(
        /What fetch and middleware return must be a Response, got (?:undefined|null|Object|text)\./,
      );
    },
  );
});
