import { afterAll, expect, expectTypeOf, test } from "vitest";
import * as hosted from "../src/hosted.ts";
import * as whole from "../src/index.ts";
import { createQueries } from "../src/tanstack-query.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());
const client = hosted.createClient({ apiKey: "ak_hosted_of_a_test", baseUrl: api.baseUrl, maxRetries: 0 });
const { id } = example("getShareLink").request.path;

test("the hosted client has five calls that work, and withOptions, and nothing else", async () => {
  expect(Object.keys(client).sort()).toEqual(["shareLinks", "withOptions"]);
  expect(Object.keys(client.shareLinks).sort()).toEqual(["create", "delete", "get", "list", "update"]);
  const calls = {
    listShareLinks: () => client.shareLinks.list(),
    createShareLink: () => client.shareLinks.create(example("createShareLink").request.body),
    getShareLink: () => client.shareLinks.get(id),
    updateShareLink: () => client.shareLinks.update(id, { usageLimit: 5 }),
    deleteShareLink: () => client.shareLinks.delete(id),
  } as const;
  for (const [operationId, call] of Object.entries(calls)) {
    api.answer = success(operationId as keyof typeof calls);
    expect(await call()).toEqual(api.answer.body);
  }
});

test("the hosted client has the methods and errors of the whole client, and its withOptions returns a hosted client", async () => {
  expectTypeOf<hosted.HostedClient["shareLinks"]>().toEqualTypeOf<whole.Client["shareLinks"]>();
  // @ts-expect-error the hosted client doesn't have what the hosted API lacks
  expect(client.manage).toBeUndefined();
  const other = client.withOptions({ baseUrl: `${api.baseUrl}/elsewhere` });
  expectTypeOf(other).toEqualTypeOf<hosted.HostedClient>();
  api.answer = { status: 404, body: null };
  const error = (await other.shareLinks.get(id).catch((reason: unknown) => reason)) as hosted.ApiError;
  expect(error).toBeInstanceOf(hosted.NotFoundError);
  expect(error.url).toBe(`${api.baseUrl}/elsewhere/v1/share-links/${id}`);
});

test("the hosted entry exports the same error classes as the whole one", () => {
  const { createClient: _, createFetch: _fetch, ...classes } = whole;
  const { createClient: __, ...own } = hosted;
  expect(own).toEqual(classes);
});

test("createQueries types only the five calls of a hosted client, and their queries work", async () => {
  const queries = createQueries(client, "mine");
  // @ts-expect-error the hosted API has no personas
  expect(queries.listPersonas).toBeDefined();
  api.answer = success("getShareLink");
  const { queryFn, queryKey } = queries.getShareLink(id);
  expect(queryKey).toEqual(["mine", "getShareLink", id]);
  expect(await queryFn({ signal: new AbortController().signal })).toEqual(api.answer.body);
  expectTypeOf<keyof typeof queries>().toEqualTypeOf<
    | "listShareLinks"
    | "listShareLinksPages"
    | "getShareLink"
    | "createShareLink"
    | "updateShareLink"
    | "deleteShareLink"
  >();
});
