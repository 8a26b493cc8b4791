import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient, type FetchInit } from "../src/index.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());
beforeEach(() => {
  api.seen.length = 0;
  api.answer = success("getShareLink");
});
const apiKey = "ak_fetch_of_a_test";
const client = createClient({ maxRetries: 0, apiKey, baseUrl: api.baseUrl });
const { id } = example("getShareLink").request.path;

describe("fetch", () => {
  test("is looked up at each call, so that one that is installed later is used", async () => {
    const fetch = vi.fn(async () => Response.json(success("getShareLink").body));
    vi.stubGlobal("fetch", fetch);
    expect(await client.shareLinks.get(id)).toEqual(success("getShareLink").body);
    expect(fetch).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
    await client.shareLinks.get(id);
    expect(api.seen).toHaveLength(1);
  });

  test("can be a server's own fetch, without a port, and may return a Response instead of a promise", async () => {
    const app = {
      fetch: ({ url }: Request) => Response.json({ ...Object(success("getShareLink").body), personaName: url }),
    };
    const fetch = (url: string, init: FetchInit) => app.fetch(new Request(url, init));
    const inside = createClient({ maxRetries: 0, apiKey, baseUrl: "http://server.test", fetch });
    expect(await inside.shareLinks.get(id)).toMatchObject({ personaName: `http://server.test/v1/share-links/${id}` });
  });

  test("is called as a plain function, without a this, as browsers require", async () => {
    let receiver: unknown = "never called";
    const options = {
      apiKey,
      fetch(this: unknown) {
        receiver = this;
        return Response.json(success("getShareLink").body);
      },
    };
    await createClient(options as { apiKey: string; fetch: () => Response }).shareLinks.get(id);
    expect(receiver).toBeUndefined();
  });
});

describe("an aborted signal", () => {
  test("rejects the call with an AbortError before anything is sent, with its reason as the cause", async () => {
    const reason = new Error("the user left");
    const call = client.shareLinks.get(id, { signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toMatchObject({ name: "AbortError", cause: reason, attempts: 0 });
    expect(api.seen).toHaveLength(0);
  });

  test("prevents the call of a fetch that ignores signals", async () => {
    const fetch = vi.fn(() => Response.json({}));
    const deaf = createClient({ maxRetries: 0, apiKey, fetch });
    const call = deaf.public.redemptions.create({ token: "sh_x" }, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ name: "AbortError", operationId: "createRedemption" });
    expect(fetch).not.toHaveBeenCalled();
  });

  test("ends a call that waits for the answer", async () => {
    const controller = new AbortController();
    api.answer = () => controller.abort("too slow");
    const call = client.shareLinks.list({}, { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ name: "AbortError", cause: "too slow" });
  });

  test("ends a call that is in the middle of the body", async () => {
    const controller = new AbortController();
    api.answer = (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"id": ', () => setTimeout(() => controller.abort(), 20));
    };
    const call = client.manage.shareLinks.get(id, { signal: controller.signal });
    await expect(call).rejects.toMatchObject({
      name: "AbortError",
      cause: expect.objectContaining({ name: "AbortError" }),
    });
  });
});
