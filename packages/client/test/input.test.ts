import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { ApiError, type Client, createClient } from "../src/index.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";
import { reportRuns, runsOf, TIMEOUT_MS } from "./soak.ts";

const api = await playApi();
afterAll(() => api.close());
beforeEach(() => api.seen.splice(0));
const client = createClient({ maxRetries: 0, apiKey: "ak_input_of_a_test", baseUrl: api.baseUrl });

const byId: Record<string, (client: Client, id: string) => Promise<unknown>> = {
  "shareLinks.get": ({ shareLinks }, id) => shareLinks.get(id),
  "shareLinks.update": ({ shareLinks }, id) => shareLinks.update(id, {}),
  "shareLinks.delete": ({ shareLinks }, id) => shareLinks.delete(id),
  "manage.shareLinks.get": ({ manage }, id) => manage.shareLinks.get(id),
  "manage.shareLinks.update": ({ manage }, id) => manage.shareLinks.update(id, {}),
  "manage.personas.get": ({ manage }, id) => manage.personas.get(id),
  "manage.personas.update": ({ manage }, id) => manage.personas.update(id, { name: "Ada" }),
  "manage.shareLinks.rotate": ({ manage }, id) => manage.shareLinks.rotate(id),
  "manage.shareLinks.listUses": ({ manage }, id) => manage.shareLinks.listUses(id),
  "manage.personas.delete": ({ manage }, id) => manage.personas.delete(id),
  "manage.webhooks.get": ({ manage }, id) => manage.webhooks.get(id),
  "manage.webhooks.update": ({ manage }, id) =>
    manage.webhooks.update(id, { url: "https://example.com", events: ["share_link.used"] }),
  "manage.webhooks.delete": ({ manage }, id) => manage.webhooks.delete(id),
  "manage.webhooks.rotateSecret": ({ manage }, id) => manage.webhooks.rotateSecret(id, {}),
  "manage.webhooks.listDeliveries": ({ manage }, id) => manage.webhooks.listDeliveries(id),
  "manage.webhooks.replay": ({ manage }, id) => manage.webhooks.replay(id, {}),
  "manage.apiKeys.delete": ({ manage }, id) => manage.apiKeys.delete(id),
};

test("the tests of ids cover every operation with an id in its path", () => {
  const withId = Object.values(operations).filter(({ path }) => path.includes("{id}") && !path.startsWith("/console"));
  expect(Object.keys(byId)).toHaveLength(withId.length);
});

describe.each(Object.keys(byId))("%s", (name) => {
  const call = byId[name] ?? expect.unreachable();

  test.each([
    "",
    ".",
    "..",
    "%2e%2e",
    "%2E.",
    "a/b",
    "a\\b",
    "a;x",
    "a?b",
    "a#b",
    "a%2fb",
    "a\r\nb",
    "a\u0000",
    "\ud800",
  ])("refuses the id %j before anything is sent", async (id) => {
    await expect(call(client, id)).rejects.toThrow(/^The id must be one path segment/);
    await expect(call(client, id)).rejects.toBeInstanceOf(TypeError);
    expect(api.seen).toHaveLength(0);
  });

  test.each([undefined, null, 7, {}, ["a"]])(
    "refuses the id %j, because it isn't a string, before anything is sent",
    async (id) => {
      await expect(call(client, id as unknown as string)).rejects.toBeInstanceOf(TypeError);
      expect(api.seen).toHaveLength(0);
    },
  );

  test("requests a path with exactly the template's segments, or refuses the id", {
    timeout: TIMEOUT_MS,
  }, async (context) => {
    const runs = runsOf(300);
    reportRuns(context, runs);
    const paths: string[] = [];
    const watched = createClient({
      maxRetries: 0,
      apiKey: "ak_input_of_a_test",
      fetch: (url) => {
        paths.push(new URL(url).pathname);
        return new Response(null, { status: 500 });
      },
    });
    const before: string[] = [];
    await call(watched, "plain").catch(() => before.push(...paths.splice(0)));
    const segments = before[0]?.split("/") ?? [];
    const at = segments.indexOf("plain");
    expect(at).toBeGreaterThanOrEqual(3);
    await fc.assert(
      fc.asyncProperty(ID, async (id) => {
        paths.length = 0;
        const error = await call(watched, id).catch((reason: unknown) => reason);
        if (!(error instanceof ApiError)) {
          expect(error).toBeInstanceOf(TypeError);
          expect(paths).toEqual([]);
          return;
        }
        const requested = paths[0]?.split("/") ?? [];
        expect(decodeURIComponent(requested[at] ?? "")).toBe(id);
        expect(requested.with(at, "plain")).toEqual(segments);
      }),
      { numRuns: runs },
    );
  });
});

const ID = fc.oneof(
  fc.uuid(),
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(".", "%", "2", "e", "E", "f", "/", "\\", ";", "?", "#", "\r", "\n", "\t", " ", "é", "\ud800"),
  }),
);

describe("the API key", () => {
  test.each(["", " ", "two words", "line\nbreak", "line\rbreak", "clé", "ak_\u0000", "ak_\u007f", "🔑"])(
    "%j is refused when the client is created",
    (apiKey) => {
      expect(() => createClient({ apiKey })).toThrow(/^apiKey must/);
      expect(() => createClient({ apiKey })).toThrow(TypeError);
    },
  );

  test("is required by the hosted contract and by manage, whose calls reject before anything is sent", async () => {
    const keyless = createClient({ baseUrl: api.baseUrl });
    const message = (id: string) => `apiKey must be given for ${id} (or set SHARE_LINKS_API_KEY).`;
    await expect(keyless.shareLinks.list()).rejects.toThrow(new TypeError(message("listShareLinks")));
    await expect(keyless.manage.personas.list()).rejects.toThrow(new TypeError(message("listPersonas")));
    expect(api.seen).toHaveLength(0);
  });

  test("is not needed to redeem a link, and is not sent", async () => {
    api.answer = success("createRedemption");
    const { body } = example("createRedemption").request;
    for (const each of [createClient({ baseUrl: api.baseUrl }), client]) {
      expect(await each.public.redemptions.create(body)).toEqual(api.answer.body);
    }
    expect(api.seen.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });
});

test.each(["", "two words", "line\r\nx-admin: 1", "clé"])(
  "the idempotency key %j is refused",
  async (idempotencyKey) => {
    const { body } = example("createRedemption").request;
    const call = client.public.redemptions.create(body, { idempotencyKey });
    await expect(call).rejects.toThrow(/^idempotencyKey must/);
    expect(api.seen).toHaveLength(0);
  },
);

describe("the base URL", () => {
  test.each([
    ["", "/v1/share-links"],
    ["/", "/v1/share-links"],
    ["///", "/v1/share-links"],
    ["/prefix", "/prefix/v1/share-links"],
    ["/prefix/", "/prefix/v1/share-links"],
    ["/a/{id}/b//", "/a/%7Bid%7D/b/v1/share-links"],
  ])("with %j after the host leads to a request of %s", async (suffix, target) => {
    api.answer = success("listShareLinks");
    await createClient({
      maxRetries: 0,
      apiKey: "ak_input_of_a_test",
      baseUrl: api.baseUrl + suffix,
    }).shareLinks.list();
    expect(api.seen.map((seen) => seen.target)).toEqual([target]);
  });

  test("is that of the hosted API by default", async () => {
    const urls: string[] = [];
    const fetch = (url: string) => {
      urls.push(url);
      return Response.json(success("listShareLinks").body);
    };
    await createClient({ maxRetries: 0, apiKey: "ak_input_of_a_test", fetch }).shareLinks.list();
    expect(urls).toEqual(["https://api.anam.ai/v1/share-links"]);
  });

  test.each([
    ["api.anam.ai"],
    ["/v1"],
    [""],
    ["ftp://example.com"],
    ["javascript:alert(1)"],
    [7 as unknown as string],
    ["ftp://me:hunter2@example.com"],
    ["https://me:hunter2@example.com"],
    ["https://example.com?key=1"],
    ["https://example.com/#v1"],
  ])("%j is refused when the client is created, and the message contains no password", (baseUrl) => {
    expect(() => createClient({ baseUrl })).toThrow(/^baseUrl must be an absolute http\(s\) URL /);
    expect(() => createClient({ baseUrl })).toThrow(TypeError);
    expect(() => createClient({ baseUrl })).not.toThrow(/hunter2/);
  });
});

describe("queries and bodies", () => {
  test("a Date in a query is sent in ISO 8601, a list as repeated parameters, and undefined is left out", async () => {
    api.answer = success("listShareLinks");
    const query = { search: new Date(0), page: undefined, personaId: ["a&b", "c"] };
    await client.shareLinks.list(query as unknown as { search: string });
    expect(api.seen[0]?.target).toBe("/v1/share-links?search=1970-01-01T00%3A00%3A00.000Z&personaId=a%26b&personaId=c");
  });

  test("a value that a query or a body can't hold is refused before anything is sent", async () => {
    const limit = Number.NaN;
    await expect(client.manage.personas.list({ limit })).rejects.toThrow(/query's "limit" must be .* got NaN/);
    await expect(client.manage.shareLinks.update("a", { usageLimit: limit })).rejects.toThrow(
      /"usageLimit" must be what JSON can hold, got NaN/,
    );
    for (const bag of [new Map([["usageLimit", 3]]), Promise.resolve({ usageLimit: 3 })]) {
      await expect(client.manage.shareLinks.update("a", bag as object)).rejects.toThrow(/must be what JSON can hold/);
    }
    for (const query of [new URLSearchParams("search=ada"), new Map([["search", "ada"]])]) {
      await expect(client.shareLinks.list(query as object)).rejects.toThrow(
        /^The query must be an object, got (?:URLSearchParams|Map)\.$/,
      );
    }
    await expect(client.manage.shareLinks.update("a", new Uint8Array(2) as object)).rejects.toThrow(/got Uint8Array/);
    const nothing = undefined as unknown as { personaId: string };
    await expect(client.shareLinks.create(nothing)).rejects.toThrow(
      "The body must be what JSON can hold, got undefined.",
    );
    expect(api.seen).toHaveLength(0);
  });
});
