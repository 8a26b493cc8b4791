import { inspect } from "node:util";
import * as schemas from "@share-links/validation";
import { type } from "arktype";
import * as v from "valibot";
import { afterAll, describe, expect, test, vi } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { type Client, type ClientOptions, createClient } from "../src/index.ts";
import { createQueries } from "../src/tanstack-query.ts";
import { standardSchemas } from "../src/validate.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

/** The secrets that must not appear anywhere: a fixed key, a key from a function, a new and an old token, and a visitor's nonce. */
const FIXED = "ak_canary+fixed/91";
const PROVIDED = "ak_canary+given/92";
const TOKEN = "sh_canary7token8secret9X";
const OLD_TOKEN = "canary7older8token9ab";
const NONCE = "canary-nonce-of-the-page-93";
const CANARY = /ak_canary|canary7|canary-nonce/;

const api = await playApi();
afterAll(() => api.close());
const lines: string[] = [];
afterAll(() => expect(lines.length).toBeGreaterThan(1000));

/** Keeps every text in which a program or a person may see a value. */
function keep(...values: unknown[]): void {
  for (const value of values) {
    lines.push(inspect(value, { depth: 20, showHidden: true, customInspect: false }), inspect(value, { depth: 20 }));
    lines.push(JSON.stringify(value) ?? "", String(value));
    for (let each = value; each instanceof Error; each = each.cause) {
      lines.push(
        each.message,
        each.stack ?? "",
        ...Object.getOwnPropertyNames(each).map((name) => inspect(Reflect.get(each, name))),
      );
      const { headers } = each as { headers?: Headers };
      if (headers) lines.push(inspect([...headers]));
    }
  }
}

const logger = { debug: keep, warn: keep };
const hooks = { onRequest: keep, onResponse: keep, onFailure: keep, onRetry: keep };
const watched = { baseUrl: api.baseUrl, logger, hooks, maxRetries: 1, maxRetryAfterMs: 0 };

/** The answer of a server that repeats the whole request in its messages, and adds secrets of its own under their names. */
function parrot() {
  const { headers = {}, body = "", target = "" } = api.seen.at(-1) ?? {};
  const sent = [
    headers.authorization,
    headers["idempotency-key"],
    ...Object.values(JSON.parse(body || "{}")),
    target,
  ].join(" ");
  return {
    message: `No such key: ${sent}, and of_${TOKEN}`,
    error: `${headers.authorization}`,
    code: `of_${TOKEN}`,
    requestId: sent,
    token: OLD_TOKEN,
    password: `two words of ${OLD_TOKEN}`,
    apiKey: PROVIDED,
    details: [{ path: `/token/${TOKEN}`, message: sent, code: sent }],
  };
}

function play(status: number, body: string | object): typeof api.answer {
  return (response) => {
    const own = parrot();
    const text =
      typeof body === "string" ? body.replace("PARROT", JSON.stringify(own)) : JSON.stringify({ ...own, ...body });
    const location = `http://x.test/?token=${OLD_TOKEN}&key=${encodeURIComponent(PROVIDED)}`;
    const headers = { "x-request-id": own.error, "set-cookie": `session=${PROVIDED}`, location, "retry-after": "0" };
    response.writeHead(status, headers).end(text);
  };
}

const answers: Record<string, typeof api.answer> = {
  ...Object.fromEntries([302, 400, 401, 404, 418, 429, 500].map((status) => [status, play(status, {})])),
  "a page": play(200, "<p>PARROT</p>"),
  "broken JSON": play(200, `{"token": "${OLD_TOKEN}", "nonce":"${NONCE}", "x": "${TOKEN}`),
  "a misfit": play(200, { data: 7 }),
  "a reset": (response) => void response.destroy(),
  "half of a body": (response) =>
    void response
      .writeHead(200, { "content-length": "9999" })
      .write(JSON.stringify(parrot()), () => response.destroy()),
  "a stall": () => {},
};
const clients: Record<string, ClientOptions> = {
  "a fixed key": { apiKey: FIXED },
  "a key from a function": { apiKey: async () => PROVIDED },
  "a key function that rejects with an error that has the key": {
    apiKey: () => Promise.reject(Object.assign(new Error("no"), { apiKey: PROVIDED, token: OLD_TOKEN })),
  },
  "a middleware that throws an error that has the request": {
    apiKey: FIXED,
    middleware: [
      async (request, next) => {
        const { status } = await next(request.clone());
        throw Object.assign(new Error(`${status} of ${request.url} with ${request.headers.get("authorization")}`), {
          request,
          key: OLD_TOKEN,
        });
      },
    ],
  },
  "a fetch that fails with several errors that have the headers": {
    apiKey: FIXED,
    fetch: (_url, { headers }) => {
      const faults = [Object.assign(new Error("one"), { headers }), new Error(`two ${headers.authorization}`)];
      throw new TypeError("fetch failed", { cause: new AggregateError(faults) });
    },
  },
  "schemas of other libraries, which repeat the values that they refuse": {
    apiKey: FIXED,
    schemas: standardSchemas({
      requests: { createRedemption: type({ body: { token: "/^no/", nonce: "/^no/" } }) },
      responses: { getShareLink: { 200: v.object({ data: v.string(), token: v.pipe(v.string(), v.regex(/^no/)) }) } },
    }),
  },
  validation: {
    apiKey: FIXED,
    validate: "warn",
    schemas: standardSchemas({
      requests: schemas.requestSchemas,
      responses: { getShareLink: { 200: schemas.personaShareLinkSchema } },
    }),
  },
};

const calls: ((client: Client, options: { timeoutMs: number }) => Promise<unknown>)[] = [
  ({ shareLinks }, options) => shareLinks.list({ search: TOKEN }, options),
  ({ shareLinks }, options) => shareLinks.list({ search: OLD_TOKEN }, options),
  ({ shareLinks }, options) => shareLinks.get(OLD_TOKEN, options),
  ({ shareLinks }, options) => shareLinks.get("01a19b7c-a680-7b1b-9bdb-480c61d07530", options),
  ({ shareLinks }, options) => shareLinks.create({ personaId: "a", token: OLD_TOKEN } as never, options),
  (client, options) => client.public.redemptions.create({ token: TOKEN, nonce: NONCE }, options),
  (client, options) => client.public.redemptions.create({ token: OLD_TOKEN, nonce: NONCE }, options),
  ({ manage }, options) => manage.shareLinks.update(FIXED, {}, options),
];

describe.each(Object.keys(clients))("with %s", (kind) => {
  test.each(Object.keys(answers))("%s leaves no key, token or nonce in errors, logs and hooks", async (name) => {
    api.answer = answers[name] ?? expect.unreachable();
    vi.spyOn(Math, "random").mockReturnValue(-0.98);
    const client = createClient({ ...watched, ...clients[kind] });
    keep(client, client.shareLinks, createQueries(client).getShareLink("a"));
    const begin = lines.length;
    for (const call of calls) {
      const ended = await call(client, { timeoutMs: name === "a stall" ? 15 : 5000 }).then(
        // The caller may see everything in the data of a success.
        () => undefined,
        (error: unknown) => error,
      );
      keep(ended);
    }
    expect(lines.length).toBeGreaterThan(begin + 10);
    expect(lines.slice(begin).filter((line) => CANARY.test(line))).toEqual([]);
  });
});

test("a successful call of any operation leaves no key or token in logs and hooks, even if its answer is full of tokens", async () => {
  const client = createClient({ ...watched, apiKey: FIXED });
  const begin = lines.length;
  for (const id of Object.keys(operations).filter((each) => !/ness$/.test(each)) as (keyof typeof operations)[]) {
    const { status, body } = success(id);
    api.answer = {
      status,
      body: JSON.parse(JSON.stringify(body)?.replaceAll(/sh_[\w-]{21}/g, TOKEN) ?? "null"),
      headers: {},
    };
    const queries = createQueries(client) as unknown as Record<
      string,
      (input?: unknown) => {
        queryFn?: (context: object) => Promise<unknown>;
        mutationFn?: (input: unknown) => Promise<unknown>;
      }
    >;
    const { path, query, body: sent } = example(id).request as { path?: { id: string }; query?: object; body?: object };
    const isQuery = /^(?:get|list)/.test(id);
    const options = queries[id]?.(isQuery ? (path?.id ?? query) : query);
    const variables = path === undefined ? sent : sent === undefined ? path.id : { ...path, body: sent };
    await (options?.queryFn?.({ signal: new AbortController().signal }) ?? options?.mutationFn?.(variables));
  }
  expect(lines.length).toBeGreaterThan(begin + 30);
  expect(lines.slice(begin).filter((line) => CANARY.test(line))).toEqual([]);
});

test("these tests find a key that is not redacted", () => {
  keep(new Error(`with ${FIXED}`));
  expect(CANARY.test(lines.at(-1) ?? "")).toBe(true);
  expect(lines.filter((line) => CANARY.test(line)).length).toBeGreaterThan(3);
});
