import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createRawServer } from "node:net";
import { gunzipSync, gzipSync } from "node:zlib";
import { responseSchemas } from "@share-links/validation";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createFetch, toStatusError } from "../src/create-fetch.ts";
import { ApiError, createClient } from "../src/index.ts";
import { standardSchemas } from "../src/validate.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());
beforeEach(() => {
  api.seen.length = 0;
  api.answer = success("getShareLink");
  vi.spyOn(Math, "random").mockReturnValue(-0.98);
});
const { baseUrl } = api;
const apiKey = "live/AbCdEf0123456789+xyz";
const send = createFetch({ apiKey, baseUrl });
const client = createClient({ apiKey, baseUrl, maxRetries: 0 });
const { id } = example("getShareLink").request.path;
const link = `/v1/share-links/${id}`;
const called = { operationId: "getPet", method: "GET", url: baseUrl };
const parameters = { path: [], query: [], header: [] };

describe("a path that the URL parser would change is refused before anything is sent:", () => {
  test.each(["\t", "\n", "\r", " ", "\0"])("dot segments that are hidden by %j", async (hidden) => {
    const call = send(`/v1/share-links/.${hidden}./.${hidden}./manage/v1/personas/${id}`, { method: "DELETE" });
    await expect(call).rejects.toThrow("The path must be without spaces and control characters");
    expect(api.seen).toEqual([]);
  });

  test("but not dots in a query, which stays as it is", async () => {
    api.answer = success("listShareLinks");
    await send("/v1/share-links?search=a/../b");
    expect(api.seen[0]?.target).toBe("/v1/share-links?search=a/../b");
  });
});

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe("no error shows a secret", () => {
  test.each([
    ["slashes", (text: string) => text.replaceAll("/", "\\/")],
    ["letters", (text: string) => text.replaceAll("A", "\\u0041").replaceAll("_", "\\u005f")],
  ])("that the server repeats with escaped %s", async (_, escaped) => {
    const token = "sh_2kL9pQxYzR4vN8mBwHfJc";
    const problem = JSON.stringify({
      message: `${apiKey} and ${token}`,
      code: apiKey,
      requestId: token,
      details: [{ message: apiKey, path: token, code: "x" }],
    });
    api.answer = (response) => void response.writeHead(400).end(escaped(problem));
    const error = await client.shareLinks.get(id).catch((reason: unknown) => reason);
    if (!(error instanceof ApiError)) return expect.unreachable();
    const shown = JSON.stringify([error, error.message, error.body, error.rawBody, error.details, error.code]);
    expect(shown).not.toContain("AbCdEf");
    expect(shown).not.toContain("2kL9p");
    expect(JSON.parse(String(error.rawBody))).toEqual(error.body);
  });

  test("that begins with another one", async () => {
    api.answer = { status: 404, body: { message: "no live/AbCdEf0123456789+xyzSECRETREST" } };
    const call = client.public.redemptions.create({ token: `${apiKey}SECRETREST` });
    await expect(call).rejects.toThrow("answered 404: no [redacted]");
  });

  test.each([
    ["a form", new URLSearchParams({ client_secret: "hunter2hunter2" })],
    ["a form with parts", formOf({ client_secret: "hunter2hunter2" })],
    ["JSON with camel case", JSON.stringify({ deep: { clientSecret: "hunter2hunter2" } })],
    ["a cookie", undefined],
  ])("that was sent in %s", async (_, body) => {
    const headers: Record<string, string> = body === undefined ? { cookie: "a=1; session=hunter2hunter2" } : {};
    if (typeof body === "string") headers["content-type"] = "Application/JSON";
    api.answer = { status: 400, body: { message: "hunter2hunter2 is refused" } };
    const response = await send("/v1/share-links", { method: "POST", headers, ...(body !== undefined && { body }) });
    expect(toStatusError(response, await response.text(), called).message).toContain("400: [redacted] is refused");
  });

  test("of a request that is no operation, or that fetch refuses", async () => {
    const token = "sh_2kL9pQxYzR4vN8mBwHfJc";
    await expect(send(`/s/${token}`)).rejects.toThrow("GET /s/sh_[redacted].");
    await expect(send(`v1/share-links?token=${token}`)).rejects.not.toThrow(token);
    await expect(send(link, { headers: { "x-api-key": "SECRETsecret\n123" } })).rejects.not.toThrow(/SECRETsecret/);
  });
});

describe("what a caller or a server sends changes no error into another one:", () => {
  test("a token with half a character", async () => {
    api.answer = { status: 404, body: { message: "No." } };
    await expect(client.public.redemptions.create({ token: "\ud800abcdefgh" })).rejects.toMatchObject({ status: 404 });
  });

  test("a path of a detail that can't become text", async () => {
    api.answer = {
      status: 400,
      body: { message: "No.", details: [{ message: "x", path: { toString: 1, valueOf: 1 } }] },
    };
    await expect(client.shareLinks.get(id)).rejects.toMatchObject({ status: 400, details: [{ path: "/Object" }] });
  });

  test("a body of 20 MB, all of it one secret", async () => {
    api.answer = (response) => void response.writeHead(404).end(`{"token":"${"a".repeat(20_000_000)}"}`);
    await expect(client.shareLinks.get(id)).rejects.toMatchObject({
      name: "NotFoundError",
      rawBody: '{"token":"[redacted]"}',
    });
  });

  test("thousands of ids that look like older share tokens are searched for no more than a hundred times", async () => {
    const search = vi.spyOn(String.prototype, "replaceAll");
    const ids = Array.from({ length: 5_000 }, (_, index) => `${index}`.padStart(21, "x"));
    api.answer = { status: 400, body: { message: "No." } };
    const options = {
      operations: {
        post: { id: "post", method: "POST", path: "/p", securitySchemes: [], parameters, body: null, statuses: [200] },
      },
    };
    const response = await createFetch({ ...options, baseUrl })("/p", {
      method: "POST",
      body: JSON.stringify({ ids }),
      headers: { "content-type": "application/json" },
    });
    search.mockClear();
    toStatusError(response, await response.text(), called);
    expect(search.mock.calls.length).toBeLessThan(5_000);
  });

  test.each(["HTTP/1.1 799 Odd", "HTTP/1.1 200 \x01\x02"])("a status line of %j", async (line) => {
    const raw = createRawServer((socket) =>
      socket.on("error", () => {}).once("data", () => socket.end(`${line}\r\ncontent-length: 2\r\n\r\n{}`)),
    );
    await new Promise<void>((resolve) => raw.listen(0, "127.0.0.1", resolve));
    const { port } = raw.address() as AddressInfo;
    const call = createFetch({ apiKey, baseUrl: `http://127.0.0.1:${port}`, maxRetries: 0 })(link);
    const result = await call.then(
      ({ status }) => status,
      (error: Error) => error.name,
    );
    expect([200, "ConnectionError"]).toContain(result);
    raw.close();
  });

  test("a HEAD request with schemas, and validation that is off", async () => {
    const schemas = standardSchemas({ responses: responseSchemas });
    const strict = createFetch({ apiKey, baseUrl, schemas });
    expect((await strict(link, { method: "HEAD" })).status).toBe(200);
    api.answer = (response) => void response.writeHead(200, { "content-type": "application/json" }).end("<p>");
    expect((await strict(link, { validate: "off" })).status).toBe(200);
    api.answer = (response) => void response.writeHead(200, { "content-type": "Application/JSON" }).end("{}");
    await expect(strict(link)).rejects.toMatchObject({ name: "ResponseMismatchError" });
  });
});

test("a body is sent byte for byte, compressed or in another encoding, too", async () => {
  const bodies: Buffer[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on("data", (chunk) => chunks.push(chunk))
      .on("end", () => {
        bodies.push(Buffer.concat(chunks));
        response.end("{}");
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const own = createFetch({ apiKey, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  const compressed = gzipSync('{"personaId":"ä"}');
  const encoded = Buffer.from('\ufeff{"personaId":"Ä"}', "utf16le");
  const headers = { "content-type": "application/json" };
  await own("/v1/share-links", {
    method: "POST",
    body: compressed,
    headers: { ...headers, "content-encoding": "gzip" },
  });
  await own("/v1/share-links", {
    method: "POST",
    body: encoded,
    headers: { "content-type": "application/json; charset=utf-16le" },
  });
  expect(gunzipSync(bodies[0] ?? "").toString()).toBe('{"personaId":"ä"}');
  expect(bodies[1]).toEqual(encoded);
  server.closeAllConnections();
  server.close();
});

test("a POST is sent once if its operation takes no idempotency key, though the request has one", async () => {
  api.answer = { status: 503, body: null };
  await send(`/manage/v1/share-links/${id}/rotate`, { method: "POST", headers: { "idempotency-key": "mine" } });
  expect(api.seen).toHaveLength(1);
});

test("a redirect is not followed, whatever request a middleware passes on, so that no token goes elsewhere", async () => {
  const visits: unknown[] = [];
  const evil = createServer((request, response) => {
    visits.push(request.url);
    response.end("{}");
  });
  await new Promise<void>((resolve) => evil.listen(0, "127.0.0.1", resolve));
  api.answer = {
    status: 307,
    body: null,
    headers: { location: `http://127.0.0.1:${(evil.address() as AddressInfo).port}/` },
  };
  const middleware = [
    async (request: Request, next: (request: Request) => Promise<Response>) =>
      next(new Request(request.url, { method: request.method, headers: request.headers, body: await request.text() })),
  ];
  const call = client.withOptions({ middleware }).public.redemptions.create(example("createRedemption").request.body);
  await expect(call).rejects.toMatchObject({ status: 307 });
  expect(visits).toEqual([]);
  evil.close();
});

test("a key of a server of your own is sent there, though the query names the hosted API", async () => {
  api.answer = success("listShareLinks");
  const own = createClient({ apiKey: "slk_of_a_server_of_my_own", baseUrl });
  await expect(own.shareLinks.list({ search: "https://api.anam.ai/" })).resolves.toBeDefined();
});

describe("a limit holds", () => {
  test("while a body that is a stream is read", async () => {
    for (const limits of [{ deadlineMs: 80 }, { timeoutMs: 80, maxRetries: 0 }]) {
      const body = new ReadableStream({ pull: () => new Promise(() => {}) });
      const init = { method: "POST", body, duplex: "half", ...limits };
      await expect(send("/v1/share-links", init as RequestInit)).rejects.toMatchObject({ name: "TimeoutError" });
    }
    expect(api.seen).toEqual([]);
  });

  test("for a streamed answer that is read slowly, and between two reads of it, when the connection is closed", async () => {
    let closed = 0;
    api.answer = (response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      const timer = setInterval(() => response.write("data: x\n\n"), 5);
      response.on("close", () => {
        clearInterval(timer);
        closed++;
      });
    };
    const slow = (await send(link, { deadlineMs: 150 })).body?.getReader();
    const readAll = async () => {
      while (!(await slow?.read())?.done) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await expect(readAll()).rejects.toMatchObject({ name: "TimeoutError" });
    const controller = new AbortController();
    const idle = (await send(link, { signal: controller.signal })).body?.getReader();
    await idle?.read();
    controller.abort("enough");
    await expect.poll(() => closed).toBe(2);
    await expect(idle?.read()).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
  });

  test("before a request is sent: one whose deadline has passed meanwhile never leaves", async () => {
    const busy = () => {
      for (const end = performance.now() + 60; performance.now() < end; );
      return { issues: undefined };
    };
    const schema = { "~standard": { version: 1, vendor: "busy", validate: busy } } as const;
    const schemas = standardSchemas({ requests: { getShareLink: schema } });
    await expect(client.shareLinks.get(id, { schemas, deadlineMs: 30 })).rejects.toMatchObject({
      name: "TimeoutError",
    });
    expect(api.seen).toEqual([]);
  });
});

test("what a caller tells fetch reaches it, but for what the client decides", async () => {
  const inits: RequestInit[] = [];
  const fetch = (_url: string, init: object) => {
    inits.push(init);
    return Response.json({});
  };
  await createFetch({ apiKey, baseUrl, fetch })(link, {
    credentials: "include",
    cache: "no-store",
    redirect: "follow",
  });
  expect(inits).toMatchObject([{ credentials: "include", cache: "no-store", redirect: "manual", method: "GET" }]);
});
