import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient, type Hooks, type Middleware } from "../src/index.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());
beforeEach(() => {
  api.seen.splice(0);
  api.answer = success("getShareLink");
  vi.spyOn(Math, "random").mockReturnValue(-0.98);
});
const client = createClient({ apiKey: "ak_seams_of_a_test", baseUrl: api.baseUrl });
const { id } = example("getShareLink").request.path;
const { body } = success("getShareLink");

describe("middleware", () => {
  const log: string[] = [];
  beforeEach(() => log.splice(0));
  const layer =
    (name: string): Middleware =>
    async (request, next, { operationId, attempt }) => {
      log.push(`${name} ${operationId} ${attempt}`);
      const response = await next(request);
      log.push(`${name} ${response.status}`);
      return response;
    };

  test("runs around each attempt, with the first function as the outermost", async () => {
    const statuses = [503, 200];
    api.answer = (response) => response.writeHead(statuses.shift() ?? 500).end(JSON.stringify(body));
    await client.withOptions({ middleware: [layer("a"), layer("b")] }).shareLinks.get(id);
    expect(log).toEqual([
      ...["a getShareLink 1", "b getShareLink 1", "b 503", "a 503"],
      ...["a getShareLink 2", "b getShareLink 2", "b 200", "a 200"],
    ]);
  });

  test("can set a header of the request, and read clones of the request and the answer", async () => {
    const texts: string[] = [];
    const read: Middleware = async (request, next) => {
      request.headers.set("x-trace", "2");
      texts.push(await request.clone().text());
      const response = await next(request);
      texts.push(await response.clone().text());
      return response;
    };
    const sent = { name: "Ada" };
    api.answer = success("createPersona");
    const persona = await client.withOptions({ middleware: [read] }).manage.personas.create(sent);
    expect(texts.map((text) => JSON.parse(text))).toEqual([sent, persona]);
    expect(api.seen).toMatchObject([{ headers: { "x-trace": "2" }, body: JSON.stringify(sent) }]);
  });

  test("can change the request and the answer, call next twice, or return an answer of its own", async () => {
    const change: Middleware = async (request, next) => {
      await (await next(request.clone())).text();
      const response = await next(
        new Request(request, { headers: { ...Object.fromEntries(request.headers), "x-trace": "1" } }),
      );
      return Response.json({ ...(await response.json()), token: "changed" });
    };
    expect(await client.withOptions({ middleware: [change] }).shareLinks.get(id)).toMatchObject({ token: "changed" });
    expect(api.seen.map(({ headers }) => headers["x-trace"])).toEqual([undefined, "1"]);
    const own: Middleware = () => Response.json({ token: "mine" });
    expect(await client.withOptions({ middleware: [own] }).shareLinks.get(id)).toEqual({ token: "mine" });
    expect(api.seen).toHaveLength(2);
  });

  test("that throws makes the attempt fail with a ConnectionError, whose cause is what it threw", async () => {
    const cause = new Error("out of order");
    const broken = client.withOptions({ maxRetries: 1, middleware: [() => Promise.reject(cause)] });
    await expect(broken.shareLinks.get(id)).rejects.toMatchObject({ name: "ConnectionError", cause, attempts: 2 });
  });
});

describe("hooks", () => {
  const events: [string, Record<string, unknown>][] = [];
  beforeEach(() => events.splice(0));
  const hooks: Hooks = Object.fromEntries(
    ["onRequest", "onResponse", "onFailure", "onRetry"].map((name) => [
      name,
      (event: object) => events.push([name, { ...event }]),
    ]),
  );

  test("get an event for each step, with the operation, the attempt's number and its duration", async () => {
    const steps = ["reset", 503, 200];
    api.answer = (response) => {
      const step = steps.shift();
      if (typeof step !== "number") return void response.destroy();
      setTimeout(() => response.writeHead(step, { "x-request-id": "req_1" }).end(JSON.stringify(body)), 30);
    };
    await client.withOptions({ hooks }).shareLinks.get(id);
    const known = { operationId: "getShareLink", method: "GET", url: `${api.baseUrl}/v1/share-links/${id}` };
    const durationMs = expect.any(Number);
    expect(events).toEqual([
      ["onRequest", { ...known, attempt: 1, durationMs }],
      ["onFailure", { ...known, attempt: 1, durationMs, error: expect.objectContaining({ name: "ConnectionError" }) }],
      ["onRetry", { ...known, attempt: 1, durationMs, delayMs: expect.closeTo(5) }],
      ["onRequest", { ...known, attempt: 2, durationMs }],
      ["onResponse", { ...known, attempt: 2, durationMs, status: 503, requestId: "req_1" }],
      ["onRetry", { ...known, attempt: 2, durationMs, delayMs: expect.closeTo(10) }],
      ["onRequest", { ...known, attempt: 3, durationMs }],
      ["onResponse", { ...known, attempt: 3, durationMs, status: 200, requestId: "req_1" }],
    ]);
    expect(Number(events[4]?.[1].durationMs)).toBeGreaterThan(25);
  });

  test("that throw don't change the call, and the logger gets the error", async () => {
    const warn = vi.fn();
    const onResponse = () => {
      throw new Error("my own fault");
    };
    const call = client.withOptions({ hooks: { onResponse }, logger: { debug: () => {}, warn } }).shareLinks.get(id);
    expect(await call).toEqual(body);
    expect(warn.mock.calls).toEqual([
      ["share-links getShareLink onResponse threw", { error: new Error("my own fault") }],
    ]);
  });
});

test("a hook that rejects doesn't change the call, and leaves no unhandled rejection", async () => {
  const warn = vi.fn();
  const onResponse = async () => {
    throw new Error("my own fault");
  };
  const call = client.withOptions({ hooks: { onResponse }, logger: { debug: () => {}, warn } }).shareLinks.get(id);
  expect(await call).toEqual(body);
  // Vitest fails the run if a rejection stays unhandled.
  await vi.waitFor(() =>
    expect(warn.mock.calls).toEqual([
      ["share-links getShareLink onResponse threw", { error: new Error("my own fault") }],
    ]),
  );
});

test("a logger that throws or lacks a method doesn't change the call", async () => {
  const debug = vi.fn(() => {
    throw new Error("disk full");
  });
  const hooks: Hooks = {
    onResponse() {
      throw new Error("my own fault");
    },
  };
  const broken = client.withOptions({ hooks, logger: { debug } as never });
  expect(await broken.shareLinks.get(id)).toEqual(body);
  expect(debug).toHaveBeenCalledTimes(2);
  expect(api.seen).toHaveLength(1);
});

test("a logger, such as console, gets a line for each step at debug level", async () => {
  const debug = vi.spyOn(console, "debug").mockImplementation(() => {});
  await client.withOptions({ logger: console }).shareLinks.get(id);
  expect(debug.mock.calls.map(([line]) => line)).toEqual([
    "share-links getShareLink onRequest",
    "share-links getShareLink onResponse",
  ]);
  expect(debug.mock.lastCall?.[1]).toMatchObject({ status: 200, attempt: 1, operationId: "getShareLink" });
});

describe("withOptions", () => {
  test("returns another client, and doesn't change the original", async () => {
    const fetch = vi.fn(() => Response.json({ token: "other" }));
    const other = client.withOptions({ fetch, baseUrl: "http://other.test" });
    expect(await other.shareLinks.get(id)).toEqual({ token: "other" });
    expect(await client.shareLinks.get(id)).toEqual(body);
    expect([fetch.mock.calls.length, api.seen.length]).toEqual([1, 1]);
  });

  test("ignores options that are undefined, and keeps those of the clients before", async () => {
    const third = client.withOptions({ maxRetries: 0 }).withOptions({ maxRetries: undefined, baseUrl: undefined });
    api.answer = { status: 503, body: null };
    await expect(third.shareLinks.get(id)).rejects.toMatchObject({ attempts: 1 });
  });

  test("and the client itself ignore later changes to the object that createClient got", async () => {
    const options = { apiKey: "ak_seams_of_a_test", baseUrl: api.baseUrl, maxRetries: 0 };
    const mine = createClient(options);
    options.baseUrl = "http://127.0.0.1:1";
    options.maxRetries = 9;
    expect(await mine.shareLinks.get(id)).toEqual(body);
    expect(await mine.withOptions({ timeoutMs: 5000 }).shareLinks.get(id)).toEqual(body);
  });
});
