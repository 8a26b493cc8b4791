import { describe, expect, test, vi } from "vitest";
import { ConnectionError, NotFoundError, StatusError, TimeoutError, UnreadableBodyError } from "../src/index.ts";
import { type ClientOptions, createClient, type Middleware } from "../src/openapi-fetch.ts";
import { example, success } from "./example.ts";
import { json, serve, text } from "./foreign/serve.ts";
import type { paths } from "./foreign/src/generated/openapi.ts";
import { operations } from "./foreign/src/generated/operations.ts";

const apiKey = "ak_openapi_fetch_of_a_test";
const id = example("getShareLink").request.path.id;
const params = { path: { id } };

function petsOf(baseUrl: string, options: ClientOptions = {}) {
  return createClient<paths>({ baseUrl, operations, maxRetries: 0, ...options });
}

describe("a result", () => {
  test("has status and ok besides the members of openapi-fetch, and both narrow its type", async () => {
    const link = success("getShareLink").body;
    const api = await serve(json(200, link));
    const client = createClient({ apiKey, baseUrl: api.baseUrl });
    const found = await client.GET("/v1/share-links/{id}", { params });
    expect(found).toEqual({ data: link, response: expect.any(Response), status: 200, ok: true });
    expect(api.seen[0]).toMatchObject({ method: "GET", target: `/v1/share-links/${id}` });
    expect(api.seen[0]?.headers.authorization).toBe(`Bearer ${apiKey}`);
  });

  test("of a documented failure has the error of its status", async () => {
    const problem = { code: "share_link_not_found", message: "There is no such link.", requestId: "a", details: [] };
    const api = await serve(json(404, problem));
    const result = await createClient({ apiKey, baseUrl: api.baseUrl }).GET("/v1/share-links/{id}", { params });
    expect(result).toEqual({ error: problem, response: expect.any(Response), status: 404, ok: false });
    if (result.status === 404) expect(result.error.code).toBe("share_link_not_found");
  });

  test("of a failure without a body has ok: false, with and without content-length", async () => {
    for (const headers of [{ "content-length": "0" }, { "transfer-encoding": "chunked" }]) {
      const api = await serve(json(404, undefined, headers));
      const result = await petsOf(api.baseUrl).DELETE("/pets/{id}", { params });
      expect(result).toEqual({ error: undefined, response: expect.any(Response), status: 404, ok: false });
    }
  });

  test("of an operation with only a default response has data or an error, depending on the status", async () => {
    const api = await serve(json(500, { reason: "a" }));
    expect(await petsOf(api.baseUrl).GET("/status")).toMatchObject({ ok: false, error: { reason: "a" } });
    const up = await serve(json(200, { reason: "fine" }));
    expect(await petsOf(up.baseUrl).GET("/status")).toMatchObject({ ok: true, data: { reason: "fine" } });
  });

  test("of an undocumented status has the body as its error: JSON, text, or undefined", async () => {
    const answers = [json(429, { wait: 5 }), text(502, "text/html", "<h1>Bad gateway</h1>"), json(503)];
    const errors = [{ wait: 5 }, "<h1>Bad gateway</h1>", undefined];
    for (const [index, answer] of answers.entries()) {
      const api = await serve(answer);
      const result = await petsOf(api.baseUrl, { strictStatus: true }).GET("/pets/{id}", { params });
      expect([result.ok, result.error]).toEqual([false, errors[index]]);
    }
  });

  test("of a 204 has no data and is a success, even if the operation also answers 200", async () => {
    const api = await serve(json(204));
    const result = await petsOf(api.baseUrl).GET("/pets");
    expect(result).toEqual({ data: undefined, response: expect.any(Response), status: 204, ok: true });
    expect(await petsOf(api.baseUrl).GET("/pets", { parseAs: "text" })).toMatchObject({ status: 204, data: undefined });
  });

  test.each(["", 0, false, null])("has data or an error by its status, even if the body is %j", async (value) => {
    const api = await serve((response, { target }) => json(target.endsWith("found") ? 200 : 404, value)(response));
    const pets = petsOf(api.baseUrl);
    const found = await pets.GET("/values/{name}", { params: { path: { name: "found" } } });
    expect([found.ok, "error" in found, found.data]).toEqual([true, false, value]);
    const missing = await pets.GET("/values/{name}", { params: { path: { name: "missing" } } });
    expect([missing.ok, "data" in missing, missing.error]).toEqual([false, false, value]);
  });

  test("never has HTML as its data: the call rejects with an UnreadableBodyError, unless it asks for text", async () => {
    const api = await serve(text(200, "text/html", "<h1>Sign in</h1>"));
    const error = await petsOf(api.baseUrl)
      .GET("/pets")
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableBodyError);
    expect(error).toMatchObject({ status: 200, message: expect.stringContaining("HTML") });
    const asText = await petsOf(api.baseUrl).GET("/pets", { parseAs: "text" });
    expect(asText.data).toBe("<h1>Sign in</h1>");
  });

  test("of a HEAD request has no data, whatever content-length says", async () => {
    const head = {
      id: "headPets",
      method: "HEAD",
      path: "/pets",
      parameters: { path: [], query: [], header: [] },
      body: null,
      securitySchemes: [],
      statuses: [200],
    };
    const api = await serve(json(200, undefined, { "content-length": "9", "content-type": "image/png" }));
    const pets = createClient<{ "/pets": { head: { responses: { 200: object } } } }>({
      baseUrl: api.baseUrl,
      operations: { head },
    });
    expect(await pets.HEAD("/pets")).toMatchObject({ ok: true, status: 200, data: undefined });
  });
});

describe("the response of a result", () => {
  const read = async (use: (client: ReturnType<typeof createClient>) => void) => {
    const api = await serve(json(200, success("getShareLink").body));
    const client = createClient({ apiKey, baseUrl: api.baseUrl });
    use(client);
    return client.GET("/v1/share-links/{id}", { params });
  };

  test("is made only for a caller that reads it, and is then always the same", async () => {
    const made = vi.fn();
    const Original = Response;
    const Counted = class extends Original {
      constructor(...init: ConstructorParameters<typeof Response>) {
        super(...init);
        if (init[0]) made();
      }
    };
    vi.stubGlobal("Response", Counted);
    const result = await read(() => {});
    expect(result.data).toEqual(success("getShareLink").body);
    expect(made).not.toHaveBeenCalled();
    expect(result.response).toBe(result.response);
    expect(made).toHaveBeenCalledOnce();
  });

  test("can still be read after its data, with and without middleware", async () => {
    for (const middleware of [[], [{ onResponse: () => undefined }]]) {
      const { response } = await read((client) => client.use(...middleware));
      expect(await response.json()).toEqual(success("getShareLink").body);
    }
  });
});

describe("throwOnError", () => {
  test("of a client makes calls reject with the error class of the status", async () => {
    const api = await serve(json(404, { code: "share_link_not_found", message: "No.", requestId: "r", details: [] }));
    const client = createClient({ apiKey, baseUrl: api.baseUrl, throwOnError: true });
    const error = await client.GET("/v1/share-links/{id}", { params }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ status: 404, code: "share_link_not_found", operationId: "getShareLink" });
  });

  test("of a call replaces the client's, whether it is true or false", async () => {
    const api = await serve(json(418));
    const [quiet, loud] = [petsOf(api.baseUrl), petsOf(api.baseUrl, { throwOnError: true })];
    const error = await quiet.GET("/pets", { throwOnError: true }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StatusError);
    expect(await loud.GET("/pets", { throwOnError: false })).toMatchObject({ ok: false, status: 418 });
  });
});

describe("middleware", () => {
  test("gets the transport's errors in onError, and may replace them by other errors or by an answer", async () => {
    const told: unknown[] = [];
    const fetch = () => Promise.reject(new TypeError("fetch failed"));
    const pets = petsOf("http://127.0.0.1:9", { fetch });
    pets.use({ onError: ({ error }) => void told.push(error) });
    const error = await pets.GET("/pets").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(told).toEqual([error]);
    const other = new Error("replaced", { cause: error });
    await expect(pets.GET("/pets", { middleware: [{ onError: () => other }] })).rejects.toBe(other);
    const instead = { onError: () => Response.json({ reason: "offline" }, { status: 503 }) };
    expect(await pets.GET("/pets", { middleware: [instead] })).toMatchObject({
      status: 503,
      error: { reason: "offline" },
    });
  });

  test("runs once for each call, while the option middleware and the hooks run for each attempt", async () => {
    let count = 0;
    const api = await serve((response) => json(++count < 3 ? 503 : 200, [])(response));
    const told: unknown[] = [];
    const pets = petsOf(api.baseUrl, {
      maxRetries: 2,
      middleware: [
        async (request, next, { attempt }) => {
          const response = await next(request);
          told.push([attempt, response.status]);
          return response;
        },
      ],
      hooks: { onRetry: () => void told.push("retry") },
    });
    pets.use({
      onRequest: () => void told.push("request"),
      onResponse: ({ response }) => void told.push(response.status),
    });
    await pets.GET("/pets");
    expect(told).toEqual(["request", [1, 503], "retry", [2, 503], "retry", [3, 200], 200]);
  });

  test("runs in the order of openapi-fetch: requests in order, answers in reverse, and the client's around the call's", async () => {
    const api = await serve(json(200, []));
    const told: string[] = [];
    const named = (name: string): Middleware => ({
      onRequest: ({ request, schemaPath }) => {
        told.push(`${name} ${schemaPath}`);
        request.headers.append("x-seen", name);
        return request;
      },
      onResponse: ({ response }) => {
        told.push(name);
        return new Response(response.body, { headers: { "x-last": name } });
      },
    });
    const [first, second, gone] = [named("a"), named("b"), named("gone")];
    const pets = petsOf(api.baseUrl);
    pets.use(first, gone, second);
    pets.eject(gone);
    const { response } = await pets.GET("/pets", { middleware: [named("c")] });
    expect(told).toEqual(["a /pets", "b /pets", "c /pets", "c", "b", "a"]);
    expect(api.seen[0]?.headers["x-seen"]).toBe("a, b, c");
    expect(response.headers.get("x-last")).toBe("a");
  });

  test("may answer in the place of the server with onRequest", async () => {
    const api = await serve(json(500));
    const pets = petsOf(api.baseUrl);
    pets.use({ onRequest: () => Response.json([{ id: "a", name: "Rex" }]) });
    expect(await pets.GET("/pets")).toMatchObject({ ok: true, data: [{ name: "Rex" }] });
    expect(api.seen).toEqual([]);
  });

  test("must be an object with at least one of the functions, or else use() throws a TypeError", () => {
    expect(() => petsOf("http://pets.test").use((() => {}) as never)).toThrow(TypeError);
  });
});

describe("limits", () => {
  test("of a client and of a call limit the retries", async () => {
    const api = await serve(json(503));
    const pets = petsOf(api.baseUrl, { maxRetries: 1 });
    await pets.GET("/pets");
    expect(api.seen.splice(0)).toHaveLength(2);
    await pets.GET("/pets", { maxRetries: 0 });
    expect(api.seen).toHaveLength(1);
  });

  test("of a call limit its time, to the last byte", async () => {
    const api = await serve((response) => {
      response.writeHead(200, { "content-type": "application/json" }).write("[");
    });
    const pets = petsOf(api.baseUrl, { timeoutMs: 60_000 });
    await expect(pets.GET("/pets", { timeoutMs: 50 })).rejects.toBeInstanceOf(TimeoutError);
    await expect(pets.GET("/pets", { deadlineMs: 50, maxRetries: 9 })).rejects.toBeInstanceOf(TimeoutError);
  });

  test("include the caller's signal", async () => {
    const api = await serve(() => {});
    const controller = new AbortController();
    const call = petsOf(api.baseUrl).GET("/pets", { signal: controller.signal });
    controller.abort(new Error("gone"));
    await expect(call).rejects.toMatchObject({ name: "AbortError", cause: controller.signal.reason });
  });
});

describe("code for openapi-fetch", () => {
  test("may pass another server and another fetch to a call, and that fetch gets a Request", async () => {
    const [one, other] = [await serve(json(200, ["one"])), await serve(json(200, ["other"]))];
    const pets = petsOf(one.baseUrl);
    expect((await pets.GET("/pets", { baseUrl: `${other.baseUrl}/` })).data).toEqual(["other"]);
    const requests: unknown[] = [];
    const fetch = async (request: Request) => {
      requests.push(request);
      return Response.json(["fetched"]);
    };
    expect((await pets.GET("/pets", { fetch })).data).toEqual(["fetched"]);
    expect((await petsOf(one.baseUrl, { fetch }).GET("/pets")).data).toEqual(["fetched"]);
    expect(requests.map((request) => request instanceof Request)).toEqual([true, true]);
  });

  test("gets requestInitExt passed to its fetch, and may set headers in the client, the call and the parameters", async () => {
    const seen: unknown[] = [];
    const fetch = async (request: Request, init?: unknown) => {
      seen.push(init, request.headers.get("x-a"), request.headers.get("x-b"), request.headers.get("x-c"));
      return Response.json([]);
    };
    const pets = petsOf("http://pets.test", {
      fetch,
      requestInitExt: { dispatcher: "a" },
      headers: { "x-a": "1", "x-b": 2 },
    });
    await pets.GET("/pets", { headers: { "x-b": null }, params: { header: { "x-c": "3" } } as never });
    expect(seen).toEqual([{ dispatcher: "a" }, "1", null, "3"]);
  });

  test("gets its options of fetch, and those of a framework, passed on in each attempt", async () => {
    const seen: unknown[] = [];
    const fetch = async (request: Request) => {
      seen.push([request.credentials, request.cache, (request as { next?: unknown }).next, request.redirect]);
      return Response.json([], { status: seen.length === 1 ? 503 : 200 });
    };
    vi.stubGlobal("fetch", fetch);
    const pets = petsOf("http://pets.test", { credentials: "include", maxRetries: 1 });
    await pets.GET("/pets", { cache: "no-store", next: { revalidate: 5 } });
    await pets.GET("/pets");
    const all = ["include", "no-store", { revalidate: 5 }, "manual"];
    expect(seen).toEqual([all, all, ["include", "default", undefined, "manual"]]);
  });

  test("may keep its own serializers", async () => {
    const api = await serve(json(200, []));
    const pets = petsOf(api.baseUrl, { querySerializer: () => "client=1" });
    await pets.GET("/pets", { params: { query: { tags: ["a"] } } });
    await pets.GET("/pets", { params: { query: { tags: ["a"] } }, querySerializer: () => "?call=1" });
    await pets.POST("/pets", {
      body: { name: "Rex" },
      bodySerializer: () => "mine",
      headers: { "content-type": "a/b" },
    });
    await pets.GET("/pets/{id}", { params, pathSerializer: (path) => path.replace("{id}", "mine") });
    expect(api.seen.map(({ target }) => target)).toEqual([
      "/pets?client=1",
      "/pets?call=1",
      "/pets?client=1",
      "/pets/mine?client=1",
    ]);
    expect(api.seen[2]).toMatchObject({ bytes: Buffer.from("mine"), headers: { "content-type": "a/b" } });
  });
});
