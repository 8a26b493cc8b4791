import { getEventListeners } from "node:events";
import { requestSchemas, responseSchemas } from "@share-links/validation";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createFetch, toStatusError, toUnreadableBodyError } from "../src/create-fetch.ts";
import { operations } from "../src/generated/operations.ts";
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
const apiKey = "ak_create_fetch_of_a_test";
const send = createFetch({ apiKey, baseUrl });
const { id } = example("getShareLink").request.path;
const link = `/v1/share-links/${id}`;
/** What is known of a call whose answer is not one of createFetch. */
const called = { operationId: "getPet", method: "GET", url: "https://pets.example/" };
const json = (body: unknown) => ({ body: JSON.stringify(body), headers: { "content-type": "application/json" } });
const creation = { method: "POST", ...json(example("createShareLink").request.body) };

describe("createFetch finds the operation by method and path", () => {
  test.each(Object.values(operations).filter(({ securitySchemes }) => String(securitySchemes) !== "metricsToken"))(
    "$method $path is sent as $id, with the API key if the operation needs one",
    async ({ id: operationId, method, path, body, securitySchemes, statuses }) => {
      const told: string[] = [];
      const fetch = createFetch({ apiKey, baseUrl, hooks: { onRequest: (event) => told.push(event.operationId) } });
      api.answer = { status: statuses.find((status) => status < 300) ?? 200, body: null };
      const target = path.replace(/\{\w+\}/g, (name) => (name === "{id}" ? id : "sh_2kL9pQxYzR4vN8mBwHfJc"));
      const response = await fetch(target, { method, ...(body && json({})) });
      expect(told).toEqual([operationId]);
      expect(response.url).toBe(baseUrl + target);
      const [seen] = api.seen;
      expect(seen).toMatchObject({ method, target });
      expect(seen?.headers.authorization).toBe(String(securitySchemes) === "apiKey" ? `Bearer ${apiKey}` : undefined);
    },
  );

  test("given as a Request, a URL, a string, or a path below baseUrl with its prefix", async () => {
    const prefixed = createFetch({ apiKey, baseUrl: `${baseUrl}/prefix/` });
    const url = `${baseUrl}/prefix${link}?a=1`;
    for (const input of [new Request(url), new URL(url), url, `${link}?a=1`]) {
      expect(await (await prefixed(input)).json()).toEqual(success("getShareLink").body);
    }
    expect(new Set(api.seen.map(({ target }) => target))).toEqual(new Set([`/prefix${link}?a=1`]));
  });

  test.each([
    [
      `${"https://elsewhere.example"}${link}`,
      "GET",
      /^The URL must be below baseUrl \(http:.*\), got https:\/\/elsewhere\.example\.$/,
    ],
    ["/v1/nothing", "GET", /^The request must be one of the known operations, got GET \/v1\/nothing\.$/],
    [link, "PATCH", /^The request must be one of the known operations, got PATCH/],
    ["/v1/share-links/../personas", "GET", /^The path must be without the segments \. and \.\.\.$/],
    ["/v1/share-links/%2e%2E", "DELETE", /^The path must be without the segments/],
    ["/v1/share-links/a%2fb", "GET", /^The path must be without encoded slashes/],
    ["/v1/share-links/a%5Cb", "GET", /^The path must be without encoded slashes/],
    ["/v1//share-links", "GET", /^The path must be without encoded slashes and empty segments/],
  ])("%s with %s is refused, and no key goes anywhere", async (input, method, message) => {
    await expect(send(input, { method })).rejects.toThrow(message);
    await expect(send(input, { method })).rejects.toThrow(TypeError);
    expect(api.seen).toEqual([]);
  });

  test("HEAD takes the operation of GET and stays HEAD", async () => {
    const response = await send(link, { method: "HEAD" });
    expect(api.seen).toMatchObject([{ method: "HEAD", target: link }]);
    expect(await response.text()).toBe("");
  });
});

describe("an answer of createFetch", () => {
  test.each([200, 204, 304, 400, 404, 410, 500])(
    "with status %i is a Response with that status, its headers and its body",
    async (status) => {
      const body = [204, 304].includes(status) ? null : { some: "body" };
      api.answer = { status, body, headers: { "x-request-id": "req_1" } };
      const response = await createFetch({ apiKey, baseUrl, maxRetries: 0 })(link);
      expect([response.status, response.ok, response.headers.get("x-request-id")]).toEqual([
        status,
        status < 300,
        "req_1",
      ]);
      expect(await response.text()).toBe(body === null ? "" : JSON.stringify(body));
    },
  );

  test("keeps bytes as they are", async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    api.answer = (response) => response.writeHead(200, { "content-type": "application/octet-stream" }).end(bytes);
    expect(new Uint8Array(await (await send(link)).arrayBuffer())).toEqual(bytes);
  });

  test("that is a redirect is not followed, so that no key goes elsewhere", async () => {
    api.answer = { status: 307, body: null, headers: { location: "https://elsewhere.example/" } };
    expect((await send(link)).status).toBe(307);
    expect(api.seen).toHaveLength(1);
  });

  test("can be made a StatusError with its own operation and without secrets", async () => {
    const { token } = example("createRedemption").request.body;
    api.answer = { status: 410, body: { message: `${token} is used up, ${apiKey}`, code: "share_link_exhausted" } };
    const response = await send("/public/v1/redemptions", { method: "POST", ...json({ token }) });
    const error = toStatusError(response, await response.text(), called);
    expect(error).toMatchObject({
      name: "GoneError",
      status: 410,
      code: "share_link_exhausted",
      operationId: "createRedemption",
      attempts: 1,
    });
    expect(error.message).toBe("createRedemption answered 410 share_link_exhausted: [redacted] is used up, [redacted]");
  });

  test("can be made an UnreadableBodyError", async () => {
    api.answer = { status: 200, body: "<p>hello" };
    const response = await send(link);
    expect(toUnreadableBodyError(response, await response.text(), called, "JSON").message).toBe(
      "getShareLink answered 200 with HTML instead of JSON (check baseUrl).",
    );
    const own = new Response("no", { status: 418 });
    expect(toStatusError(own, "no", called)).toMatchObject({
      status: 418,
      message: "getPet answered 418 with no JSON.",
    });
  });
});

describe("createFetch sends", () => {
  test("headers and body of the caller, whatever the body is", async () => {
    const form = new FormData();
    form.set("file", new File(["content"], "a.txt"));
    const bytes = Uint8Array.of(0, 255, 128);
    for (const body of [
      "{}",
      form,
      bytes,
      new Blob(["blob"]),
      new URLSearchParams({ a: "1" }),
      new Response("streamed").body,
    ]) {
      api.answer = success("createShareLink");
      await send("/v1/share-links", {
        method: "POST",
        body,
        headers: { "x-mine": "1" },
        duplex: "half",
      } as RequestInit);
    }
    expect(api.seen.map(({ headers }) => headers["x-mine"])).toEqual(Array(6).fill("1"));
    expect(api.seen.map(({ headers }) => String(headers["content-type"]).replace(/;.*/, ""))).toEqual([
      "text/plain",
      "multipart/form-data",
      "undefined",
      "undefined",
      "application/x-www-form-urlencoded",
      "undefined",
    ]);
    expect(api.seen[1]?.body).toContain("content");
    expect(api.seen.map(({ body }) => body).slice(3)).toEqual(["blob", "a=1", "streamed"]);
  });

  test("the same body and the same idempotency key on each attempt", async () => {
    const { status, body } = success("createShareLink");
    const statuses = [503, 429, status];
    api.answer = (response) => response.writeHead(statuses.shift() ?? 500).end(JSON.stringify(body));
    expect((await send("/v1/share-links", creation)).status).toBe(201);
    expect(api.seen).toHaveLength(3);
    expect(new Set(api.seen.map((seen) => seen.body))).toEqual(new Set([creation.body]));
    const keys = new Set(api.seen.map(({ headers }) => headers["idempotency-key"]));
    expect(keys.size).toBe(1);
    expect([...keys][0]).toMatch(/^[\d-]{10,}$/);
  });

  test("an idempotency key of the caller's, from its header or its option, and none if the option is false", async () => {
    api.answer = success("createShareLink");
    const { headers } = creation;
    await send("/v1/share-links", { ...creation, headers: { ...headers, "Idempotency-Key": "mine-1" } });
    await send("/v1/share-links", { ...creation, idempotencyKey: "mine-2" });
    await send("/v1/share-links", { ...creation, idempotencyKey: false });
    expect(api.seen.map((seen) => seen.headers["idempotency-key"])).toEqual(["mine-1", "mine-2", undefined]);
    await expect(send(link, { idempotencyKey: "mine-3" })).rejects.toThrow(
      "idempotencyKey must be left out of getShareLink",
    );
  });

  test("a POST without a key only once, and one that the caller authorizes with the caller's header", async () => {
    api.answer = { status: 503, body: null };
    const headers = { ...creation.headers, authorization: "Bearer ak_of_the_caller" };
    await send("/v1/share-links", { ...creation, headers, idempotencyKey: false });
    expect(api.seen).toMatchObject([{ headers: { authorization: "Bearer ak_of_the_caller" } }]);
  });

  test("a request that the caller authorizes as it is, though there is an API key, and only once after a 401", async () => {
    const apiKey = vi.fn(() => "ak_not_needed");
    const secret = "ak_of_the_caller_4711";
    api.answer = { status: 401, body: { message: `no ${secret}` } };
    const response = await createFetch({ baseUrl, apiKey })(link, { headers: { Authorization: `Bearer ${secret}` } });
    expect(api.seen.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${secret}`]);
    expect(apiKey).not.toHaveBeenCalled();
    expect(toStatusError(response, await response.text(), called).message).toBe(
      "getShareLink answered 401: no [redacted]",
    );
  });

  test("no body where there is none, whatever its content type says", async () => {
    expect((await send(link, { headers: { "content-type": "application/json" } })).status).toBe(200);
  });

  test("a key from a function, asked for once more after a 401", async () => {
    const { body } = success("getShareLink");
    const fetch = createFetch({ baseUrl, apiKey: ({ isRefresh }) => (isRefresh ? "ak_second_key" : "ak_first_key") });
    api.answer = (response) => response.writeHead(api.seen.length === 1 ? 401 : 200).end(JSON.stringify(body));
    expect((await fetch(link)).status).toBe(200);
    expect(api.seen.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer ak_first_key",
      "Bearer ak_second_key",
    ]);
  });

  test("nothing without an API key, unless the operation is public", async () => {
    const keyless = createFetch({ baseUrl });
    await expect(keyless(link)).rejects.toThrow("apiKey must be given for getShareLink");
    api.answer = success("createRedemption");
    const redemption = { method: "POST", ...json(example("createRedemption").request.body) };
    expect((await keyless("/public/v1/redemptions", redemption)).status).toBe(201);
  });
});

describe("the time of a call of createFetch", () => {
  const stalled = () => {
    api.answer = (response) => void response.writeHead(200, { "content-type": "application/json" }).write("{");
  };

  test("lasts to the last byte: a stalled body ends with a TimeoutError", async () => {
    stalled();
    const call = send(link, { timeoutMs: 80, maxRetries: 0 });
    await expect(call).rejects.toMatchObject({ name: "TimeoutError", operationId: "getShareLink" });
    await expect(send(link, { deadlineMs: 80 })).rejects.toThrow("(deadlineMs)");
  });

  test("ends with the signal of the init, or of the Request, and leaves no listener behind", async () => {
    for (const how of ["init", "request"]) {
      stalled();
      const controller = new AbortController();
      const { signal } = controller;
      const call = how === "init" ? send(link, { signal }) : send(new Request(baseUrl + link, { signal }));
      setTimeout(() => controller.abort("the user left"), 50);
      await expect(call).rejects.toMatchObject({ name: "AbortError" });
      if (how === "init") expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(1);
    }
  });

  test("can be set on a Request, too, as openapi-fetch does with options that it does not know", async () => {
    stalled();
    const request = Object.assign(new Request(baseUrl + link), { timeoutMs: 80, maxRetries: 0 });
    await expect(send(request)).rejects.toMatchObject({ name: "TimeoutError" });
  });
});

describe("a streamed body", () => {
  const parts = (type: string, ...texts: string[]) => {
    api.answer = async (response) => {
      response.writeHead(200, { "content-type": type });
      for (const text of texts) {
        response.write(text);
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
      if (!texts.includes("stall")) response.end();
    };
  };
  const read = async (response: Response) => {
    const texts: string[] = [];
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>)
      texts.push(Buffer.from(part).toString());
    return texts;
  };

  test.each(["text/event-stream", "application/jsonl", "application/x-ndjson; charset=utf-8", "application/json-seq"])(
    "of %s arrives part by part",
    async (type) => {
      parts(type, "one\n", "two\n");
      expect(await read(await send(link))).toEqual(["one\n", "two\n"]);
    },
  );

  test("of another type does where the call asks for it, and a refusal is read whole all the same", async () => {
    parts("application/octet-stream", "one", "two");
    expect(await read(await send(link, { stream: true }))).toEqual(["one", "two"]);
    api.answer = { status: 404, body: { message: "No." } };
    expect(await (await send(link, { stream: true })).json()).toEqual({ message: "No." });
  });

  test("has timeoutMs for each wait, not for all of it, and ends with a TimeoutError where nothing comes", async () => {
    parts("text/event-stream", "1", "2", "3", "4");
    expect((await read(await send(link, { timeoutMs: 120 }))).join("")).toBe("1234");
    parts("text/event-stream", "stall");
    const response = await send(link, { timeoutMs: 120 });
    await expect(read(response)).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("ends at the deadline and with the signal, and closes the connection", async () => {
    let closed = 0;
    api.answer = (response) => {
      response.on("close", () => closed++);
      response.writeHead(200, { "content-type": "text/event-stream" }).write("stall");
    };
    await expect(read(await send(link, { deadlineMs: 150 }))).rejects.toThrow("(deadlineMs)");
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 60);
    const aborted = await send(link, { signal: controller.signal });
    await expect(read(aborted)).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
    const left = await send(link);
    await left.body?.cancel();
    await expect.poll(() => closed).toBe(3);
  });
});

describe("validation of createFetch", () => {
  const schemas = standardSchemas({ requests: requestSchemas, responses: responseSchemas });
  const strict = createFetch({ apiKey, baseUrl, schemas });

  test("takes each example of the spec, with path, query, headers and body as the schemas know them", async () => {
    for (const { id: operationId, method, path, body } of Object.values(operations)) {
      if (!(operationId in requestSchemas) || operationId === "getMetrics") continue;
      const request = example(operationId).request as {
        path?: { id: string };
        query?: Record<string, string>;
        body?: unknown;
      };
      api.answer = success(operationId);
      const target = path.replace(/\{\w+\}/, Object.values(request.path ?? {})[0] ?? "");
      const query = new URLSearchParams(Object.entries(request.query ?? {}));
      const response = await strict(`${target}?${query}`, { method, ...(body && json(request.body)) });
      expect(response.ok, operationId).toBe(true);
    }
  });

  test.each([
    ["/v1/share-links/no-uuid", {}, "/path/id"],
    ["/v1/share-links?page=0", {}, "/query/page"],
    ["/v1/share-links?page=one", {}, "/query/page"],
    ["/v1/share-links?pages=1", {}, "/query"],
    ["/v1/share-links", { method: "POST", ...json({ personaId: 7 }) }, "/body/personaId"],
  ])("refuses %s with %j before it is sent", async (input, init, place) => {
    await expect(strict(input, init)).rejects.toMatchObject({
      name: "RequestMismatchError",
      message: expect.stringContaining(place),
    });
    expect(api.seen).toEqual([]);
  });

  test("refuses an answer that does not fit, and leaves failures as they are", async () => {
    api.answer = { status: 200, body: { ...(success("getShareLink").body as object), usageCount: "many" } };
    await expect(strict(link)).rejects.toMatchObject({
      name: "ResponseMismatchError",
      issues: [{ path: ["usageCount"] }],
    });
    api.answer = { status: 404, body: { anything: true } };
    expect((await strict(link)).status).toBe(404);
    expect((await strict(link, { validate: "off" })).status).toBe(404);
  });
});

describe("the operations of another document", () => {
  const parameters = { path: [], query: [], header: [] };
  const table = {
    listPets: {
      id: "listPets",
      method: "GET",
      path: "/pets",
      securitySchemes: [],
      parameters,
      body: null,
      statuses: [200, "default"],
    },
    getPet: {
      id: "getPet",
      method: "GET",
      path: "/pets/{pet-id}",
      securitySchemes: ["token"],
      parameters,
      body: null,
      statuses: ["2XX"],
    },
    getFirstPet: {
      id: "getFirstPet",
      method: "GET",
      path: "/pets/first",
      securitySchemes: [],
      parameters,
      body: null,
      statuses: [200],
    },
    patchPet: {
      id: "patchPet",
      method: "PATCH",
      path: "/pets/{pet-id}.json",
      securitySchemes: [],
      parameters,
      body: ["application/json"],
      statuses: [200],
    },
  };

  test("are found, literal text before parameters, and get a key where they declare security", async () => {
    const told: unknown[] = [];
    const hooks = { onRequest: (event: object) => told.push((event as { operationId: string }).operationId) };
    const fetch = createFetch({ operations: table, baseUrl, apiKey: "a-key-of-the-pets", hooks });
    for (const path of ["/pets", "/pets/first", "/pets/second"]) await fetch(path);
    expect(told).toEqual(["listPets", "getFirstPet", "getPet"]);
    expect(api.seen.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      undefined,
      "Bearer a-key-of-the-pets",
    ]);
    await fetch("/pets/second.json", { method: "PATCH" });
    expect(told.at(-1)).toBe("patchPet");
    await expect(fetch("/pets/secondXjson", { method: "PATCH" })).rejects.toThrow("known operations");
  });

  test("need no key, take none from the environment, and never go to the hosted API", async () => {
    vi.stubEnv("SHARE_LINKS_API_KEY", "ak_of_share_links");
    vi.stubEnv("SHARE_LINKS_BASE_URL", baseUrl);
    await createFetch({ operations: table, baseUrl })("/pets/second");
    expect(api.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    expect(() => createFetch({ operations: table })).toThrow(
      "baseUrl must be given with the operations of another document",
    );
  });

  test("are not repeated where the method says that it is not safe: a PATCH with JSON, unlike a merge patch", async () => {
    api.answer = { status: 503, body: null };
    const fetch = createFetch({ operations: table, baseUrl, maxRetries: 1 });
    await fetch("/pets/a.json", { method: "PATCH", ...json({}) });
    expect(api.seen).toHaveLength(1);
    await fetch("/pets/a.json", {
      method: "PATCH",
      body: "{}",
      headers: { "content-type": "application/merge-patch+json" },
    });
    expect(api.seen).toHaveLength(3);
  });

  test("keep the secrets of their headers out of errors", async () => {
    const secret = "pets-secret-4711-0815";
    api.answer = { status: 403, body: { message: `not with ${secret}` } };
    const response = await createFetch({ operations: table, baseUrl })("/pets", { headers: { "x-api-key": secret } });
    const error = toStatusError(response, await response.text(), called);
    expect(JSON.stringify([error, error.message, error.rawBody])).not.toContain(secret);
    expect(api.seen).toMatchObject([{ headers: { "x-api-key": secret } }]);
  });
});

test("openapi-fetch is no part of createFetch: with a fetch, middleware, hooks and logger of the caller's it works as a client does", async () => {
  const steps: string[] = [];
  const fetch = createFetch({
    apiKey,
    baseUrl,
    fetch: (url, init) => {
      steps.push(`fetch ${init.method} ${new URL(url).pathname}`);
      return Response.json({});
    },
    middleware: [
      async (request, next, { operationId }) => {
        steps.push(`middleware ${operationId}`);
        return next(request);
      },
    ],
    logger: { debug: (line) => steps.push(line), warn: () => {} },
  });
  await fetch(link);
  expect(steps).toEqual([
    "share-links getShareLink onRequest",
    "middleware getShareLink",
    `fetch GET ${link}`,
    "share-links getShareLink onResponse",
  ]);
});
