import { describe, expect, test } from "vitest";
import { type ClientOptions, createClient } from "../src/openapi-fetch.ts";
import { type Arrived, json, serve, text } from "./foreign/serve.ts";
import type { paths } from "./foreign/src/generated/openapi.ts";
import { operations } from "./foreign/src/generated/operations.ts";

const params = { path: { id: "a" } };

function petsOf(baseUrl: string, options: ClientOptions = {}) {
  return createClient<paths>({ baseUrl, operations, maxRetries: 0, ...options });
}

/** The parts of a form, as a server reads them. */
async function partsOf({ bytes, headers }: Arrived): Promise<[string, FormDataEntryValue][]> {
  const type = headers["content-type"] ?? "";
  return [...(await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData())];
}

describe("a body", () => {
  test("of an operation that takes a form is sent as a form, with files, each item of an array, and objects as JSON", async () => {
    const api = await serve(json(200, 2));
    const photos = [new File(["one"], "one.png", { type: "image/png" }), new Blob(["two"])];
    const body = { photos, title: "Rex", place: { city: "Ulm" } };
    await petsOf(api.baseUrl).POST("/pets/{id}/photos", { params, body });
    const [arrived = expect.unreachable()] = api.seen;
    const parts = await partsOf(arrived);
    expect(parts.map(([name]) => name)).toEqual(["photos", "photos", "title", "place"]);
    expect(parts[0]?.[1]).toMatchObject({ name: "one.png", type: "image/png" });
    expect(parts.slice(2).map(([, value]) => value)).toEqual(["Rex", '{"city":"Ulm"}']);
    const [first, second] = parts.map(([, value]) => value as File);
    expect([await first?.text(), await second?.text()]).toEqual(["one", "two"]);
  });

  test("that is a form has a boundary, even if the caller sets the content type", async () => {
    const api = await serve(json(200, 1));
    const form = new FormData();
    form.append("photos", new Blob(["one"]));
    const headers = { "Content-Type": "multipart/form-data" };
    const pets = petsOf(api.baseUrl);
    await pets.POST("/pets/{id}/photos", { params, body: form });
    await pets.POST("/pets/{id}/photos", { params, body: form, headers });
    await pets.POST("/pets/{id}/photos", { params, body: { photos: ["one"] }, headers });
    await petsOf(api.baseUrl, { headers }).POST("/pets/{id}/photos", { params, body: form });
    expect(api.seen).toHaveLength(4);
    for (const arrived of api.seen) expect((await partsOf(arrived)).map(([name]) => name)).toEqual(["photos"]);
  });

  test("of an operation that takes application/x-www-form-urlencoded is sent in that form", async () => {
    const api = await serve(text(200, "text/plain", "Hello"));
    const pets = petsOf(api.baseUrl);
    const result = await pets.POST("/login", { body: { user: "a b&c", scopes: ["x", "y"] } });
    await pets.POST("/login", { body: new URLSearchParams({ user: "d" }) });
    expect(result.data).toBe("Hello");
    expect(api.seen.map(({ bytes }) => `${bytes}`)).toEqual(["user=a%20b%26c&scopes=x&scopes=y", "user=d"]);
    for (const { headers } of api.seen) expect(headers["content-type"]).toMatch("application/x-www-form-urlencoded");
  });

  test.each([
    ["a Blob", () => new Blob(["\0\xff"], { type: "image/png" })],
    ["bytes", () => new TextEncoder().encode("\0\xff")],
    ["an ArrayBuffer", () => new TextEncoder().encode("\0\xff").buffer],
    ["a stream", () => new Blob(["\0\xff"]).stream()],
  ])("that is %s is sent unchanged, in the operation's content type", async (_name, body) => {
    const api = await serve(json(204));
    await petsOf(api.baseUrl).PUT("/pets/{id}/photos", { params, body: body() });
    expect(api.seen[0]?.headers["content-type"]).toBe("image/png");
    expect(`${api.seen[0]?.bytes}`).toBe("\0\xff");
  });

  test("that is a Blob with a type is sent in that type, unless the caller sets another", async () => {
    const api = await serve(json(204));
    const body = new Blob(["one"], { type: "image/jpeg" });
    const pets = petsOf(api.baseUrl);
    await pets.PUT("/pets/{id}/photos", { params, body });
    await pets.PUT("/pets/{id}/photos", { params, body, headers: { "Content-Type": "image/webp" } });
    expect(api.seen.map(({ headers }) => headers["content-type"])).toEqual(["image/jpeg", "image/webp"]);
  });

  test("of any other value, even a string, is sent as JSON, and a request without a body has no content type", async () => {
    const api = await serve(json(201, {}));
    const pets = petsOf(api.baseUrl);
    await pets.POST("/pets", { body: { name: "Rex" } });
    await pets.POST("/pets", { body: "Rex" as never });
    await pets.GET("/pets");
    expect(api.seen.map(({ bytes }) => `${bytes}`)).toEqual(['{"name":"Rex"}', '"Rex"', ""]);
    expect(api.seen.map(({ headers }) => headers["content-type"])).toEqual([
      "application/json",
      "application/json",
      undefined,
    ]);
  });
});

describe("an answer", () => {
  test("of bytes is read as a Blob by default, and otherwise as parseAs says", async () => {
    const api = await serve((response) => {
      response.writeHead(200, { "content-type": "image/png" }).end(Buffer.from([0, 255]));
    });
    const pets = petsOf(api.baseUrl);
    const blob = (await pets.GET("/pets/{id}/photos", { params, throwOnError: true })).data;
    expect(blob.type).toBe("image/png");
    const bytes = await pets.GET("/pets/{id}/photos", { params, parseAs: "arrayBuffer", throwOnError: true });
    for (const each of [await blob.arrayBuffer(), bytes.data]) expect([...new Uint8Array(each)]).toEqual([0, 255]);
  });
});

describe("a query", () => {
  const list = {
    ...operations.listPets,
    parameters: { ...operations.listPets.parameters, query: [{ name: "tags", type: "array", separator: "," }] },
  };
  interface Searched {
    "/pets": { get: { parameters: { query?: Record<string, unknown> }; responses: { 200: { headers: object } } } };
  }

  /** Sends a query, and returns it as the server received it. */
  async function sent(query: Record<string, unknown>, options: ClientOptions = {}): Promise<string> {
    const api = await serve(json(200));
    const pets = createClient<Searched>({ baseUrl: api.baseUrl, operations: { list }, ...options });
    await pets.GET("/pets", { params: { query } });
    return (api.seen[0]?.target ?? "").replace(/^\/pets\??/, "");
  }

  test("is sent with Dates in ISO 8601, at any depth", async () => {
    const at = new Date(0);
    expect(await sent({ at })).toBe("at=1970-01-01T00%3A00%3A00.000Z");
    expect(await sent({ at: [at], by: { since: at } })).toBe(
      "at=1970-01-01T00%3A00%3A00.000Z&by[since]=1970-01-01T00%3A00%3A00.000Z",
    );
  });

  test("may contain objects of any depth, arrays in them, and arrays of objects", async () => {
    expect(await sent({ filter: { size: { min: 1, max: 2 }, kind: ["a", "b"] } })).toBe(
      "filter[size][min]=1&filter[size][max]=2&filter[kind]=a&filter[kind]=b",
    );
    const children = [
      { age: 9, bed: true },
      { age: 1, bed: false },
    ];
    expect(await sent({ children })).toBe(
      "children[0][age]=9&children[0][bed]=true&children[1][age]=1&children[1][bed]=false",
    );
  });

  test("is sent with arrays as the operation declares them, unless the caller sets another style", async () => {
    expect(await sent({ tags: ["a", "b,c"], other: ["d", "e"] })).toBe("tags=a,b%2Cc&other=d&other=e");
    const querySerializer = { array: { style: "pipeDelimited", explode: false } } as const;
    expect(await sent({ tags: ["a", "b"] }, { querySerializer })).toBe("tags=a|b");
    expect(await sent({ by: { a: 1 } }, { querySerializer: { object: { style: "form", explode: true } } })).toBe("a=1");
  });

  test("is sent without undefined, null and empty values, and the name of a member can't add a parameter", async () => {
    expect(await sent({ a: undefined, b: null, c: [], d: {}, e: { f: undefined }, g: 0, h: false })).toBe(
      "g=0&h=false",
    );
    expect(await sent({ filter: { "a&admin": "b&c" } })).toBe("filter[a%26admin]=b%26c");
  });
});

describe("a path parameter", () => {
  test.each(["a/b", "a?b#c", "%2e%2e", "..%2F", "a\\b", "ä", "...", "a b;c", "$&"])(
    "of %s is sent as one segment, percent-encoded",
    async (id) => {
      const api = await serve(json(200, {}));
      await petsOf(api.baseUrl).GET("/pets/{id}", { params: { path: { id } } });
      expect(api.seen[0]?.target).toMatch(/^\/pets\/[^/?#]+$/);
      expect(decodeURIComponent(api.seen[0]?.target ?? "")).toBe(`/pets/${id}`);
    },
  );

  test.each(["", ".", "..", undefined, null])("of %j is refused before anything is sent", async (id) => {
    const api = await serve(json(200, {}));
    const call = petsOf(api.baseUrl).GET("/pets/{id}", { params: { path: { id: id as string } } });
    await expect(call).rejects.toThrow('The path parameter "id" must be');
    await expect(call).rejects.toBeInstanceOf(TypeError);
    expect(api.seen).toEqual([]);
  });

  test.each([
    [{ from: "1" }, '"to" must be given'],
    [{ to: "2" }, '"from" must be given'],
    [{ from: "1", to: null }, '"to" must be given'],
  ])("beside another in its segment must be given, too: %j", async (values, message) => {
    interface Ranges {
      "/range/{from}-{to}": { get: { parameters: { path: object }; responses: { 204: { content?: never } } } };
    }
    const api = await serve(json(204));
    const getRange = { ...operations.getPet, id: "getRange", path: "/range/{from}-{to}" };
    const ranges = createClient<Ranges>({ baseUrl: api.baseUrl, operations: { getRange }, maxRetries: 0 });
    const call = ranges.GET("/range/{from}-{to}", { params: { path: values } });
    await expect(call).rejects.toThrow(`The path parameter ${message}.`);
    expect(api.seen).toEqual([]);
    await ranges.GET("/range/{from}-{to}", { params: { path: { from: 1, to: 2 } } });
    expect(api.seen[0]?.target).toBe("/range/1-2");
  });

  test("may be a Date or a number", async () => {
    const api = await serve(json(200, {}));
    const pets = petsOf(api.baseUrl);
    await pets.GET("/pets/{id}", { params: { path: { id: new Date(0) } } });
    await pets.GET("/pets/{id}", { params: { path: { id: 0 as never } } });
    expect(api.seen.map(({ target }) => target)).toEqual(["/pets/1970-01-01T00%3A00%3A00.000Z", "/pets/0"]);
  });
});

test("the base URL of a call may be another server; an empty one means the client's", async () => {
  const [api, other] = [await serve(json(200, [])), await serve(json(200, []))];
  const pets = petsOf(api.baseUrl);
  await pets.GET("/pets", { baseUrl: "" });
  await pets.GET("/pets", { baseUrl: "", cache: "no-store" });
  await pets.GET("/pets", { baseUrl: other.baseUrl });
  expect([api.seen.length, other.seen.length]).toEqual([2, 1]);
});
