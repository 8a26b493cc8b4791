import { afterAll, expect, expectTypeOf, test } from "vitest";
import { createClient, type HostedClient } from "../src/hosted.ts";
import { type ApiError, type Client, NotFoundError } from "../src/index.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());
const client = createClient({ apiKey: "ak_hosted_of_a_test", baseUrl: api.baseUrl, maxRetries: 0 });
const { id } = example("getShareLink").request.path;

test("the client of the hosted contract has its five calls, which work, and nothing else", async () => {
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

test("its methods and errors are those of the whole client, and withOptions gives one of its kind", async () => {
  expectTypeOf<HostedClient["shareLinks"]>().toEqualTypeOf<Client["shareLinks"]>();
  // @ts-expect-error what the hosted API does not offer is not there
  expect(client.manage).toBeUndefined();
  const other = client.withOptions({ baseUrl: `${api.baseUrl}/elsewhere` });
  expectTypeOf(other).toEqualTypeOf<HostedClient>();
  api.answer = { status: 404, body: null };
  const error = (await other.shareLinks.get(id).catch((reason: unknown) => reason)) as ApiError;
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error.url).toBe(`${api.baseUrl}/elsewhere/v1/share-links/${id}`);
});
