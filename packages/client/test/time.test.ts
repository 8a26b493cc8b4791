import { execFile } from "node:child_process";
import { getEventListeners } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type ApiError, createClient } from "../src/index.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());
beforeEach(() => api.seen.splice(0));
const apiKey = "ak_time_of_a_test";
const client = createClient({ apiKey, baseUrl: api.baseUrl, maxRetries: 0 });
const { id } = example("getShareLink").request.path;

async function failure(call: Promise<unknown>): Promise<ApiError> {
  return (await call.then(
    () => expect.unreachable("the call must fail"),
    (error: unknown) => error,
  )) as ApiError;
}

/**
 * What a promise rejects with, before a timer of so many milliseconds that is started now: on a busy machine both are
 * late, and still in their order.
 */
async function failureWithin(ms: number, failing: Promise<ApiError>): Promise<ApiError> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came within ${ms} ms`)), ms);
  });
  return Promise.race([failing, late]).finally(() => clearTimeout(timer));
}

/** Never answers, answers with headers alone, or stops in the middle of the body. */
const stalls: Record<string, (response: ServerResponse) => void> = {
  "before the headers": () => {},
  "after the headers": (response) =>
    void response.writeHead(200, { "content-type": "application/json" }).flushHeaders(),
  "in the body": (response) => void response.writeHead(200).write('{"id": "01'),
  "a byte at a time": (response) => {
    const timer = setInterval(() => response.write(" "), 10);
    response.on("close", () => clearInterval(timer));
  },
};

describe.each(Object.keys(stalls))("an answer that stalls %s", (name) => {
  beforeEach(() => {
    api.answer = stalls[name] ?? expect.unreachable();
  });

  test("ends after timeoutMs with a TimeoutError", async () => {
    const begin = performance.now();
    const error = await failureWithin(110, failure(client.shareLinks.get(id, { timeoutMs: 60 })));
    expect(performance.now() - begin).toBeGreaterThan(55);
    expect(error).toMatchObject({
      name: "TimeoutError",
      attempts: 1,
      message: "getShareLink got no whole answer within 60 ms (timeoutMs).",
    });
  });

  test("ends after timeoutMs with a signal, too", async () => {
    const { signal } = new AbortController();
    expect(await failure(client.shareLinks.get(id, { timeoutMs: 30, signal }))).toMatchObject({ name: "TimeoutError" });
  });

  test("ends at the deadline, whatever the attempts have left", async () => {
    // Its own link: a request of the test before may come late.
    const own = crypto.randomUUID();
    const error = await failureWithin(110, failure(client.shareLinks.get(own, { deadlineMs: 60, maxRetries: 9 })));
    expect(error).toMatchObject({
      name: "TimeoutError",
      message: expect.stringContaining("within 60 ms (deadlineMs)"),
    });
    expect(api.seen.filter(({ target }) => target.endsWith(own)).length).toBeLessThan(2);
  });

  test("ends within 50 ms of an abort with an AbortError that has the signal's reason", async () => {
    const controller = new AbortController();
    const own = crypto.randomUUID();
    const failed = failure(client.shareLinks.get(own, { signal: controller.signal }));
    await expect.poll(() => api.seen.some(({ target }) => target.endsWith(own))).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const reason = new Error("the user left");
    controller.abort(reason);
    expect(await failureWithin(50, failed)).toMatchObject({ name: "AbortError", cause: reason });
  });
});

test("each attempt has the whole of timeoutMs, and a later one may succeed", async () => {
  const { status, body } = success("getShareLink");
  const answers = [() => {}, (response: ServerResponse) => response.writeHead(status).end(JSON.stringify(body))];
  api.answer = (response) => answers.shift()?.(response);
  expect(await client.shareLinks.get(id, { timeoutMs: 200, maxRetries: 1 })).toEqual(body);
  expect(api.seen).toHaveLength(2);
});

test("an endless limit is one, and one beyond what a timer can hold does not end at once", async () => {
  api.answer = success("getShareLink");
  for (const timeoutMs of [Number.POSITIVE_INFINITY, 1e12]) {
    expect(await client.shareLinks.get(id, { timeoutMs, deadlineMs: timeoutMs })).toEqual(api.answer.body);
  }
});

describe("an abort ends within 50 ms", () => {
  const never = new Promise<never>(() => {});

  test.each([
    ["while the API key is asked for", { apiKey: () => never }],
    ["in a fetch that looks at no signal", { fetch: () => never }],
    ["in a middleware that looks at no signal", { middleware: [() => never] }],
    ["in a body that looks at no signal", { fetch: () => new Response(new ReadableStream()) }],
    ["in a backoff", { maxRetries: 9, fetch: () => new Response(null, { status: 503 }) }],
    [
      "while Retry-After is waited out",
      { maxRetries: 9, fetch: () => new Response(null, { status: 429, headers: { "retry-after": "59" } }) },
    ],
  ])("%s", async (_, options) => {
    const controller = new AbortController();
    const deaf = createClient({ apiKey, ...options });
    const failed = failure(deaf.shareLinks.get(id, { signal: controller.signal }));
    await new Promise((resolve) => setTimeout(resolve, 30));
    controller.abort();
    expect(await failureWithin(50, failed)).toMatchObject({ name: "AbortError", attempts: 1 });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  test("and the timeout holds in each of these, too", async () => {
    for (const options of [{ apiKey: () => never }, { fetch: () => never }, { middleware: [() => never] }]) {
      const deaf = createClient({ apiKey, maxRetries: 0, timeoutMs: 20, ...options });
      expect(await failure(deaf.shareLinks.get(id))).toMatchObject({ name: "TimeoutError" });
    }
  });

  test("and a key that took too long is a call that never left, so that a POST is tried again", async () => {
    let asked = 0;
    const late = createClient({
      apiKey: () => (++asked === 1 ? never : apiKey),
      baseUrl: api.baseUrl,
      timeoutMs: 500,
      maxRetries: 1,
    });
    api.answer = success("createShareLink");
    expect(await late.shareLinks.create(example("createShareLink").request.body)).toEqual(api.answer.body);
  });
});

test("a signal has no listener left after 1,000 calls, and causes no warning", async () => {
  vi.spyOn(Math, "random").mockReturnValue(-0.98);
  const { signal } = new AbortController();
  const { body } = success("getShareLink");
  let calls = 0;
  const quick = createClient({
    apiKey,
    maxRetries: 1,
    fetch: () => {
      calls++;
      if (calls % 100 === 0) throw new TypeError("fetch failed");
      return calls % 3 === 0 ? new Response(null, { status: 404 }) : Response.json(body);
    },
  });
  for (let round = 0; round < 20; round++) {
    await Promise.all(
      Array.from({ length: 50 }, () => quick.shareLinks.get(id, { signal, deadlineMs: 9_000 }).result()),
    );
  }
  expect(calls).toBeGreaterThanOrEqual(1000);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("a program ends as soon as its last call has", async () => {
  const server = createServer((_, response) => {
    response.setHeader("connection", "close").end(JSON.stringify(success("getShareLink").body));
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const program = `
    import { createClient } from ${JSON.stringify(fileURLToPath(new URL("../src/index.ts", import.meta.url)))};
    const client = createClient({ apiKey: "${apiKey}", baseUrl: "http://127.0.0.1:${port}", deadlineMs: 1e6, timeoutMs: 1e6 });
    const { signal } = new AbortController();
    await client.shareLinks.get("${id}", { signal });
    const begin = performance.now();
    process.on("exit", () => console.log(Math.round(performance.now() - begin)));
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    timeout: 20_000,
  });
  server.close();
  expect(Number(stdout)).toBeLessThan(1000);
});
