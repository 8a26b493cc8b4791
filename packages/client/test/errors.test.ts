import dns from "node:dns";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import {
  ApiError,
  BadGatewayError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  createClient,
  ForbiddenError,
  GatewayTimeoutError,
  GoneError,
  InternalServerError,
  MethodNotAllowedError,
  NotFoundError,
  PayloadTooLargeError,
  ServiceUnavailableError,
  StatusError,
  TooManyRequestsError,
  UnauthorizedError,
  UnprocessableContentError,
  UnreadableBodyError,
  UnsupportedMediaTypeError,
} from "../src/index.ts";
import { example } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());
beforeEach(() => api.seen.splice(0));
const client = createClient({ maxRetries: 0, apiKey: "ak_errors_of_a_test", baseUrl: api.baseUrl });
const { id } = example("getShareLink").request.path;

async function failure(call: () => Promise<unknown> = () => client.shareLinks.get(id)): Promise<ApiError> {
  const error = await call().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ApiError) return error;
  throw new Error("the call did not reject with an ApiError", { cause: error });
}

const BAD_GATEWAY = "<!doctype html><html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";

const CLASSES = {
  400: BadRequestError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  405: MethodNotAllowedError,
  409: ConflictError,
  410: GoneError,
  413: PayloadTooLargeError,
  415: UnsupportedMediaTypeError,
  422: UnprocessableContentError,
  429: TooManyRequestsError,
  500: InternalServerError,
  502: BadGatewayError,
  503: ServiceUnavailableError,
  504: GatewayTimeoutError,
  418: StatusError,
  599: StatusError,
} as const;

function nameOf(status: keyof typeof CLASSES): string {
  return CLASSES[status].prototype.name;
}

describe.each(Object.keys(CLASSES).map((status) => Number(status) as keyof typeof CLASSES))(
  "the error for an answer with status %i",
  (status) => {
    test("is an instance of that status's class and of no other status's class", async () => {
      api.answer = { status, body: null };
      const error = await failure();
      for (const [other, type] of Object.entries(CLASSES)) {
        expect([other, error instanceof type]).toEqual([other, type === CLASSES[status] || type === StatusError]);
      }
      expect(error).toBeInstanceOf(StatusError);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).not.toBeInstanceOf(ConnectionError);
    });

    const ours = {
      error: "Text",
      message: "What is wrong and what to do.",
      code: "share_link_disabled",
      requestId: "01a1a60b-4980-7ac4-8946-c08e5ca3db50",
    };
    const known = {
      name: nameOf(status),
      attempts: 1,
      operationId: "getShareLink",
      method: "GET",
      status,
      details: [],
    };

    test("and a problem body of share-links has the body's code, message and request id", async () => {
      api.answer = { status, body: ours };
      expect(await failure()).toMatchObject({
        ...known,
        code: ours.code,
        requestId: ours.requestId,
        body: ours,
        message: `getShareLink answered ${status} share_link_disabled: What is wrong and what to do.`,
      });
    });

    test("and a code that the spec doesn't know has that code", async () => {
      api.answer = { status, body: { ...ours, code: "moon_is_full" } };
      expect(await failure()).toMatchObject({ ...known, code: "moon_is_full" });
    });

    test("and the hosted API's { error } repeats that text in its message", async () => {
      api.answer = { status, body: { error: "Share link not found" }, headers: { "x-request-id": "req_1" } };
      expect(await failure()).toMatchObject({
        ...known,
        requestId: "req_1",
        message: `getShareLink answered ${status}: Share link not found`,
      });
    });

    test("and an HTML page has the page as rawBody, but not in its message", async () => {
      api.answer = { status, body: BAD_GATEWAY };
      const message = `getShareLink answered ${status} with HTML.`;
      expect(await failure()).toMatchObject({
        ...known,
        rawBody: BAD_GATEWAY,
        message,
      });
    });

    test("and an empty body has its status, request id and a message like any other", async () => {
      api.answer = { status, body: null, headers: { "x-request-id": "req_2" } };
      const message = `getShareLink answered ${status} with no body.`;
      expect(await failure()).toMatchObject({ ...known, body: undefined, rawBody: "", requestId: "req_2", message });
    });

    test("and malformed JSON has the text as rawBody", async () => {
      api.answer = { status, body: '{"error": "cut of' };
      const message = `getShareLink answered ${status} with no JSON.`;
      expect(await failure()).toMatchObject({ ...known, body: undefined, rawBody: '{"error": "cut of', message });
    });

    test.each([["null"], ["[]"], ['"no"'], ["7"], ['{"error": {"code": 1}, "details": "many"}']])(
      "and the JSON body %s, which isn't a problem, has that body and a message like any other",
      async (body) => {
        api.answer = { status, body };
        const message = `getShareLink answered ${status} with other JSON.`;
        expect(await failure()).toMatchObject({ ...known, body: JSON.parse(body), message });
      },
    );
  },
);

describe("an error", () => {
  test("from the hosted API's validation lists its details with JSON Pointers", async () => {
    const details = [
      { path: ["expiresInHours"], message: "Number must be greater than 0", code: "too_small" },
      { path: "usageLimit", message: "Expected number" },
      { path: ["a/b", 0], message: "Required", code: "invalid_type" },
      "not a detail",
      { code: "no_message" },
    ];
    api.answer = { status: 400, body: { error: "Validation error", details, summary: "expiresInHours, usageLimit" } };
    expect(await failure()).toMatchObject({
      message: "getShareLink answered 400: Validation error: expiresInHours, usageLimit",
      details: [
        { path: "/expiresInHours", message: "Number must be greater than 0", code: "too_small" },
        { path: "usageLimit", message: "Expected number", code: "" },
        { path: "/a~1b/0", message: "Required", code: "invalid_type" },
      ],
    });
  });

  test("has the URL of the request and the headers of the answer", async () => {
    api.answer = { status: 503, body: example("getShareLink").responses["503"], headers: { "retry-after": "7" } };
    const error = await failure(() => client.shareLinks.list({ page: 2, search: "a b" }));
    expect(error).toMatchObject({ url: `${api.baseUrl}/v1/share-links?page=2&search=a%20b`, method: "GET" });
    expect(error.headers?.get("retry-after")).toBe("7");
  });

  test("is an Error whose stack leads to the caller", async () => {
    api.answer = { status: 404, body: null };
    const error = await failure();
    expect(error).toBeInstanceOf(Error);
    expect(error.stack).toContain("errors.test.ts");
  });

  test("leaves headers and bodies out of its JSON", async () => {
    api.answer = { status: 404, body: example("getShareLink").responses["404"] };
    const { name, message, operationId, method, url, status, code, details, requestId } = await failure();
    expect(JSON.parse(JSON.stringify(await failure()))).toEqual({
      ...{ name, message, operationId, method, url, attempts: 1 },
      ...{ status, code, details, requestId },
    });
  });

  test("about a redirect says where it leads, and the client doesn't follow it", async () => {
    api.answer = { status: 301, body: null, headers: { location: "https://elsewhere.example/v1/share-links" } };
    const error = await failure(() => client.shareLinks.create(example("createShareLink").request.body));
    expect(error.message).toContain("with a redirect to https://elsewhere.example/v1/share-links (check baseUrl)");
    expect(error.status).toBe(301);
    expect(api.seen).toHaveLength(1);
  });
});

describe("a successful answer that can't be read rejects with an UnreadableBodyError:", () => {
  test.each([
    ["HTML", 200, BAD_GATEWAY],
    ["no JSON", 200, '{"id": '],
    ["no body", 200, ""],
    ["no body", 204, null],
    ["other JSON", 200, "[]"],
    ["other JSON", 200, "null"],
  ])("%s with status %i", async (kind, status, body) => {
    api.answer = { status, body };
    const error = await failure();
    expect(error).toBeInstanceOf(UnreadableBodyError);
    const message = `getShareLink answered ${status} with ${kind} instead of a JSON object (check baseUrl).`;
    expect(error).toMatchObject({ name: "UnreadableBodyError", status, rawBody: body ?? "", message });
  });

  test("an HTML page that answers a DELETE without a documented body", async () => {
    api.answer = { status: 200, body: "<html>Sign in to the hotel's network</html>" };
    const error = await failure(() => client.manage.personas.delete(id));
    expect(error).toMatchObject({ name: "UnreadableBodyError", status: 200 });
  });
});

describe("a call without a complete answer rejects with a ConnectionError:", () => {
  test("no server listens", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const closed = createClient({ maxRetries: 0, apiKey: "ak_errors_of_a_test", baseUrl: `http://127.0.0.1:${port}` });
    const error = await failure(() => closed.shareLinks.get(id));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      name: "ConnectionError",
      url: `http://127.0.0.1:${port}/v1/share-links/${id}`,
      message: expect.stringMatching(/^getShareLink got no answer from http:\/\/127\.0\.0\.1:\d+: .*ECONNREFUSED/),
    });
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  test("no server listens at any address of the host (then even a POST is repeated, because it was never sent)", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    // A host with two addresses, as "localhost" is on most machines.
    const addresses = [4, 4].map((family, at) => ({ address: `127.0.0.${at + 1}`, family }));
    const lookup = vi
      .spyOn(dns, "lookup")
      .mockImplementation(((_: string, __: object, done: (...found: unknown[]) => void) =>
        done(null, addresses)) as never);
    const closed = createClient({ apiKey: "ak_errors_of_a_test", baseUrl: `http://share-links.test:${port}` });
    const error = await failure(() => closed.manage.apiKeys.create(example("createApiKey").request.body));
    lookup.mockRestore();
    expect(error).toMatchObject({
      name: "ConnectionError",
      attempts: 3,
      message: expect.stringMatching(
        /^createApiKey got no answer from http:\/\/share-links\.test:\d+: connect ECONNREFUSED 127\.0\.0\.1:/,
      ),
    });
    expect((error.cause as Error).cause).toBeInstanceOf(AggregateError);
  });

  test("the connection breaks in the middle of the body", async () => {
    api.answer = (response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"id": "01a1', () => response.destroy());
    };
    expect(await failure()).toMatchObject({ name: "ConnectionError" });
  });

  test("fetch rejects with an Error that is its own cause", async () => {
    const ring = new Error("round and round");
    ring.cause = ring;
    const odd = createClient({ maxRetries: 0, apiKey: "ak_errors_of_a_test", fetch: () => Promise.reject(ring) });
    expect(await failure(() => odd.shareLinks.get(id))).toMatchObject({
      name: "ConnectionError",
      message: "getShareLink got no answer from https://api.anam.ai: round and round",
    });
  });

  test("a browser hides a redirect, so that the answer has no status", async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
    });
    const browser = createClient({ maxRetries: 0, apiKey: "ak_errors_of_a_test", fetch: () => hidden });
    const message = "getShareLink got no answer from https://api.anam.ai: it redirects (check baseUrl)";
    expect(await failure(() => browser.shareLinks.get(id))).toMatchObject({ name: "ConnectionError", message });
  });

  test("fetch rejects with a value that isn't an Error", async () => {
    const odd = createClient({
      maxRetries: 0,
      apiKey: "ak_errors_of_a_test",
      fetch: () => Promise.reject("out of order"),
    });
    expect(await failure(() => odd.shareLinks.get(id))).toMatchObject({
      name: "ConnectionError",
      cause: "out of order",
      message: "getShareLink got no answer from https://api.anam.ai: out of order",
    });
  });
});
