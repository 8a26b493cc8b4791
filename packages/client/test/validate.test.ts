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
  "one that answers later": {
    "~standard": {
      version: 1,
      vendor: "test",
      validate: async (value) => ours.personaShareLinkSchema["~standard"].validate(value),
    },
  },
};

describe.each(Object.keys(libraries))("answers held to a schema of %s", (name) => {
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

  test("that fit are given as they are, unknown keys included", async () => {
    answer({ fromTheFuture: { a: 1 } });
    expect(await clientOf("error").shareLinks.get(id)).toEqual({ ...body, fromTheFuture: { a: 1 } });
    expect(warn).not.toHaveBeenCalled();
  });

  test("that do not fit reject by error, with what does not fit and where", async () => {
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

  test("that do not fit are only reported by warn", async () => {
    answer({ usageCount: "many" });
    expect(await clientOf("warn").shareLinks.get(id)).toMatchObject({ usageCount: "many" });
    expect(warn.mock.lastCall?.[0]).toMatch(/^share-links getShareLink: the response does not fit: \/usageCount ./);
  });

  test("with a choice that is new are reported and not refused, even by error", async () => {
    answer({ type: "HOLOGRAM" });
    expect(await clientOf("error").shareLinks.get(id)).toMatchObject({ type: "HOLOGRAM" });
    expect(warn.mock.lastCall?.[0]).toContain("/type");
    answer({ type: 7 });
    await expect(clientOf("error").shareLinks.get(id)).rejects.toBeInstanceOf(ResponseMismatchError);
  });

  test("are not looked at where a call says off, and are where only the call says so", async () => {
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

describe("the word of validate", () => {
  const schemas = standardSchemas({ requests: ours.requestSchemas, responses: ours.responseSchemas });
  const message = /^validate must be "off", or "warn" or "error" with schemas of @share-links\/client\/validate, got/;

  test("is refused where there is nothing to hold a call to, with what to import", async () => {
    for (const validate of ["warn", "error"] as const) {
      expect(() => createClient({ apiKey, validate })).toThrow(TypeError);
      expect(() => createClient({ apiKey, validate })).toThrow(message);
      await expect(createClient({ apiKey }).shareLinks.get(id, { validate })).rejects.toThrow(message);
    }
    expect(() => createClient({ apiKey, validate: "off" })).not.toThrow();
  });

  test("is refused where it is another one, and so are schemas of another making", () => {
    expect(() => createClient({ apiKey, schemas, validate: "strict" as "warn" })).toThrow(message);
    expect(() => createClient({ apiKey, schemas: ours.requestSchemas as never })).toThrow(message);
  });

  test("is error when omitted with schemas, and each call may have its own", async () => {
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
])("a choice that %s does not know yet is reported and not fatal, a value of another kind is", async (_, schema) => {
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
});

test.each<[string, object, string]>([
  ["a table that is not in its place", ours.requestSchemas, " must be in requests or in responses."],
  [
    "what is no schema",
    { requests: { getShareLink: {} } },
    "requests.getShareLink must be a Standard Schema, got Object.",
  ],
  [
    "a schema in place of those by status",
    { responses: { getShareLink: ours.personaShareLinkSchema } },
    "responses.getShareLink.",
  ],
])("%s is refused at once, for no call would be held to it", (_, schemas, message) => {
  expect(() => standardSchemas(schemas)).toThrow(TypeError);
  expect(() => standardSchemas(schemas)).toThrow(message);
});

test("a request is held to its schema as it is sent: a Date as its text, and without what is left out", async () => {
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

test("a success is held to the schema of the operation's own, though the server says 200 for 201", async () => {
  const schemas = standardSchemas({ responses: ours.responseSchemas });
  const client = createClient({ apiKey, baseUrl: api.baseUrl, schemas });
  api.answer = { status: 200, body: { nope: 1 } };
  const create = client.shareLinks.create(example("createShareLink").request.body);
  await expect(create).rejects.toBeInstanceOf(ResponseMismatchError);
});

test("the deadline is for schemas that answer later, too: of request and answer together", async () => {
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

describe("a schema that asks elsewhere and gets no answer", () => {
  const never: AnySchema = {
    "~standard": { version: 1, vendor: "test", validate: () => new Promise(() => {}) },
  };
  const sides = {
    "of the request": standardSchemas({ requests: { getShareLink: never } }),
    "of the answer": standardSchemas({ responses: { getShareLink: { 200: never } } }),
  };

  test.each(Object.entries(sides))("%s holds up no abort, and no call beyond its time", async (_, schemas) => {
    answer({});
    const client = createClient({ apiKey, baseUrl: api.baseUrl, schemas });
    const controller = new AbortController();
    const aborted = client.shareLinks.get(id, { signal: controller.signal }).catch((error: unknown) => error);
    // Until the schema has been asked.
    await new Promise((resolve) => setTimeout(resolve, 100));
    controller.abort("enough");
    expect(await aborted).toMatchObject({ name: "AbortError", cause: "enough" });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    for (const limits of [{ timeoutMs: 500 }, { deadlineMs: 500 }]) {
      const message = expect.stringContaining(`within 500 ms (${Object.keys(limits)})`);
      await expect(client.shareLinks.get(id, limits)).rejects.toMatchObject({ name: "TimeoutError", message });
    }
  });

  test("that fails rejects the call with its own reason", async () => {
    const reason = new Error("the registry of schemas is down");
    const broken: AnySchema = {
      "~standard": { version: 1, vendor: "test", validate: () => Promise.reject(reason) },
    };
    const schemas = standardSchemas({ requests: { getShareLink: broken } });
    const client = createClient({ apiKey, baseUrl: api.baseUrl, schemas });
    await expect(client.shareLinks.get(id)).rejects.toBe(reason);
  });
});

test("a choice that is new within a list, and a list of codes that grew, are reported and not refused", async () => {
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
  // What is new must be a word where words are; anything else is no answer of this operation.
  api.answer = { status: 200, body: { ...page, data: [{ ...data[0], status: 7 }] } };
  await expect(client.manage.shareLinks.list()).rejects.toBeInstanceOf(ResponseMismatchError);
});

describe("requests held to our schemas", () => {
  const strict = createClient({
    apiKey,
    baseUrl: api.baseUrl,
    validate: "error",
    schemas: standardSchemas({ requests: ours.requestSchemas }),
  });

  test("that do not fit are not sent, and every thing that does not fit is told", async () => {
    const error = await strict.shareLinks
      .create({ personaId: "not a uuid", usageLimit: 0, extra: true } as never)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RequestMismatchError);
    const paths = (error as RequestMismatchError).issues.map(({ path }) => path.join("."));
    expect(paths.sort()).toEqual(["body.extra", "body.personaId", "body.usageLimit"]);
    expect(api.seen).toHaveLength(0);
  });

  test("that fit are sent, with members that are undefined left out", async () => {
    api.answer = success("createShareLink");
    await strict.shareLinks.create({ ...example("createShareLink").request.body, usageLimit: undefined as never });
    api.answer = success("listShareLinks");
    await strict.shareLinks.list({ page: undefined as never, perPage: 2 });
    api.answer = success("createRedemption");
    await strict.public.redemptions.create(example("createRedemption").request.body, { idempotencyKey: "mine-1" });
    expect(api.seen).toHaveLength(3);
  });

  test("and each example of the specification fits", async () => {
    api.answer = success("updateManagedShareLink");
    const { path, body } = example("updateManagedShareLink").request;
    await strict.manage.shareLinks.update(path.id, body);
    expect(api.seen).toHaveLength(1);
  });
});

test("without a logger a report goes to the console, and holds no token", async () => {
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
