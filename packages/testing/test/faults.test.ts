import { ConnectionError, createClient } from "@share-links/client";
import { afterEach, expect, test, vi } from "vitest";
import type { Fault } from "../src/index.ts";
import { ADA, start } from "./setup-emulator.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("a fault meets the operation so often as it says, a client that retries gets through, and nothing was made twice", async () => {
  const { api } = await start();
  const client = createClient({ ...api.clientOptions, maxRetries: 2 });
  api.fail({ operation: "createShareLink", status: 503, times: 2 });
  await client.shareLinks.list();
  expect(api.faults()).toMatchObject([{ times: 2 }]);
  await client.shareLinks.create({ personaId: ADA });
  expect(api.requests("createShareLink").map(({ status }) => status)).toEqual([503, 503, 201]);
  expect(api.requests("createShareLink")[0]?.fault).toMatchObject({ status: 503 });
  expect(api.links()).toHaveLength(1);
  expect(api.faults()).toEqual([]);
});

test("a fault can wait for later requests, choose among them, and be cancelled", async () => {
  const { api, client } = await start();
  api.fail({ operation: "listShareLinks", status: 500, after: 1 });
  await client.shareLinks.list();
  await expect(client.shareLinks.list()).rejects.toMatchObject({ status: 500, code: "internal_error" });
  await client.shareLinks.list();
  api.fail({
    status: 429,
    match: ({ query }) => query.search === "x",
    times: Number.POSITIVE_INFINITY,
    retryAfterSeconds: 7,
  });
  await client.shareLinks.list({ search: "y" });
  for (let turn = 0; turn < 3; turn++)
    await expect(client.shareLinks.list({ search: "x" })).rejects.toMatchObject({ status: 429, retryAfterMs: 7000 });
  api.clearFaults();
  await client.shareLinks.list({ search: "x" });
});

test.each<[Fault["body"], string | null, string]>([
  ["problem", "application/json", '"code":"service_unavailable"'],
  ["bare", "application/json", '{"error":"Service Unavailable"}'],
  ["html", "text/html", "<h1>503 Service Unavailable</h1>"],
  ["empty", null, ""],
])("the body of a fault can be %s", async (body, type, text) => {
  const { api } = await start();
  api.fail({ status: 503, body });
  const response = await api.fetch("/v1/share-links");
  expect([response.status, response.headers.get("content-type")]).toEqual([503, type]);
  expect(await response.text()).toContain(text);
});

test("the problem of a fault says that the test ordered it, or what the test wants", async () => {
  const { api, client } = await start();
  api.fail({ status: 403, code: "origin_not_allowed", message: "Not from here." });
  await expect(client.shareLinks.list()).rejects.toMatchObject({
    code: "origin_not_allowed",
    message: /Not from here/,
  });
  api.fail({ status: 404 });
  await expect(client.shareLinks.get(ADA)).rejects.toThrow(/The test has ordered this 404/);
});

test.each(["refused", "dropped"] as const)(
  "a connection can be %s, which is a failed fetch, and the call has no effect",
  async (network) => {
    const { api, client } = await start();
    api.fail({ network });
    const error = await client.shareLinks.create({ personaId: ADA }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ cause: { message: "fetch failed", cause: { code: expect.any(String) } } });
    expect(api.links()).toEqual([]);
    expect(api.requests()).toMatchObject([{ status: null, fault: { network } }]);
  },
);

test("a call whose answer is lost has had its effect, and its repetition with the same key finds it", async () => {
  const { api } = await start();
  const client = createClient({ ...api.clientOptions, maxRetries: 1 });
  api.fail({ network: "dropped", isCarriedOut: true });
  const link = await client.shareLinks.create({ personaId: ADA }, { idempotencyKey: "once" });
  expect(api.links().map(({ id }) => id)).toEqual([link.id]);
  expect(api.requests().map(({ status }) => status)).toEqual([null, 201]);
});

test("an answer can end in its middle", async () => {
  const { api } = await start();
  api.fail({ network: "cut" });
  const response = await api.fetch("/livez");
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow("terminated");
  const client = createClient({ ...api.clientOptions, maxRetries: 0 });
  api.fail({ network: "cut" });
  await expect(client.shareLinks.list()).rejects.toBeInstanceOf(ConnectionError);
});

test("latency is held by fake timers, and a client's time limit ends the call", async () => {
  vi.useFakeTimers();
  const { api } = await start();
  api.fail({ latencyMs: 60_000, times: 2 });
  let answered = false;
  const slow = api.fetch("/livez").then((response) => {
    answered = true;
    return response;
  });
  await vi.advanceTimersByTimeAsync(59_999);
  expect(answered).toBe(false);
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(1);
    expect(answered).toBe(true);
  });
  expect((await slow).status).toBe(200);
  const abort = new AbortController();
  const left = api.fetch("/livez", { signal: abort.signal });
  await vi.advanceTimersByTimeAsync(10);
  abort.abort(new Error("left"));
  await expect(left).rejects.toThrow("left");
});

test("a call with a signal that is aborted already never reaches the emulator", async () => {
  const { api } = await start();
  await expect(api.fetch("/livez", { signal: AbortSignal.abort(new Error("no")) })).rejects.toThrow("no");
  expect(api.requests()).toEqual([]);
});

test.each<[object, RegExp]>([
  [{}, /does nothing.*status.*network.*latencyMs/],
  [{ status: 200 }, /\/status must be at least 400, got 200/],
  [{ status: 500, network: "cut" }, /a status or a network failure, not both/i],
  [{ operation: "createLink", status: 500 }, /no operation "createLink".*such as "createShareLink"/],
  [{ status: 500, time: 2 }, /time is not a known field/],
  [{ status: 500, times: 0 }, /\/times must be at least 1/],
  [{ network: "refused", isCarriedOut: true }, /carries no request/],
])("the fault %j is refused with what is wrong with it", async (fault, message) => {
  const { api } = await start();
  expect(() => api.fail(fault as Fault)).toThrow(message);
  expect(api.faults()).toEqual([]);
});
