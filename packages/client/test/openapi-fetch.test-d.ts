import type { ManagedShareLink, PersonaShareLink, Problem } from "@share-links/types";
import type createOpenapiFetch from "openapi-fetch";
import { describe, expectTypeOf, test } from "vitest";
import type { Sendable } from "../src/openapi-fetch/input-types.ts";
import {
  createClient,
  events,
  type ItemStream,
  type Items,
  items,
  type MethodResponse,
  type ServerSentEvent,
} from "../src/openapi-fetch.ts";
import type { components, paths as foreignPaths } from "./foreign/src/generated/openapi.ts";

type Pet = components["schemas"]["Pet"];
type Fault = components["schemas"]["Fault"];
type Conflict = components["schemas"]["Conflict"];
type Entry = components["schemas"]["Entry"];

const client = createClient();
const throwing = createClient({ throwOnError: true });
const strict = createClient({ strictStatus: true });
const pets = createClient<foreignPaths>({ baseUrl: "http://pets.test" });
const strictPets = createClient<foreignPaths>({ baseUrl: "http://pets.test", strictStatus: true });
const path = { id: "a" };

describe("a result", () => {
  test("has the error type of its status after a check of status", async () => {
    const result = await pets.POST("/pets", { body: { name: "Rex" } });
    if (result.status === 201) expectTypeOf(result.data).toEqualTypeOf<Pet>();
    if (result.status === 409) expectTypeOf(result.error).toEqualTypeOf<Conflict>();
    if (result.status === 422) expectTypeOf(result.error).toEqualTypeOf<Fault>();
    const link = await client.GET("/v1/share-links/{id}", { params: { path } });
    if (link.status === 404) expectTypeOf(link.error).toEqualTypeOf<Problem>();
    if (link.status === 200) expectTypeOf(link.data).toEqualTypeOf<PersonaShareLink>();
  });

  test("has data or an error after a check of ok, even if an error has no body", async () => {
    const result = await pets.DELETE("/pets/{id}", { params: { path } });
    if (result.ok) {
      expectTypeOf(result.status).toEqualTypeOf<204>();
      expectTypeOf(result.data).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(result.error).toEqualTypeOf<undefined>();
    }
  });

  test("has the types that code for openapi-fetch relies on", async () => {
    const { data, error, response } = await client.GET("/v1/share-links/{id}", { params: { path } });
    expectTypeOf(response).toEqualTypeOf<Response>();
    expectTypeOf(error).toEqualTypeOf<Problem | undefined>();
    if (error) expectTypeOf(error.message).toEqualTypeOf<string>();
    else expectTypeOf(data).toEqualTypeOf<PersonaShareLink>();
  });

  test("with throwOnError, of the client or of the call, always has data", async () => {
    const { data, error } = await throwing.GET("/v1/share-links/{id}", { params: { path } });
    expectTypeOf(data).toEqualTypeOf<PersonaShareLink>();
    expectTypeOf(error).toEqualTypeOf<undefined>();
    const one = await client.GET("/v1/share-links/{id}", { params: { path }, throwOnError: true });
    expectTypeOf(one.data).toEqualTypeOf<PersonaShareLink>();
    const other = await throwing.GET("/v1/share-links/{id}", { params: { path }, throwOnError: false });
    expectTypeOf(other.error).toEqualTypeOf<Problem | undefined>();
  });

  test("of an operation with only a default response has that type as data and as error", async () => {
    const result = await pets.GET("/status");
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Fault>();
    else expectTypeOf(result.error).toEqualTypeOf<Fault>();
    const list = await pets.GET("/pets");
    if (list.status === 500) expectTypeOf(list.error).toEqualTypeOf<Fault>();
  });

  test("of an undocumented status has an unknown error if the client has strictStatus", async () => {
    const result = await strict.GET("/v1/share-links/{id}", { params: { path } });
    if (result.status === 502) expectTypeOf(result.error).toEqualTypeOf<unknown>();
    if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<Problem>();
    const pet = await strictPets.POST("/pets", { body: { name: "Rex" } });
    if (pet.status === 409) expectTypeOf(pet.error).toEqualTypeOf<Conflict>();
    if (pet.status === 503) expectTypeOf(pet.error).toEqualTypeOf<unknown>();
    const usual = await client.GET("/v1/share-links/{id}", { params: { path } });
    if (usual.status === 502) expectTypeOf(usual.error).toEqualTypeOf<Problem>();
  });

  test("of a 204 has no data, even if the operation also answers 200", async () => {
    const result = await pets.GET("/pets");
    if (result.status === 204) expectTypeOf(result.data).toEqualTypeOf<undefined>();
    if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<Pet[]>();
  });

  test("has data or an error after a check of ok, even if both may be false", async () => {
    const result = await pets.GET("/values/{name}", { params: { path: { name: "a" } } });
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<string | number | boolean | null>();
    else expectTypeOf(result.error).toEqualTypeOf<boolean>();
  });
});

describe("data", () => {
  test("has the type of its media type by default, and otherwise what parseAs says", async () => {
    const photo = await pets.GET("/pets/{id}/photos", { params: { path } });
    expectTypeOf(photo.data).toEqualTypeOf<Blob | undefined>();
    const greeting = await pets.POST("/login", { body: { user: "a" } });
    expectTypeOf(greeting.data).toEqualTypeOf<string | undefined>();
    const text = await client.GET("/v1/share-links/{id}", { params: { path }, parseAs: "text" });
    expectTypeOf(text.data).toEqualTypeOf<string | undefined>();
    const bytes = await client.GET("/v1/share-links/{id}", { params: { path }, parseAs: "arrayBuffer" });
    expectTypeOf(bytes.data).toEqualTypeOf<ArrayBuffer | undefined>();
    const stream = await client.GET("/v1/share-links/{id}", {
      params: { path },
      parseAs: "stream",
      throwOnError: true,
    });
    expectTypeOf(stream.data).toEqualTypeOf<ReadableStream<Uint8Array>>();
  });

  test("of JSON Lines and server-sent events is a stream of items with their type", async () => {
    const log = await pets.GET("/log", { throwOnError: true });
    expectTypeOf(log.data).toEqualTypeOf<ItemStream<Entry>>();
    expectTypeOf(items(log)).toEqualTypeOf<Items<Entry>>();
    for await (const item of items(log)) expectTypeOf(item).toEqualTypeOf<Entry>();
    const chat = await pets.POST("/chat", { body: {}, parseAs: "stream" });
    if (chat.ok) expectTypeOf(items(chat)).toEqualTypeOf<Items<Entry>>();
    if (chat.ok) expectTypeOf(events(chat)).toEqualTypeOf<Items<ServerSentEvent>>();
    // @ts-expect-error a failure has no items
    items(chat);
    // @ts-expect-error JSON has no items
    items(await client.GET("/v1/share-links", { throwOnError: true }));
  });
});

describe("an input", () => {
  test("must have what its operation requires, and nothing unknown", () => {
    const calls = () => [
      // @ts-expect-error the parameters are missing
      client.GET("/v1/share-links/{id}"),
      // @ts-expect-error the id is missing
      client.GET("/v1/share-links/{id}", { params: { path: {} } }),
      // @ts-expect-error the body is missing
      client.POST("/v1/share-links"),
      // @ts-expect-error the body has no such member
      client.POST("/v1/share-links", { body: { personaId: "a", usageLimitt: 1 } }),
      // @ts-expect-error there is no such parameter
      client.GET("/v1/share-links", { params: { query: { pgae: 1 } } }),
      // @ts-expect-error there is no such path
      client.GET("/v1/share-link"),
      // @ts-expect-error the path has no such method
      client.PATCH("/v1/share-links"),
      // @ts-expect-error the path is missing
      client.GET(),
    ];
    expectTypeOf(calls).toBeFunction();
  });

  test("may have files in forms, bytes as binary bodies, and Dates in queries", () => {
    const calls = () => [
      pets.POST("/pets/{id}/photos", { params: { path }, body: { photos: [new Blob()], place: { city: "Ulm" } } }),
      pets.POST("/pets/{id}/photos", { params: { path }, body: new FormData() }),
      pets.PUT("/pets/{id}/photos", { params: { path }, body: new Uint8Array(1) }),
      pets.PUT("/pets/{id}/photos", { params: { path }, body: new Blob() }),
      pets.POST("/login", { body: new URLSearchParams() }),
      pets.GET("/pets", { params: { query: { bornAfter: new Date(), tags: ["a"] } } }),
      // @ts-expect-error the file of the form is missing
      pets.POST("/pets/{id}/photos", { params: { path }, body: { title: "a" } }),
    ];
    expectTypeOf(calls).toBeFunction();
  });

  test("may leave out readOnly members, at any depth", () => {
    const calls = (pet: Pet) => [
      pets.POST("/pets", { body: { name: "Rex", owner: { city: "Ulm" } } }),
      pets.POST("/pets", { body: pet }),
      // @ts-expect-error the name has the wrong type
      pets.POST("/pets", { body: { name: 1 } }),
      // @ts-expect-error the name is missing
      pets.POST("/pets", { body: {} }),
    ];
    expectTypeOf(calls).toBeFunction();
  });

  test("may have the limits of a call, with their types", () => {
    const calls = () => [
      client.GET("/v1/share-links", { timeoutMs: 5, deadlineMs: 9, maxRetries: 0, idempotencyKey: true }),
      client.GET("/v1/share-links", { cache: "no-store", next: { revalidate: 5 } }),
      // @ts-expect-error milliseconds must be a number
      client.GET("/v1/share-links", { timeoutMs: "5" }),
    ];
    expectTypeOf(calls).toBeFunction();
  });
});

describe("types with the markers of openapi-typescript", () => {
  interface Account {
    id: { readonly $read: number };
    name: string;
    password: { readonly $write: string };
  }
  interface Marked {
    "/accounts": {
      post: {
        parameters: { query?: never };
        requestBody: { content: { "application/json": Account } };
        responses: { 200: { headers: object; content: { "application/json": Account } } };
      };
    };
  }

  test("have no writeOnly members in an answer, and need no readOnly members in a request", async () => {
    const accounts = createClient<Marked>({ baseUrl: "http://accounts.test" });
    const result = await accounts.POST("/accounts", { body: { name: "a", password: "b" } });
    expectTypeOf(result.data).toEqualTypeOf<{ id: number; name: string } | undefined>();
    // @ts-expect-error the password is missing
    const call = () => accounts.POST("/accounts", { body: { name: "a" } });
    expectTypeOf(call).toBeFunction();
  });
});

describe("types that were generated with --immutable", () => {
  interface Pet {
    readonly name: string;
    readonly id?: number;
    readonly tags?: readonly string[];
    readonly homes?: readonly { readonly city: string }[];
    readonly place?: readonly [number, number];
  }
  interface Immutable {
    readonly "/pets": {
      readonly post: {
        readonly parameters: { readonly query?: never };
        readonly requestBody: { readonly content: { readonly "application/json": Pet } };
        readonly responses: { readonly 201: { readonly content: { readonly "application/json": Pet } } };
      };
      readonly put: {
        readonly requestBody?: { readonly content: { readonly "application/json": Pet } };
        readonly responses: { readonly 204: { readonly content?: never } };
      };
    };
  }
  const immutable = createClient<Immutable>({ baseUrl: "http://pets.test" });

  test("require every member that their document requires", () => {
    const calls = () => [
      immutable.POST("/pets", { body: { name: "Rex" } }),
      immutable.PUT("/pets", { body: { name: "Rex" } }),
      immutable.PUT("/pets"),
      // @ts-expect-error the name is missing
      immutable.POST("/pets", { body: {} }),
      // @ts-expect-error the name is missing
      immutable.PUT("/pets", { body: {} }),
      // @ts-expect-error the city is missing
      immutable.POST("/pets", { body: { name: "Rex", homes: [{}] } }),
    ];
    expectTypeOf(calls).toBeFunction();
  });

  test("take readonly lists and tuples in a body", () => {
    const calls = (pet: Pet, tags: readonly string[], place: readonly [number, number]) => [
      immutable.POST("/pets", { body: pet }),
      immutable.POST("/pets", { body: { name: "Rex", tags, place, homes: [{ city: "Ulm" }] } }),
      // @ts-expect-error the tuple is too short
      immutable.POST("/pets", { body: { name: "Rex", place: [1] } }),
    ];
    expectTypeOf(calls).toBeFunction();
  });
});

test("a readonly list stays a readonly list beside members that are readOnly, and a list stays a list", () => {
  interface Account {
    readonly id: number;
    tags: readonly string[];
    notes: string[];
  }
  type Sent = Sendable<Account>;
  expectTypeOf<Sent["tags"]>().toEqualTypeOf<readonly string[]>();
  expectTypeOf<Sent["notes"]>().toEqualTypeOf<string[]>();
  expectTypeOf<{ tags: readonly string[]; notes: string[] }>().toExtend<Sent>();
});

test("a client with any options is assignable to openapi-fetch's client", () => {
  const take = <Paths extends object>(each: ReturnType<typeof createOpenapiFetch<Paths>>) => each;
  expectTypeOf(take(client).GET).toBeFunction();
  expectTypeOf(take<foreignPaths>(pets).GET).toBeFunction();
  expectTypeOf(take(throwing).GET).toBeFunction();
});

test("the helper types of openapi-fetch accept a client", () => {
  expectTypeOf<MethodResponse<typeof client, "get", "/v1/share-links/{id}">>().toExtend<PersonaShareLink>();
});

test("request() takes the method as an argument, with the same types", async () => {
  const result = await client.request("get", "/manage/v1/share-links/{id}", { params: { path }, throwOnError: true });
  expectTypeOf(result.data).toEqualTypeOf<ManagedShareLink>();
});
