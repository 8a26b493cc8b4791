import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test, vi } from "vitest";
import { createFetch } from "../src/create-fetch.ts";
import { decodeDates } from "../src/dates.ts";
import { operations } from "../src/generated/operations.ts";
import { createClient as createHostedClient } from "../src/hosted.ts";
import { createClient } from "../src/index.ts";
import { createClient as createOpenapiClient } from "../src/openapi-fetch.ts";
import { createQueries } from "../src/tanstack-query.ts";
import { frameUrl, shareUrl } from "../src/urls.ts";
import { standardSchemas } from "../src/validate.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());
const apiKey = "ak_misuse_of_a_test";
const client = createClient({ apiKey, baseUrl: api.baseUrl });
// The suite watches the clients of `createClient`, and for that adds options of its own; this one gets them as they are.
const create = createHostedClient;
const { id } = example("getShareLink").request.path;

describe("a misspelt option is refused with the name that was probably meant:", () => {
  test.each([
    ["baseURL", "baseUrl"],
    ["base_url", "baseUrl"],
    ["url", "baseUrl"],
    ["timeout", "timeoutMs"],
    ["timeoutMS", "timeoutMs"],
    ["retries", "maxRetries"],
    ["max_retries", "maxRetries"],
    ["token", "apiKey"],
    ["apikey", "apiKey"],
    ["middlewares", "middleware"],
    ["hook", "hooks"],
    ["dangerouslyAllowBrowser", "allowBrowser"],
  ])("%s, by every way to make a client", (name, nearest) => {
    const message = (where: string) => `${where} has no option "${name}": did you mean "${nearest}"?`;
    const options = { [name]: 1 } as object;
    expect(() => createClient(options)).toThrow(new TypeError(message("createClient")));
    expect(() => createHostedClient(options)).toThrow(new TypeError(message("createClient")));
    expect(() => createFetch(options)).toThrow(new TypeError(message("createFetch")));
    expect(() => client.withOptions(options)).toThrow(new TypeError(message("withOptions")));
  });

  test.each([
    ["timeout", "timeoutMs"],
    ["abortSignal", "signal"],
    ["idempotency_key", "idempotencyKey"],
  ])("%s, for a call, which is then not sent", async (name, nearest) => {
    await expect(client.shareLinks.get(id, { [name]: 1 } as object)).rejects.toThrow(
      new TypeError(`getShareLink has no option "${name}": did you mean "${nearest}"?`),
    );
    expect(api.seen).toEqual([]);
  });

  test("one that is like none gets the list of those there are", () => {
    expect(() => createClient({ colour: 1 } as object)).toThrow(
      /^createClient has no option "colour": the options are timeoutMs, .*allowBrowser\.$/,
    );
  });

  test("a client's option in a call is refused, where it would be ignored", async () => {
    await expect(client.shareLinks.get(id, { apiKey } as object)).rejects.toThrow(
      new TypeError('getShareLink has no option "apiKey": it is an option of the client.'),
    );
  });
});

describe("what is no object of options is refused:", () => {
  test.each([
    ["slk_a_key_of_my_own_server", "text"],
    [[], "Array"],
    [null, "null"],
    [7, "7"],
  ])("%j", async (options, kind) => {
    const given = options as object;
    expect(() => create(given)).toThrow(
      new TypeError(`The options of createClient must be an object such as { apiKey: … }, got ${kind}.`),
    );
    await expect(client.shareLinks.get(id, given)).rejects.toThrow(
      new TypeError(`The options of getShareLink must be an object such as { timeoutMs: 5000 }, got ${kind}.`),
    );
  });
});

describe("an option of the wrong kind is refused by its name:", () => {
  test.each([
    [{ fetch: "https://example.com" }, "fetch must be a function, got text."],
    [{ middleware: () => {} }, "middleware must be a list of functions, got Function."],
    [{ middleware: [{ onRequest: () => {} }] }, "middleware must be a list of functions, got Array."],
    [
      { hooks: { onError: () => {} } },
      'hooks has no hook "onError": the hooks are onRequest, onResponse, onFailure, onRetry.',
    ],
    [{ hooks: { onResponses: () => {} } }, 'hooks has no hook "onResponses": did you mean "onResponse"?'],
    [
      { hooks: null },
      "hooks must be an object of functions named onRequest, onResponse, onFailure, onRetry, got null.",
    ],
    [{ signal: new AbortController().signal }, 'createClient has no option "signal": it is an option of a call.'],
    [{ headers: {} }, 'createClient has no option "headers": did you mean "middleware"?'],
    [{ timeoutMs: Object.create(null) }, "timeoutMs must be a number of at least 1, got Object."],
    [{ schemas: null }, "schemas must be made with standardSchemas of @share-links/client/validate, got null."],
    [{ baseUrl: 8080 }, "baseUrl must be an absolute http(s) URL without user and query, got 8080."],
    [{ baseUrl: "" }, "baseUrl must be an absolute http(s) URL without user and query, got nothing."],
    [{ apiKey: "Bearer ak_of_a_test" }, 'apiKey must be the key alone, without "Bearer".'],
    [{ apiKey: "ak_of_a_test\n" }, "apiKey must be without spaces and line breaks around it."],
    [
      { hooks: { onRetry: 7 } },
      "hooks must be an object of functions named onRequest, onResponse, onFailure, onRetry, got Object.",
    ],
    [{ logger: { info: () => {} } }, "logger must be an object with the functions debug and warn, got Object."],
    [{ traceparent: 7 }, "traceparent must be a string or a function, got 7."],
  ])("%j", (options, message) => {
    expect(() => create(options as object)).toThrow(new TypeError(message));
  });

  test("every kind that the types allow is taken", () => {
    const logger = Object.create({ debug: () => {}, warn: () => {} });
    expect(() =>
      create({ apiKey, logger, hooks: {}, middleware: [], fetch: vi.fn(), traceparent: () => undefined }),
    ).not.toThrow();
    expect(() => create({ apiKey, logger: undefined, hooks: undefined, fetch: undefined })).not.toThrow();
  });
});

test("a missing API key names the environment variable that would give it", async () => {
  const keyless = createClient({ baseUrl: api.baseUrl });
  await expect(keyless.shareLinks.get(id)).rejects.toThrow(
    "apiKey must be given for getShareLink (or set SHARE_LINKS_API_KEY).",
  );
});

describe("arguments that a program without types may pass are refused with a sentence:", () => {
  test("null as a query", async () => {
    const nothing = null as unknown as object;
    await expect(client.shareLinks.list(nothing)).rejects.toThrow(
      new TypeError("The query must be an object, got null."),
    );
    await expect(client.manage.shareLinks.list(nothing).toArray()).rejects.toThrow(
      "The query must be an object, got null.",
    );
  });

  test("a link in place of its id, and options in place of a request", async () => {
    const link = { id } as never;
    await expect(client.shareLinks.get(link)).rejects.toThrow(new TypeError("The id must be a string, got Object."));
    const broken = client.withOptions({ middleware: [(_, next) => next(undefined as never)], maxRetries: 0 });
    await expect(broken.shareLinks.get(id)).rejects.toThrow("What a middleware passes to next must be a Request");
  });

  test("nothing in place of the options of withOptions", () => {
    expect(() => create({ apiKey }).withOptions(undefined as never)).toThrow(
      new TypeError("The options of withOptions must be an object such as { timeoutMs: 5000 }, got undefined."),
    );
  });

  test("a number for toArray, before the list is read", async () => {
    api.answer = success("listShareLinks");
    const list = client.shareLinks.list();
    await expect(list.toArray(5 as never)).rejects.toThrow(
      new TypeError("The options of toArray must be an object such as { max: 10 }, got 5."),
    );
    await list;
  });
});

describe("a call may be read later, or never:", () => {
  const later = () => new Promise((resolve) => setTimeout(resolve, 30));

  test("result, response and the promise itself of a failed call are readable after it failed", async () => {
    api.answer = { status: 404, body: null };
    const calls = Array.from({ length: 4 }, () => client.shareLinks.get(id));
    await later();
    const [one, two, three, four] = calls as [
      (typeof calls)[0],
      (typeof calls)[0],
      (typeof calls)[0],
      (typeof calls)[0],
    ];
    expect(await one.result()).toMatchObject({ ok: false, status: 404 });
    expect((await two.response()).status).toBe(404);
    await expect(three).rejects.toMatchObject({ name: "NotFoundError" });
    expect(await Promise.allSettled([four])).toMatchObject([{ status: "rejected" }]);
  });

  test("no failure that is read late or never ends a Node process", () => {
    const entry = fileURLToPath(new URL("../src/index.ts", import.meta.url));
    const program = `
      import { createClient } from ${JSON.stringify(entry)};
      const client = createClient({ apiKey: "ak_process_of_a_test", maxRetries: 0, fetch: () => new Response(null, { status: 404 }) });
      const calls = [client.shareLinks.get("a"), client.shareLinks.list(), client.shareLinks.get("a/b"), client.shareLinks.list(null)];
      setTimeout(async () => {
        const results = await Promise.all(calls.slice(0, 3).map((call) => call.result()));
        console.log(results.map(({ error }) => error.name).join(" "));
      }, 50);`;
    const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
      encoding: "utf8",
      stdio: "pipe",
    });
    expect(output).toBe("NotFoundError NotFoundError TypeError\n");
  });

  test("what is made of a call by then still counts as unhandled, as with any promise", () => {
    const entry = fileURLToPath(new URL("../src/index.ts", import.meta.url));
    const program = `
      import { createClient } from ${JSON.stringify(entry)};
      const client = createClient({ apiKey: "ak_process_of_a_test", maxRetries: 0, fetch: () => new Response(null, { status: 404 }) });
      client.shareLinks.get("a").then((link) => link.id);`;
    const run = () => execFileSync(process.execPath, ["--input-type=module", "--eval", program], { stdio: "pipe" });
    expect(run).toThrow(/NotFoundError: getShareLink answered 404/);
  });
});

describe("values that can't be turned into text are no fault of their own:", () => {
  const bare = Object.assign(Object.create(null), { note: "no prototype" });

  test("a member without a prototype in a body leaves the server's error as it is", async () => {
    api.answer = { status: 400, body: { message: "It does not fit.", code: "invalid_request" } };
    const body = { personaId: id, extra: bare, list: [bare] };
    await expect(client.shareLinks.create(body)).rejects.toMatchObject({
      name: "BadRequestError",
      code: "invalid_request",
    });
    await expect(
      client.public.redemptions.create(Object.assign(Object.create(null), { token: bare })),
    ).rejects.toMatchObject({ status: 400 });
  });

  test.each([
    ["an object without a prototype", bare],
    [
      "an object whose toString throws",
      {
        toString: () => {
          throw new Error("no text");
        },
      },
    ],
    ["a symbol", Symbol("cause")],
    [
      "an error with a getter that throws",
      Object.defineProperty(new Error("the network is gone"), "extra", {
        enumerable: true,
        get() {
          throw new Error("no member");
        },
      }),
    ],
  ])("a middleware that throws %s", async (_, cause) => {
    const broken = client.withOptions({ maxRetries: 0, middleware: [() => Promise.reject(cause)] });
    await expect(broken.shareLinks.get(id)).rejects.toMatchObject({ name: "ConnectionError" });
    const controller = new AbortController();
    controller.abort(cause);
    await expect(client.shareLinks.get(id, { signal: controller.signal })).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  test("a cause and values that contain themselves", async () => {
    const ring: Record<string, unknown> = { name: "ring" };
    ring.ring = ring;
    const cause = Object.assign(new Error("a ring"), { ring });
    cause.cause = cause;
    const broken = client.withOptions({ maxRetries: 0, middleware: [() => Promise.reject(cause)] });
    await expect(broken.shareLinks.get(id)).rejects.toMatchObject({ name: "ConnectionError" });
    await expect(client.shareLinks.create(ring as { personaId: string })).rejects.toThrow(TypeError);
  });
});

describe("a mistake in a fetch's init is refused, too:", () => {
  test.each([
    ["timeout", "timeoutMs"],
    ["retries", "maxRetries"],
    ["idempotency_key", "idempotencyKey"],
  ])("%s, by createFetch", async (name, nearest) => {
    const send = createFetch({ apiKey, baseUrl: api.baseUrl });
    const call = send(`/v1/share-links/${id}`, { [name]: 1 } as object);
    await expect(call).rejects.toThrow(`createFetch's fetch has no option "${name}": did you mean "${nearest}"?`);
    const client = createOpenapiClient({ apiKey, baseUrl: api.baseUrl });
    const get = client.GET("/v1/share-links", { [name]: 1 } as Record<string, never>);
    await expect(get).rejects.toThrow(`GET /v1/share-links has no option "${name}": did you mean "${nearest}"?`);
  });

  test("an option of the client, and a query that belongs into params", async () => {
    const send = createFetch({ apiKey, baseUrl: api.baseUrl });
    await expect(send("/v1/share-links", { apiKey } as object)).rejects.toThrow(
      "apiKey must be an option of the client",
    );
    const client = createOpenapiClient({ apiKey, baseUrl: api.baseUrl });
    const get = client.GET("/v1/share-links", { query: { perPage: 1 } } as Record<string, unknown>);
    await expect(get).rejects.toThrow('GET /v1/share-links has no option "query": did you mean "params.query"?');
  });
});

test("openapi-fetch's interface never sends the template of a path, also without any params", async () => {
  const client = createOpenapiClient({ apiKey, baseUrl: api.baseUrl });
  api.seen.length = 0;
  for (const init of [undefined, {}, { params: {} }, { params: { query: {} } }]) {
    const call = client.DELETE("/v1/share-links/{id}", init as never);
    await expect(call).rejects.toThrow(new TypeError('The path parameter "id" must be given.'));
  }
  expect(api.seen).toEqual([]);
});

test("openapi-fetch's interface refuses what JSON would turn into null, because null lifts a limit", async () => {
  const client = createOpenapiClient({ apiKey, baseUrl: api.baseUrl });
  api.seen.length = 0;
  const call = client.PATCH("/manage/v1/share-links/{id}", {
    params: { path: { id } },
    body: { usageLimit: Number.NaN },
  });
  await expect(call).rejects.toThrow(`The body's "usageLimit" must be what JSON can hold, got NaN.`);
  expect(api.seen).toEqual([]);
});

test("a mistake in a call that nobody reads goes to the logger", async () => {
  const lines: string[] = [];
  const logger = { debug: (line: string) => lines.push(line), warn: () => {} };
  create({ apiKey, baseUrl: api.baseUrl, logger }).shareLinks.get("a/b");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(lines).toEqual(["share-links getShareLink failed"]);
});

test("createFetch prefers the option idempotencyKey to a header", async () => {
  api.answer = success("createShareLink");
  api.seen.length = 0;
  const init = {
    method: "POST",
    body: "{}",
    headers: { "Idempotency-Key": "of-the-header" },
    idempotencyKey: "of-the-option",
  };
  await createFetch({ apiKey, baseUrl: api.baseUrl })("/v1/share-links", init);
  expect(api.seen.map(({ headers }) => headers["idempotency-key"])).toEqual(["of-the-option"]);
});

describe("schemas of an operation that doesn't exist are refused with the one that was probably meant:", () => {
  const schema = { "~standard": { version: 1, vendor: "test", validate: () => ({}) } } as const;
  const schemas = standardSchemas<string>({ requests: { getShareLinks: schema } });
  const message = 'standardSchemas has no operation "getShareLinks": did you mean "getShareLink"?';

  test("for a client, a call, and createFetch", async () => {
    expect(() => create({ apiKey, schemas })).toThrow(new TypeError(message));
    expect(() => createFetch({ apiKey, schemas })).toThrow(message);
    await expect(client.shareLinks.get(id, { schemas })).rejects.toThrow(message);
  });

  test("for another document by its own operations", () => {
    const table = { listPets: { ...operations.listShareLinks, id: "listPets" } };
    const options = { operations: table, baseUrl: api.baseUrl };
    const pets = standardSchemas<string>({ responses: { listPet: { 200: schema } } });
    expect(() => createFetch({ ...options, schemas: pets })).toThrow('did you mean "listPets"?');
    expect(() =>
      createFetch({ ...options, schemas: standardSchemas<string>({ requests: { listPets: schema } }) }),
    ).not.toThrow();
  });

  test("every operation of the spec may have schemas", () => {
    const requests = Object.fromEntries(Object.keys(operations).map((name) => [name, schema]));
    expect(() => create({ apiKey, schemas: standardSchemas<string>({ requests }) })).not.toThrow();
  });
});

describe("a message says what to pass, where an engine's own would say what it can't read:", () => {
  const nothing = null as never;
  const ring: Record<string, unknown> = { personaId: id };
  ring.metadata = { ring };
  const nested = (levels: number) => {
    let body: object = {};
    for (let level = 0; level < levels; level++) body = { body };
    return body;
  };
  const viaOpenapi = createOpenapiClient({ apiKey, baseUrl: api.baseUrl });
  const viaFetch = createFetch({ apiKey, baseUrl: api.baseUrl });

  test.each<[string, () => unknown, string]>([
    [
      "createQueries without a client",
      () => createQueries(nothing),
      "The client of createQueries must be made with createClient, got null.",
    ],
    [
      "standardSchemas without schemas",
      () => standardSchemas(undefined as never),
      "The argument of standardSchemas must be an object such as { requests: …, responses: … }, got undefined.",
    ],
    [
      "operations that are no table",
      () => createFetch({ baseUrl: api.baseUrl, operations: { getPet: { path: "/pets" } } as never }),
      "operations.getPet must be an entry of a generated operations.ts, with id, method (in capital letters), path, parameters: { path, query, header }, securitySchemes and statuses, got Object.",
    ],
    [
      "operations as a list",
      () => createFetch({ baseUrl: api.baseUrl, operations: [] as never }),
      "operations must be the table of a generated operations.ts, got Array.",
    ],
    [
      "an option of openapi-fetch's createClient that looks like one of ours",
      () => createOpenapiClient({ apikey: "a-key" } as object),
      'createClient has no option "apikey": did you mean "apiKey"?',
    ],
    [
      "shareUrl without options",
      () => shareUrl({ token: "abc" }, undefined as never),
      'The options of shareUrl must be an object such as { publicUrl: "https://share.example.com" }, got undefined.',
    ],
    [
      "decodeDates of a value that contains itself",
      () => decodeDates(ring),
      `The value's "ring" must be an answer of the API, but it contains itself.`,
    ],
    [
      "frameUrl without a link",
      () => frameUrl(nothing, { publicUrl: "https://share.example.com" }),
      "The link of frameUrl must be an object such as { token: … }, got null.",
    ],
    [
      "openapi-fetch's createClient with null",
      () => createOpenapiClient(nothing),
      "The options of createClient must be an object such as { apiKey: … }, got null.",
    ],
  ])("%s", (_, run, message) => {
    expect(run).toThrow(new TypeError(message));
  });

  test.each<[string, () => Promise<unknown>, string]>([
    [
      "a body that contains itself",
      () => client.shareLinks.create(ring as never),
      `The body's "ring" must be what JSON can hold, but it contains itself.`,
    ],
    [
      "such a body through openapi-fetch",
      () => createOpenapiClient({ apiKey, baseUrl: api.baseUrl }).POST("/v1/share-links", { body: ring as never }),
      `The body's "ring" must be what JSON can hold, but it contains itself.`,
    ],
    [
      "a body that is nested without an end",
      () => client.shareLinks.create(nested(5_000) as never),
      "The body must be what JSON can hold, but it is nested more than 1000 levels deep.",
    ],
    [
      "a query of openapi-fetch that contains itself",
      () => viaOpenapi.GET("/v1/share-links", { params: { query: ring as never } }),
      `The query's "ring" must be made of texts, numbers, lists and objects, but it contains itself.`,
    ],
    [
      "openapi-fetch without a path",
      () => viaOpenapi.GET(...([] as unknown as Parameters<typeof viaOpenapi.GET>)),
      'What to fetch must be a path that begins with "/", or a URL or Request below baseUrl, got undefined.',
    ],
    [
      "openapi-fetch with null as params",
      () => viaOpenapi.GET("/v1/share-links", { params: nothing }),
      "The params of GET /v1/share-links must be an object such as { query: …, path: … }, got null.",
    ],
    [
      "openapi-fetch with a text in place of options",
      () => viaOpenapi.GET("/v1/share-links", "perPage=5" as never),
      'The init of GET /v1/share-links must be an object such as { method: "POST" }, got text.',
    ],
    [
      "openapi-fetch with a parseAs that doesn't exist",
      () => viaOpenapi.GET("/v1/share-links", { parseAs: "xml" as never }),
      "parseAs must be one of json, text, blob, arrayBuffer, stream, got text.",
    ],
    [
      "an object as the body of createFetch's fetch",
      () => viaFetch("/v1/share-links", { method: "POST", body: { personaId: id } as never }),
      "body must be what fetch can send, such as JSON.stringify(…) of an object, got Object.",
    ],
    [
      "json in place of a body",
      () => viaFetch("/v1/share-links", { method: "POST", json: {} } as object),
      `createFetch's fetch has no option "json": did you mean "body"?`,
    ],
    [
      "an object in place of a path",
      () => viaFetch({ url: "/v1/share-links" } as never),
      'What to fetch must be a path that begins with "/", or a URL or Request below baseUrl, got Object.',
    ],
    [
      "a PATCH in small letters, which fetch would send as it is",
      () => viaFetch(`/manage/v1/share-links/${id}`, { method: "patch", body: "{}" }),
      "method must be PATCH, in capital letters, got patch.",
    ],
    [
      "a path that is almost one of an operation",
      () => viaFetch("/v1/sharelinks"),
      "The request must be one of the known operations, got GET /v1/sharelinks; the nearest is GET /v1/share-links.",
    ],
    [
      "a path without a slash",
      () => createFetch({ apiKey, baseUrl: api.baseUrl })("v1/share-links"),
      'What to fetch must be a path that begins with "/", or a URL or Request below baseUrl.',
    ],
    [
      "null in place of a path",
      () => createFetch({ apiKey, baseUrl: api.baseUrl })(nothing),
      'What to fetch must be a path that begins with "/", or a URL or Request below baseUrl, got null.',
    ],
    [
      "null as idempotencyKey",
      () => client.shareLinks.create({ personaId: id }, { idempotencyKey: nothing }),
      "idempotencyKey must be a string or a boolean, got null.",
    ],
    [
      "null as idempotencyKey of createFetch",
      () => createFetch({ apiKey, baseUrl: api.baseUrl })("/v1/share-links", { idempotencyKey: nothing }),
      "idempotencyKey must be a string or a boolean, got null.",
    ],
  ])("%s", async (_, run, message) => {
    api.seen.length = 0;
    await expect(run()).rejects.toThrow(new TypeError(message));
    expect(api.seen).toEqual([]);
  });

  test("a value that stands twice in a body is sent, because it does not contain itself", async () => {
    api.answer = success("createShareLink");
    const shared = ["https://a.example"];
    const body = { personaId: id, allowedOrigins: shared, others: shared };
    await expect(client.shareLinks.create(body as never)).resolves.toEqual(api.answer.body);
  });
});

test.each(["localhost:8080", "127.0.0.1:3000/api", "links.internal:8080", "localhost"])(
  "baseUrl %s is refused with the same URL with a scheme",
  (baseUrl) => {
    const message = `baseUrl must begin with http:// or https://: did you mean "http://${baseUrl}"?`;
    expect(() => create({ apiKey, baseUrl })).toThrow(new TypeError(message));
    expect(() => createOpenapiClient({ apiKey, baseUrl })).toThrow(message);
    expect(() => shareUrl({ token: "abc" }, { publicUrl: baseUrl })).toThrow(message.replace("baseUrl", "publicUrl"));
  },
);

test.each(["ada:secret@localhost:8080", "slk_a_key_of_my_own_server", "slk_a_key:of_a_test"])(
  "a baseUrl that may hold a secret is not repeated: %s",
  (baseUrl) => {
    expect(() => create({ apiKey, baseUrl })).toThrow(
      new TypeError("baseUrl must be an absolute http(s) URL without user and query."),
    );
  },
);

test("Response.error() of a fetch of the caller's is named, and is not taken for a redirect", async () => {
  const broken = create({ apiKey, baseUrl: api.baseUrl, maxRetries: 0, fetch: () => Response.error() });
  await expect(broken.shareLinks.get(id)).rejects.toThrow(
    `getShareLink got no answer from ${api.baseUrl}: fetch or a middleware returned Response.error()`,
  );
});

test.each(["ada:hunter2!", "ada:pa%40ss%2Fword-long", "only-a-token"])(
  "credentials in a URL are hidden where the URL is refused: %s",
  async (credentials) => {
    const url = `${api.baseUrl.replace("//", `//${credentials}@`)}/v1/share-links`;
    const error = await createFetch({ apiKey, baseUrl: api.baseUrl })(url).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain("://[redacted]@127.0.0.1");
    for (const part of decodeURIComponent(credentials).split(":")) expect(String(error)).not.toContain(part);
  },
);

test("response() of an answer with a status that no Response can have rejects with its StatusError", async () => {
  api.answer = { status: 700, body: null };
  const call = client.shareLinks.get(id);
  await expect(call.response()).rejects.toMatchObject({ name: "StatusError", status: 700 });
});
