import type {
  CreateShareLink,
  DeleteShareLinkResult,
  ManagedShareLink,
  ManagedShareLinkPage,
  Persona,
  PersonaShareLink,
  PersonaShareLinkPage,
  ProblemCode,
  Redemption,
  ShareLink,
} from "@share-links/types";
import { describe, expectTypeOf, test } from "vitest";
import {
  type AbortError,
  ApiError,
  type ConnectionError,
  createClient,
  type IdempotentOptions,
  type RequestOptions,
} from "./index.ts";
import { standardSchemas } from "./validate.ts";

const client = createClient({ apiKey: "" });
const schema = { "~standard": { version: 1, vendor: "test", validate: () => ({}) } } as const;

describe("methods", () => {
  test("have the spec's named types as parameters and results", () => {
    expectTypeOf(client.shareLinks.list).returns.resolves.toEqualTypeOf<PersonaShareLinkPage>();
    expectTypeOf(client.shareLinks.create).parameters.toEqualTypeOf<
      [CreateShareLink, (IdempotentOptions | undefined)?]
    >();
    expectTypeOf(client.shareLinks.create).returns.resolves.toEqualTypeOf<ShareLink>();
    expectTypeOf(client.shareLinks.get).parameters.toEqualTypeOf<[string, (RequestOptions | undefined)?]>();
    expectTypeOf(client.shareLinks.get).returns.resolves.toEqualTypeOf<PersonaShareLink>();
    expectTypeOf(client.shareLinks.update).returns.resolves.toEqualTypeOf<ShareLink>();
    expectTypeOf(client.shareLinks.delete).returns.resolves.toEqualTypeOf<DeleteShareLinkResult>();
    expectTypeOf(client.manage.shareLinks.get).returns.resolves.toEqualTypeOf<ManagedShareLink>();
    expectTypeOf(client.manage.personas.create).returns.resolves.toEqualTypeOf<Persona>();
    expectTypeOf(client.manage.personas.delete).returns.resolves.toEqualTypeOf<void>();
    expectTypeOf(client.public.redemptions.create).returns.resolves.toEqualTypeOf<Redemption>();
  });

  test("don't compile with input that the spec doesn't allow", () => {
    // @ts-expect-error personaId is required
    void client.shareLinks.create({ usageLimit: 3 });
    // @ts-expect-error only the managed surface has this setting
    void client.shareLinks.update("", { enabled: false });
    // @ts-expect-error there is no such status
    void client.manage.shareLinks.list({ status: "dead" });
    // @ts-expect-error an id is a string
    void client.shareLinks.get(7);
    // @ts-expect-error this operation takes no idempotency key, because the server stores no answer that contains an API key
    void client.manage.apiKeys.create({ name: "", permissions: [] }, { idempotencyKey: "" });
    // @ts-expect-error this operation takes no idempotency key, because each rotation makes another token
    void client.manage.shareLinks.rotate("", { idempotencyKey: "" });
    // @ts-expect-error there is no such permission
    void client.manage.apiKeys.create({ name: "", permissions: ["everything"] });
  });
});

describe("lists", () => {
  test("resolve with a page when awaited, and yield items or pages when iterated", async () => {
    const list = client.manage.shareLinks.list();
    expectTypeOf(list).resolves.toEqualTypeOf<ManagedShareLinkPage>();
    for await (const link of list) expectTypeOf(link).toEqualTypeOf<ManagedShareLink>();
    for await (const page of list.pages()) expectTypeOf(page).toEqualTypeOf<ManagedShareLinkPage>();
    expectTypeOf(list.toArray).returns.resolves.toEqualTypeOf<ManagedShareLink[]>();
    // @ts-expect-error a single link isn't a list
    client.shareLinks.get("").pages();
  });
});

describe("options", () => {
  test("accept every documented value, and no other", () => {
    createClient();
    createClient({ apiKey: undefined, baseUrl: undefined, fetch: undefined });
    createClient({ fetch: globalThis.fetch });
    createClient({ fetch: (url, init) => new Response(`${init.method} ${url}`) });
    // @ts-expect-error the function gets a URL, not a Request
    createClient({ fetch: (request: Request) => new Response(request.url) });
    // @ts-expect-error a key is a string
    createClient({ apiKey: 7 });
    createClient({ apiKey: async ({ isRefresh, signal }) => `${isRefresh} ${signal.aborted}`, logger: console });
    createClient({ validate: "off" });
    client.withOptions({
      validate: "warn",
      schemas: standardSchemas({ responses: { getShareLink: { 200: schema } } }),
    });
    void client.shareLinks.get("", { validate: "error", schemas: standardSchemas({ requests: {} }) });
    // @ts-expect-error validate has no such value
    client.withOptions({ validate: "strict" });
    // @ts-expect-error a table of schemas must go through standardSchemas first
    client.withOptions({ schemas: { requests: {} } });
    // @ts-expect-error there is no such operation
    standardSchemas({ requests: { getNothing: schema } });
    // @ts-expect-error a signal is an option of a call, not of a client
    client.withOptions({ signal: AbortSignal.abort() });
  });
});

describe("errors", () => {
  const error = new ApiError({ message: "", operationId: "getShareLink", method: "GET", url: "" });

  test("extend ApiError, and each class has its name as a literal type", () => {
    expectTypeOf<ConnectionError>().toExtend<ApiError>();
    expectTypeOf<ConnectionError["name"]>().toEqualTypeOf<"ConnectionError">();
    expectTypeOf<AbortError["name"]>().toEqualTypeOf<"AbortError">();
    expectTypeOf(error.status).toEqualTypeOf<number | undefined>();
    expectTypeOf(error.body).toBeUnknown();
  });

  test("have a code that is one of the spec's, or any other string that a later server sends", () => {
    expectTypeOf<ProblemCode>().toExtend<ApiError["code"]>();
    expectTypeOf<string>().toExtend<ApiError["code"]>();
    // @ts-expect-error a code is a string
    ({ code: 404 }) satisfies Pick<ApiError, "code">;
  });
});
