import { execFile } from "node:child_process";
import { getEventListeners, once, setMaxListeners } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { type ApiError, type Client, createClient, type PersonaShareLinkPage } from "../src/index.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());
afterEach(() => vi.useRealTimers());
beforeEach(() => api.seen.splice(0));
const apiKey = "ak_time_of_a_test";
const client = createClient({ apiKey, baseUrl: api.baseUrl, maxRetries: 0 });
const { id } = example("getShareLink").request.path;

type List = ReturnType<Client["shareLinks"]["list"]>;

async function failure(call: Promise<unknown>): Promise<ApiError> {
  return (await call.then(
    () => expect.unreachable("the call must fail"),
    (error: unknown) => error,
  )) as ApiError;
}

/**
 * Resolves with the error of a failing call, or rejects if it does not come before a timer of `ms` that starts now. On a busy
 * machine both are late, but still in the same order.
 */
async function failureWithin(ms: number, failing: Promise<ApiError>): Promise<ApiError> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came within ${ms} ms`)), ms);
  });
  return Promise.race([failing, late]).finally(() => clearTimeout(timer));
}

/** Servers that never answer completely. */
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

  test("ends the call after timeoutMs with a TimeoutError", async () => {
    const begin = performance.now();
    const error = await failureWithin(110, failure(client.shareLinks.get(id, { timeoutMs: 60 })));
    expect(performance.now() - begin).toBeGreaterThan(55);
    expect(error).toMatchObject({
      name: "TimeoutError",
      attempts: 1,
      message: "getShareLink got no answer within 60 ms (timeoutMs).",
    });
  });

  test("ends the call after timeoutMs even if the caller passed a signal", async () => {
    const { signal } = new AbortController();
    expect(await failure(client.shareLinks.get(id, { timeoutMs: 30, signal }))).toMatchObject({ name: "TimeoutError" });
  });

  test("ends the call at the deadline, even if the attempt has time left", async () => {
    // Uses a link of its own, because a request of the previous test may arrive late.
    const own = crypto.randomUUID();
    const error = await failureWithin(110, failure(client.shareLinks.get(own, { deadlineMs: 60, maxRetries: 9 })));
    expect(error).toMatchObject({
      name: "TimeoutError",
      message: expect.stringContaining("within 60 ms (deadlineMs)"),
    });
    expect(api.seen.filter(({ target }) => target.endsWith(own)).length).toBeLessThan(2);
  });

  test("ends the call within 50 ms of an abort with an AbortError that has the signal's reason", async () => {
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

test("each attempt may take timeoutMs, so a call may succeed after an attempt that timed out", async () => {
  const { status, body } = success("getShareLink");
  const answers = [() => {}, (response: ServerResponse) => response.writeHead(status).end(JSON.stringify(body))];
  api.answer = (response) => answers.shift()?.(response);
  expect(await client.shareLinks.get(id, { timeoutMs: 200, maxRetries: 1 })).toEqual(body);
  expect(api.seen).toHaveLength(2);
});

test("by default, an attempt may take 30 seconds, and a call has no deadline", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const durations: number[] = [];
  const stalled = createClient({
    apiKey,
    fetch: () => new Promise<never>(() => {}),
    hooks: { onFailure: ({ durationMs }) => durations.push(durationMs) },
  });
  const failed = failure(stalled.shareLinks.get(id));
  await vi.runAllTimersAsync();
  expect(await failed).toMatchObject({ name: "TimeoutError", attempts: 3 });
  expect(durations).toEqual([30_000, 30_000, 30_000]);
  vi.useRealTimers();
});

test("a limit of Infinity, or one that is too long for a timer, doesn't end a call immediately", async () => {
  api.answer = success("getShareLink");
  for (const timeoutMs of [Number.POSITIVE_INFINITY, 1e12]) {
    expect(await client.shareLinks.get(id, { timeoutMs, deadlineMs: timeoutMs })).toEqual(api.answer.body);
  }
});

test("a signal that isn't an AbortSignal is refused before anything is sent, and leaves no timer behind", async () => {
  const signal = new AbortController() as unknown as AbortSignal;
  const error = await failure(client.shareLinks.get(id, { signal, timeoutMs: 20 }));
  expect(error).toEqual(new TypeError("signal must be an AbortSignal, got AbortController."));
  // Vitest fails the run if a timer throws an exception.
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(api.seen).toHaveLength(0);
});

describe("an abort ends a call within 50 ms", () => {
  const never = new Promise<never>(() => {});

  test.each([
    ["while it waits for the API key", { apiKey: () => never }],
    ["in a fetch that ignores signals", { fetch: () => never }],
    ["in a middleware that ignores signals", { middleware: [() => never] }],
    ["in a body that ignores signals", { fetch: () => new Response(new ReadableStream()) }],
    ["during a backoff", { maxRetries: 9, fetch: () => new Response(null, { status: 503 }) }],
    [
      "while it waits as Retry-After asks",
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

  test("while it connects to a server that accepts the connection but stays silent, and so does the timeout", async () => {
    const sockets: Socket[] = [];
    const silent = createTcpServer((socket) => sockets.push(socket.on("error", () => {}))).listen(0, "127.0.0.1");
    await once(silent, "listening");
    // The server never answers the TLS handshake.
    const baseUrl = `https://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const connecting = createClient({ apiKey, baseUrl, maxRetries: 0 });
    const controller = new AbortController();
    const failed = failure(connecting.shareLinks.get(id, { signal: controller.signal }));
    await once(silent, "connection");
    controller.abort();
    expect(await failureWithin(50, failed)).toMatchObject({ name: "AbortError", attempts: 1 });
    expect(await failure(connecting.shareLinks.get(id, { timeoutMs: 30 }))).toMatchObject({ name: "TimeoutError" });
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  test.each<[string, (list: List) => AsyncIterable<unknown> | Promise<unknown>]>([
    ["item by item", (list) => list],
    ["page by page", (list) => list.pages()],
    ["into a list", (list) => list.toArray()],
  ])("while a list that is read %s waits for its next page", async (_, read) => {
    const { body } = success("listShareLinks") as { body: PersonaShareLinkPage };
    const pages = [{ ...body, meta: { ...body.meta, next: 2 } }];
    api.answer = (response) => {
      const page = pages.shift();
      if (page) response.end(JSON.stringify(page));
    };
    const controller = new AbortController();
    const iterate = async () => {
      const reading = read(client.shareLinks.list({}, { signal: controller.signal }));
      // A list itself is both a promise and an iterable.
      if (Symbol.asyncIterator in reading) for await (const _ of reading);
      else await reading;
    };
    const failed = failure(iterate());
    await expect.poll(() => api.seen.length).toBe(2);
    controller.abort("enough");
    expect(await failureWithin(50, failed)).toMatchObject({ name: "AbortError", cause: "enough" });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  test("and a timeout ends one that waits for a key, a fetch or a middleware, too", async () => {
    for (const options of [{ apiKey: () => never }, { fetch: () => never }, { middleware: [() => never] }]) {
      const deaf = createClient({ apiKey, maxRetries: 0, timeoutMs: 20, ...options });
      expect(await failure(deaf.shareLinks.get(id))).toMatchObject({ name: "TimeoutError" });
    }
  });

  test("and a POST whose API key took too long is tried again, because it was never sent", async () => {
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

test("a signal has no listeners after 1,000 calls, and at most one for each call that is in flight", async () => {
  vi.spyOn(Math, "random").mockReturnValue(-0.98);
  const warnings: Error[] = [];
  const listen = (warning: Error) => void warnings.push(warning);
  process.on("warning", listen);
  onTestFinished(() => void process.off("warning", listen));
  const { signal } = new AbortController();
  // Makes Node warn if the signal has more listeners than there are calls in flight. By default it doesn't warn for signals.
  setMaxListeners(100, signal);
  const { body } = success("getShareLink");
  let [calls, most] = [0, 0];
  const quick = createClient({
    apiKey,
    maxRetries: 1,
    fetch: () => {
      calls++;
      most = Math.max(most, getEventListeners(signal, "abort").length);
      if (calls % 100 === 0) throw new TypeError("fetch failed");
      return calls % 3 === 0 ? new Response(null, { status: 404 }) : Response.json(body);
    },
  });
  for (let round = 0; round < 10; round++) {
    await Promise.all(
      Array.from({ length: 100 }, () => quick.shareLinks.get(id, { signal, deadlineMs: 9_000 }).result()),
    );
  }
  // Node emits a warning one tick after its cause.
  await new Promise(setImmediate);
  expect(warnings).toEqual([]);
  expect(calls).toBeGreaterThanOrEqual(1000);
  expect(most).toBe(100);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

/** The ways in which a program's last call may end. */
const LAST_CALLS: Record<string, string> = {
  "has been answered": `await client.shareLinks.get(id, { signal });`,
  "was refused": `await client.shareLinks.get("refused", { signal }).catch(() => {});`,
  "was aborted in the middle of the body": `
    const call = client.shareLinks.get("stalled", { signal });
    setTimeout(() => controller.abort(), 50);
    await call.catch(() => {});`,
  "was aborted during a backoff": `
    const call = client.shareLinks.get("busy", { signal });
    setTimeout(() => controller.abort(), 50);
    await call.catch(() => {});`,
  "took too long": `await client.shareLinks.get("stalled", { signal, timeoutMs: 50, maxRetries: 0 }).catch(() => {});`,
  "was a list that the program stopped reading": `for await (const link of client.shareLinks.list({}, { signal })) break;`,
};

test.each(Object.keys(LAST_CALLS))(
  "a program exits as soon as its last call %s, even with long limits and an open signal",
  async (how) => {
    const server = createServer(({ url = "" }, response) => {
      response.setHeader("connection", "close");
      if (url.endsWith("/refused")) return void response.writeHead(404).end();
      if (url.endsWith("/busy")) return void response.writeHead(503, { "retry-after": "50" }).end();
      if (url.endsWith("/stalled")) return void response.write('{"id": "01');
      response.end(JSON.stringify(success(url.endsWith("/share-links") ? "listShareLinks" : "getShareLink").body));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const program = `
    import { createClient } from ${JSON.stringify(fileURLToPath(new URL("../src/index.ts", import.meta.url)))};
    const client = createClient({ apiKey: "${apiKey}", baseUrl: "http://127.0.0.1:${port}", deadlineMs: 1e6, timeoutMs: 1e6 });
    const id = "${id}";
    const controller = new AbortController();
    const { signal } = controller;
    ${LAST_CALLS[how]}
    const begin = performance.now();
    process.on("exit", () => console.log(Math.round(performance.now() - begin)));
  `;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
      timeout: 20_000,
    });
    server.closeAllConnections();
    server.close();
    expect(Number(stdout)).toBeLessThan(1000);
  },
);
