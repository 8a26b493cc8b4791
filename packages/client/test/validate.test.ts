import { getEventListeners } from "node:events";
import * as ours from "@share-links/validation";
import { type } from "arktype";
import * as v from "valibot";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import {
  createClient,
  type ManagedShareLinkPage,
  type PersonaShareLink,
  RequestMismatchError,
  ResponseMismatchError,
} from "../src/index.ts";
import { type AnySchema, standardSchemas } from "../src/validate.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());
beforeEach(() => api.seen.splice(0));
const { id } = example("getShareLink").request.path;
const { body } = success("getShareLink") as { body: PersonaShareLink };
const apiKey = "ak_validate_of_a_test";
const answer = (members: object) => {
  api.answer = { status: 200, body: { ...body, ...members } };
};

const libraries: Record<string, AnySchema> = {
  ours: ours.personaShareLinkSchema,
  zod: z.looseObject({ type: z.enum(["LINK", "PLAYER_EMBED", "ORB_EMBED"]), usageCount: z.number() }),
  valibot: v.looseObject({ type: v.picklist(["LINK", "PLAYER_EMBED", "ORB_EMBED"]), usageCount: v.number() }),
  "an asynchronous library": {
    "~standard": {
      version: 1,
      vendor: "test",
      validate: async (value) => ours.personaShareLinkSchema["~standard"].validate(value),
    },
  },
};

describe.each(Object.keys(libraries))("with a schema of %s, answers", (name) => {
  const schema = libraries[name] ?? expect.unreachable();
  const warn = vi.fn();
  const logger = { debug: () => {}, warn };
  beforeEach(() => warn.mockClear());
  const clientOf = (mode: "warn" | "error") =>
    createClient({
      apiKey,
      baseUrl: api.baseUrl,
      logger,
      validate: mode,
      schemas: standardSchemas({ requests: ours.requestSchemas, responses: { getShareLink: { 200: schema } } }),
    });

  test("that fit are returned unchanged, with their unknown keys", async () => {
    answer({ fromTheFuture: { a: 1 } });
    expect(await clientOf("error").shareLinks.get(id)).toEqual({ ...body, fromTheFuture: { a: 1 } });
    expect(warn).not.toHaveBeenCalled();
  });

  test('that do not fit reject the call with validate: "error", and the error says what does not fit and where', async () => {
    answer({ usageCount: "many" });
    const error = await clientOf("error")
      .shareLinks.get(id)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ResponseMismatchError);
    expect(error).toMatchObject({
      status: 200,
      issues: [{ path: ["usageCount"], message: expect.any(String) }],
      message: expect.stringMatching(/^getShareLink answered 200 with a body that does not fit: \/usageCount ./),
    });
    expect((error as ResponseMismatchError).rawBody).not.toContain(body.token);
  });

  test('that do not fit are only reported with validate: "warn"', async () => {
    answer({ usageCount: "many" });
    expect(await clientOf("warn").shareLinks.get(id)).toMatchObject({ usageCount: "many" });
    expect(warn.mock.lastCall?.[0]).toMatch(/^share-links getShareLink: the response does not fit: \/usageCount ./);
  });

  test('with a new enumeration value are reported and not refused, even with validate: "error"', async () => {
    answer({ type: "HOLOGRAM" });
    expect(await clientOf("error").shareLinks.get(id)).toMatchObject({ type: "HOLOGRAM" });
    expect(warn.mock.lastCall?.[0]).toContain("/type");
    answer({ type: 7 });
    await expect(clientOf("error").shareLinks.get(id)).rejects.toBeInstanceOf(ResponseMismatchError);
  });

  test('are not checked if the call says validate: "off", and are checked if only the call has schemas', async () => {
    answer({ usageCount: "many" });
    expect(await clientOf("error").shareLinks.get(id, { validate: "off" })).toMatchObject({ usageCount: "many" });
    const plain = createClient({ apiKey, baseUrl: api.baseUrl });
    const schemas = standardSchemas({ responses: { getShareLink: { 200: schema } } });
    await expect(plain.shareLinks.get(id, { validate: "error", schemas })).rejects.toBeInstanceOf(
      ResponseMismatchError,
    );
    expect(await plain.shareLinks.get(id)).toMatchObject({ usageCount: "many" });
  });
});

describe("the option validate", () => {
  const schemas = standardSchemas({ requests: ours.requestSchemas, responses: ours.responseSchemas });
  const message =
    /^(?:validate must be "off", "warn" or "error", got strict|validate: "(?:warn|error)" needs schemas, which standardSchemas|schemas must be made with standardSchemas)/;

  test("is refused without schemas, and the message says what to import", async () => {
    for (const validate of ["warn", "error"] as const) {
      expect(() => createClient({ apiKey, validate })).toThrow(TypeError);
      expect(() => createClient({ apiKey, validate })).toThrow(message);
      await expect(createClient({ apiKey }).shareLinks.get(id, { validate })).rejects.toThrow(message);
    }
    expect(() => createClient({ apiKey, validate: "off" })).not.toThrow();
  });

  test("is refused with an unknown value, and so are schemas that standardSchemas didn't make", () => {
    expect(() => createClient({ apiKey, schemas, validate: "strict" as "warn" })).toThrow(message);
    expect(() => createClient({ apiKey, schemas: ours.requestSchemas as never })).toThrow(message);
  });

  test('is "error" by default if there are schemas, and each call may have its own', async () => {
    answer({ usageCount: "many" });
    const warn = vi.fn();
    const client = createClient({ apiKey, baseUrl: api.baseUrl, schemas, logger: { debug: () => {}, warn } });
    await expect(client.shareLinks.get(id)).rejects.toBeInstanceOf(ResponseMismatchError);
    expect(await client.shareLinks.get(id, { validate: "warn" })).toMatchObject({ usageCount: "many" });
    expect(warn).toHaveBeenCalledOnce();
    await expect(client.withOptions({ validate: "off" }).shareLinks.get(id)).resolves.toBeDefined();
  });
});

const choices = ["LINK", "PLAYER_EMBED", "ORB_EMBED"] as const;

test.each<[string, AnySchema]>([
  ["a union of ArkType", type({ type: "'LINK' | 'PLAYER_EMBED'" })],
  ["a literal of ArkType", type({ type: "'LINK'" })],
  ["a union of literals of zod", z.looseObject({ type: z.union(choices.map((choice) => z.literal(choice))) })],
  ["a discriminated union of zod", z.discriminatedUnion("type", [z.looseObject({ type: z.literal("LINK") })])],
  ["a union of literals of valibot", v.looseObject({ type: v.union(choices.map((choice) => v.literal(choice))) })],
  ["a variant of valibot", v.variant("type", [v.looseObject({ type: v.literal("LINK") })])],
])(
  "an enumeration value that %s does not know yet is only reported, but a value of another type is refused",
  async (_, schema) => {
    const warn = vi.fn();
    const client = createClient({
      apiKey,
      baseUrl: api.baseUrl,
      logger: { debug: () => {}, warn },
      schemas: standardSchemas({ responses: { getShareLink: { 200: schema } } }),
    });
    answer({ type: "HOLOGRAM" });
    expect(await client.shareLinks.get(id)).toMatchObject({ type: "HOLOGRAM" });
    expect(warn).toHaveBeenCalledOnce();
    answer({ type: 7 });
    await expect(client.shareLinks.get(id)).rejects.toBeInstanceOf(ResponseMismatchError);
  },
);

test.each<[string, object, string]>([
  ["a table that is neither requests nor responses", ours.requestSchemas, " must be in requests or in responses."],
  [
    "a value that isn't a schema",
    { requests: { getShareLink: {} } },
    "requests.getShareLink must be a Standard Schema, got Object.",
  ],
  [
    "a schema in the place of a table by status",
    { responses: { getShareLink: ours.personaShareLinkSchema } },
    "responses.getShareLink.",
  ],
])("standardSchemas refuses %s, because no call would be checked against it", (_, schemas, message) => {
  expect(() => standardSchemas(schemas)).toThrow(TypeError);
  expect(() => standardSchemas(schemas)).toThrow(message);
});

test("a request is checked as it is sent: with a string for a Date, and without undefined members", async () => {
  const schemas = standardSchemas({ requests: ours.requestSchemas });
  const client = createClient({ apiKey, baseUrl: api.baseUrl, schemas });
  api.answer = success("updateManagedShareLink");
  const changes = { expiresAt: new Date(0), usageLimit: undefined } as unknown as { expiresAt: string };
  await client.manage.shareLinks.update(id, changes);
  expect(api.seen.at(-1)?.body).toBe('{"expiresAt":"1970-01-01T00:00:00.000Z"}');
  api.answer = success("listShareLinks");
  await client.shareLinks.list({ page: 1, search: undefined } as object);
  await expect(client.shareLinks.list({ page: new Date(0) as unknown as number })).rejects.toThrow(
    /^listShareLinks was not sent, because its request does not fit: \/query\/page /,
  );
});

test("a success is checked against the schema of the spec's status, even if the server answers 200 for 201", async () => {
  const schemas = standardSchemas({ responses: ours.responseSchemas });
  const client = createClient({ apiKey, baseUrl: api.baseUrl, schemas });
  api.answer = { status: 200, body: { nope: 1 } };
  const create = client.shareLinks.create(example("createShareLink").request.body);
  await expect(create).rejects.toBeInstanceOf(ResponseMismatchError);
});

test("the deadline includes the time that asynchronous schemas take for the request and the answer", async () => {
  const slow: AnySchema = {
    "~standard": {
      version: 1,
      vendor: "test",
      validate: () => new Promise((resolve) => setTimeout(resolve, 60, { value: {} })),
    },
  };
  const schemas = standardSchemas({ requests: { getShareLink: slow }, responses: { getShareLink: { 200: slow } } });
  answer({});
  const client = createClient({ apiKey, baseUrl: api.baseUrl, schemas });
  await expect(client.shareLinks.get(id, { deadlineMs: 100 })).rejects.toMatchObject({
    name: "TimeoutError",
    message: "getShareLink got no answer within 100 ms (deadlineMs).",
  });
  expect(await client.shareLinks.get(id, { deadlineMs: 20_000 })).toEqual(body);
});

describe("an asynchronous schema", () => {
  const never: AnySchema = {
    "~standard": { version: 1, vendor: "test", validate: () => new Promise(() => {}) },
  };
  const sides = {
    request: standardSchemas({ requests: { getShareLink: never } }),
    answer: standardSchemas({ responses: { getShareLink: { 200: never } } }),
  };

  test.each(Object.entries(sides))(
    "of the %s that never ends doesn't delay an abort, a timeout or the deadline",
    async (_, schemas) => {
      answer({});
      const client = createClient({ apiKey, baseUrl: api.baseUrl, schemas });
      const controller = new AbortController();
      const aborted = client.shareLinks.get(id, { signal: controller.signal }).catch((error: unknown) => error);
      // Waits until the schema has been called.
      await new Promise((resolve) => setTimeout(resolve, 100));
      controller.abort("enough");
      expect(await aborted).toMatchObject({ name: "AbortError", cause: "enough" });
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
      for (const limits of [{ timeoutMs: 500 }, { deadlineMs: 500 }]) {
        const message = expect.stringContaining(`within 500 ms (${Object.keys(limits)})`);
        await expect(client.shareLinks.get(id, limits)).rejects.toMatchObject({ name: "TimeoutError", message });
      }
    },
  );

  test("that rejects rejects the call with the same reason", async () => {
    const reason = new Error("the registry of schemas is down");
    const broken: AnySchema = {
      "~standard": { version: 1, vendor: "test", validate: () => Promise.reject(reason) },
    };
    const schemas = standardSchemas({ requests: { getShareLink: broken } });
    const client = createClient({ apiKey, baseUrl: api.baseUrl, schemas });
    await expect(client.shareLinks.get(id)).rejects.toBe(reason);
  });
});

test("a new enumeration value inside a list is reported and not refused", async () => {
  const warn = vi.fn();
  const client = createClient({
    apiKey,
    baseUrl: api.baseUrl,
    logger: { debug: () => {}, warn },
    schemas: standardSchemas({ responses: ours.responseSchemas }),
  });
  const { body: page } = success("listManagedShareLinks") as { body: ManagedShareLinkPage };
  const data = page.data.map((link) => ({ ...link, status: "asleep", mood: "new" }));
  api.answer = { status: 200, body: { ...page, data } };
  expect(await client.manage.shareLinks.list()).toEqual(api.answer.body);
  expect(warn.mock.calls.map(([line]) => line).join()).toContain("/data/0/status");
  // Only a new string may be a new value of the enumeration. Any other type is wrong.
  api.answer = { status: 200, body: { ...page, data: [{ ...data[0], status: 7 }] } };
  await expect(client.manage.shareLinks.list()).rejects.toBeInstanceOf(ResponseMismatchError);
});

describe("with the schemas of @share-links/validation, requests", () => {
  const strict = createClient({
    apiKey,
    baseUrl: api.baseUrl,
    validate: "error",
    schemas: standardSchemas({ requests: ours.requestSchemas }),
  });

  test("that do not fit are not sent, and the error lists everything that does not fit", async () => {
    const error = await strict.shareLinks
      .create({ personaId: "not a uuid", usageLimit: 0, extra: true } as never)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RequestMismatchError);
    const paths = (error as RequestMismatchError).issues.map(({ path }) => path.join("."));
    expect(paths.sort()).toEqual(["body.extra", "body.personaId", "body.usageLimit"]);
    expect(api.seen).toHaveLength(0);
  });

  test("that fit are sent, and undefined members don't matter", async () => {
    api.answer = success("createShareLink");
    await strict.shareLinks.create({ ...example("createShareLink").request.body, usageLimit: undefined as never });
    api.answer = success("listShareLinks");
    await strict.shareLinks.list({ page: undefined as never, perPage: 2 });
    api.answer = success("createRedemption");
    await strict.public.redemptions.create(example("createRedemption").request.body, { idempotencyKey: "mine-1" });
    expect(api.seen).toHaveLength(3);
  });

  test("from an example of the spec are sent", async () => {
    api.answer = success("updateManagedShareLink");
    const { path, body } = example("updateManagedShareLink").request;
    await strict.manage.shareLinks.update(path.id, body);
    expect(api.seen).toHaveLength(1);
  });
});

test("without a logger, a report goes to the console, and it contains no token", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const { token } = example("createRedemption").request.body;
  const loud = createClient({
    baseUrl: api.baseUrl,
    validate: "warn",
    schemas: standardSchemas({
      requests: {
        createRedemption: z.object({
          body: z.object({ token: z.string().refine(() => false, { error: ({ input }) => `no ${input}` }) }),
        }),
      },
    }),
  });
  api.answer = success("createRedemption");
  await loud.public.redemptions.create({ token });
  expect(warn.mock.calls.join()).toMatch(/createRedemption: the request does not fit: \/body\/token no \[redacted\]/);
  expect(warn.mock.calls.join()).not.toContain(token.slice(3));
});
