import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { createClient } from "../src/index.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());
beforeEach(() => api.seen.splice(0));
const client = createClient({ apiKey: "ak_result_of_a_test", baseUrl: api.baseUrl, maxRetries: 0 });
const { id } = example("getShareLink").request.path;

describe("result()", () => {
  test("of a successful call has the status and the data", async () => {
    api.answer = success("createShareLink");
    const result = await client.shareLinks.create(example("createShareLink").request.body).result();
    expect(result).toEqual({ ok: true, status: 201, data: api.answer.body });
  });

  test("of a successful call without a body has the status 204 and no data", async () => {
    api.answer = { status: 204, body: null };
    expect(await client.manage.personas.delete(id).result()).toEqual({ ok: true, status: 204, data: undefined });
  });

  test("of a successful call has the spec's status, even if the server answers with another one", async () => {
    api.answer = { ...success("createShareLink"), status: 200 };
    const result = await client.shareLinks.create(example("createShareLink").request.body).result();
    expect(result).toMatchObject({ ok: true, status: 201 });
  });

  test.each([404, 418, 503])("of a call that was answered with %i has that status and the error", async (status) => {
    api.answer = { status, body: null };
    const result = await client.shareLinks.get(id).result();
    expect(result).toEqual({ ok: false, status, error: expect.objectContaining({ status }) });
  });

  test("of a successful answer that can't be read has no status, so that 200 always comes with data", async () => {
    api.answer = { status: 200, body: "<html>" };
    const { ok, status, error } = await client.shareLinks.get(id).result();
    expect([ok, status, error]).toEqual([
      false,
      undefined,
      expect.objectContaining({ name: "UnreadableBodyError", status: 200 }),
    ]);
  });

  test("does not reject when the input can't be sent or no answer comes", async () => {
    const misused = await client.shareLinks.get("..").result();
    expect(misused).toEqual({ ok: false, status: undefined, error: expect.any(TypeError) });
    api.answer = (response) => void response.destroy();
    const broken = await client.shareLinks.get(id).result();
    expect(broken).toMatchObject({ ok: false, status: undefined, error: { name: "ConnectionError" } });
  });
});

describe("response()", () => {
  test("resolves with the answer as it came, whatever its status and body", async () => {
    api.answer = { status: 418, body: "<html>", headers: { "x-request-id": "req_1" } };
    const response = await client.shareLinks.get(id).response();
    expect([response.status, response.headers.get("x-request-id"), await response.text()]).toEqual([
      418,
      "req_1",
      "<html>",
    ]);
    api.answer = { status: 204, body: null };
    expect(await client.manage.personas.delete(id).response()).toMatchObject({ status: 204, body: null });
  });

  test("rejects if no answer came", async () => {
    api.answer = (response) => void response.destroy();
    await expect(client.shareLinks.get(id).response()).rejects.toMatchObject({ name: "ConnectionError" });
  });
});

test("a call is sent immediately, and only once, however it is read", async () => {
  api.answer = success("getShareLink");
  const call = client.shareLinks.get(id);
  await expect.poll(() => api.seen.length).toBe(1);
  const [data, result, response, again] = await Promise.all([call, call.result(), call.response(), call.result()]);
  expect([result.data, await response.json(), again]).toEqual([data, data, result]);
  expect(call).toBeInstanceOf(Promise);
  expect(api.seen).toHaveLength(1);
});

test("result() and response() leave no unhandled rejection behind", async () => {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", listen);
  api.answer = { status: 404, body: null };
  await client.shareLinks.get(id).result();
  await client.shareLinks.get(id).response();
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("unhandledRejection", listen);
  expect(unhandled).toEqual([]);
});
