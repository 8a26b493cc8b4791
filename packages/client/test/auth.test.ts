import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type ApiKeyContext, createClient } from "../src/index.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());
beforeEach(() => {
  api.seen.splice(0);
  api.answer = success("getShareLink");
});
const { baseUrl } = api;
const { id } = example("getShareLink").request.path;
const redemption = example("createRedemption").request.body;
const keys = () => api.seen.map(({ headers }) => headers.authorization);

describe("an API key from a function", () => {
  test("is requested for each attempt of each call, and not before", async () => {
    vi.spyOn(Math, "random").mockReturnValue(-0.98);
    let count = 0;
    const client = createClient({ baseUrl, apiKey: async () => `ak_number_${++count}` });
    expect(count).toBe(0);
    const { status, body } = success("getShareLink");
    const statuses = [503, status, status];
    api.answer = (response) => response.writeHead(statuses.shift() ?? 500).end(JSON.stringify(body));
    await client.shareLinks.get(id);
    await client.shareLinks.get(id);
    expect(keys()).toEqual(["Bearer ak_number_1", "Bearer ak_number_2", "Bearer ak_number_3"]);
  });

  test("is requested once more after a 401, as a refresh, but not after a second 401", async () => {
    const contexts: ApiKeyContext[] = [];
    const apiKey = (context: ApiKeyContext) => `ak_number_${contexts.push(context)}`;
    const client = createClient({ baseUrl, apiKey, maxRetries: 0 });
    const { body } = success("createShareLink");
    api.answer = (response) => {
      response
        .writeHead(api.seen.at(-1)?.headers.authorization === "Bearer ak_number_2" ? 201 : 401)
        .end(JSON.stringify(body));
    };
    // This also holds for a POST, because a request that was refused for its key did nothing.
    expect(await client.shareLinks.create(example("createShareLink").request.body)).toEqual(body);
    expect(contexts.map(({ isRefresh }) => isRefresh)).toEqual([false, true]);
    await expect(client.shareLinks.get(id)).rejects.toMatchObject({ name: "UnauthorizedError", attempts: 2 });
    expect(keys()).toHaveLength(4);
  });

  test("fails the call before anything is sent if the function throws or rejects, and the error says why", async () => {
    const cause = new Error("signed out");
    const throwing = () => {
      throw cause;
    };
    for (const apiKey of [() => Promise.reject(cause), throwing]) {
      const error = await createClient({ baseUrl, apiKey })
        .shareLinks.get(id)
        .catch((reason: unknown) => reason);
      expect(error).toMatchObject({
        name: "ConnectionError",
        message: expect.stringMatching(/^getShareLink got no apiKey: .*signed out/),
      });
    }
    expect(api.seen).toHaveLength(0);
  });

  test.each(["", "two words", "line\r\nx-admin: 1", undefined, 7])(
    "fails the call before anything is sent if the function returns %j",
    async (key) => {
      const client = createClient({ baseUrl, apiKey: () => key as string });
      const error = await client.shareLinks.get(id).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: "ConnectionError", attempts: 1 });
      expect(String(error)).toMatch(/got no apiKey: apiKey must be visible ASCII without spaces(?:, got [\w ]+)?\.$/);
      expect(api.seen).toHaveLength(0);
    },
  );

  test("is not requested for a redemption, which needs no key", async () => {
    const apiKey = vi.fn(() => "ak_not_needed");
    api.answer = success("createRedemption");
    await createClient({ baseUrl, apiKey }).public.redemptions.create(redemption);
    expect(apiKey).not.toHaveBeenCalled();
    expect(keys()).toEqual([undefined]);
  });
});

test("a call with a fixed API key is not repeated after a 401", async () => {
  api.answer = { status: 401, body: null };
  await expect(createClient({ baseUrl, apiKey: "ak_fixed_key" }).shareLinks.get(id)).rejects.toMatchObject({
    attempts: 1,
  });
});

describe("the environment", () => {
  test("provides the API key and the base URL if the options don't", async () => {
    vi.stubEnv("SHARE_LINKS_API_KEY", "ak_of_the_environment");
    vi.stubEnv("SHARE_LINKS_BASE_URL", `${baseUrl}/prefix/`);
    await createClient().shareLinks.get(id);
    await createClient({ apiKey: "ak_of_the_options", baseUrl }).shareLinks.get(id);
    expect(keys()).toEqual(["Bearer ak_of_the_environment", "Bearer ak_of_the_options"]);
    expect(api.seen.map(({ target }) => target)).toEqual([`/prefix/v1/share-links/${id}`, `/v1/share-links/${id}`]);
  });

  test("is ignored where its variables are empty, and where there is none or the program may not read it", async () => {
    vi.stubEnv("SHARE_LINKS_API_KEY", "");
    await expect(createClient({ baseUrl }).shareLinks.get(id)).rejects.toThrow("apiKey must be given for getShareLink");
    const forbidden = {
      get env(): never {
        throw new Error("NotCapable");
      },
    };
    for (const process of [undefined, {}, forbidden]) {
      vi.stubGlobal("process", process);
      expect(() => createClient()).not.toThrow();
      vi.unstubAllGlobals();
    }
  });
});

describe("an slk_ key, which belongs to a user's own server, never goes to the hosted API:", () => {
  const key = "slk_of_a_server_of_my_own";
  const message = "baseUrl must be given: slk_ keys are for your own server.";
  const fetch = vi.fn(() => new Response(null, { status: 404 }));

  test.each([{}, { baseUrl: undefined }, { baseUrl: "https://api.anam.ai/v1" }])(
    "creating a client with a fixed key and the options %j throws a TypeError",
    (options) => {
      expect(() => createClient({ fetch, apiKey: key, ...options })).toThrow(new TypeError(message));
      vi.stubEnv("SHARE_LINKS_API_KEY", key);
      expect(() => createClient({ fetch, ...options })).toThrow(new TypeError(message));
    },
  );

  test("a call whose key comes from a function rejects with a TypeError, and is neither sent nor repeated", async () => {
    const apiKey = vi.fn(() => key);
    const call = createClient({ fetch, apiKey }).shareLinks.get(id, { baseUrl: api.baseUrl } as object);
    await expect(call).rejects.toThrow(TypeError);
    await expect(createClient({ fetch, apiKey }).shareLinks.get(id)).rejects.toThrow(new TypeError(message));
    expect(apiKey).toHaveBeenCalledOnce();
    expect(fetch).not.toHaveBeenCalled();
  });

  test("a client with the key and the baseUrl of that server works", async () => {
    await expect(createClient({ apiKey: key, baseUrl }).shareLinks.get(id)).resolves.toBeDefined();
  });
});

test("a redirect to another origin is not followed, so no key goes there", async () => {
  const visits: unknown[] = [];
  const other = createServer((request, response) => {
    visits.push(request.headers);
    response.end("{}");
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  for (const status of [301, 302, 303, 307, 308]) {
    api.answer = { status, body: null, headers: { location: `http://127.0.0.1:${port}/v1/share-links` } };
    const plain = createClient({ baseUrl, apiKey: "ak_stays_here" });
    // The caller's own fetch and middleware get `redirect: "manual"`, too.
    const layered = plain.withOptions({
      fetch: (url, init) => fetch(url, init),
      middleware: [(request, next) => next(request)],
    });
    for (const client of [plain, layered]) {
      await expect(client.shareLinks.get(id)).rejects.toMatchObject({ status });
      await expect(client.shareLinks.create(example("createShareLink").request.body)).rejects.toMatchObject({ status });
    }
  }
  other.close();
  expect(visits).toEqual([]);
});

describe("in a browser", () => {
  const browsers: [string, Record<string, unknown>][] = [
    ["a window", { document: {}, navigator: { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" } }],
    ["a worker", { document: undefined, navigator: { userAgent: "Mozilla/5.0 (Macintosh)" } }],
    ["a window that hides its name", { document: {}, navigator: undefined }],
  ];
  const stub = (globals: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  };

  test.each(browsers)("an API key in %s is refused unless allowBrowser is true", (_, globals) => {
    stub(globals);
    for (const apiKey of ["ak_in_a_browser", () => "ak_in_a_browser"]) {
      expect(() => createClient({ apiKey })).toThrow(
        /^apiKey must be kept out of browsers unless allowBrowser is true\.$/,
      );
      expect(() => createClient({ apiKey, allowBrowser: true })).not.toThrow();
      expect(() => createClient().withOptions({ apiKey })).toThrow(TypeError);
    }
  });

  test("a client without an API key can redeem a link", async () => {
    stub(browsers[0]?.[1] ?? {});
    api.answer = success("createRedemption");
    expect(await createClient({ baseUrl }).public.redemptions.create(redemption)).toEqual(api.answer.body);
  });

  test.each(["Node.js/24", "Deno/2.5.0", "Bun/1.3.0", "Cloudflare-Workers", undefined])(
    "the user agent %s does not count as a browser",
    (userAgent) => {
      vi.stubGlobal("navigator", userAgent === undefined ? undefined : { userAgent });
      expect(() => createClient({ apiKey: "ak_on_a_server" })).not.toThrow();
    },
  );
});

test("by default, a client sends only the four headers that servers allow browsers to send across origins", async () => {
  const names = new Set<string>();
  const client = createClient({
    apiKey: "ak_headers_of_a_test",
    fetch: (_url, { headers }) => {
      for (const name of Object.keys(headers)) names.add(name);
      return new Response(null, { status: 404 });
    },
  });
  await client.shareLinks.create(example("createShareLink").request.body).result();
  await client.manage.shareLinks.update(id, {}).result();
  await client.public.redemptions.create(redemption, { idempotencyKey: true }).result();
  expect([...names].sort()).toEqual(["accept", "authorization", "content-type", "idempotency-key"]);
});
