import { expectTypeOf, test } from "vitest";
import type { HeadersOf, ItemOf, RequestOf } from "./request-of.ts";

interface Posting<Content> {
  readonly requestBody: { content: Content };
}

test("the type of a request's body is the union of its decoded media types", () => {
  expectTypeOf<
    RequestOf<Posting<{ "application/json": { a: number }; "application/x-www-form-urlencoded": { b: string } }>>
  >().toEqualTypeOf<{
    body: { a: number } | { b: string };
  }>();
  expectTypeOf<RequestOf<{ requestBody?: { content: { "text/json; charset=utf-8": number } } }>>().toEqualTypeOf<{
    body?: number;
  }>();
});

test("bytes and streams have no member, and a body that may be bytes or a stream is optional", () => {
  expectTypeOf<RequestOf<Posting<{ "application/octet-stream": string }>>>().toEqualTypeOf<Record<never, never>>();
  expectTypeOf<RequestOf<Posting<{ "*/*": Blob }>>>().toEqualTypeOf<Record<never, never>>();
  expectTypeOf<RequestOf<Posting<{ "application/x-ndjson": number }>>>().toEqualTypeOf<Record<never, never>>();
  expectTypeOf<RequestOf<Posting<{ "application/json": number; "image/png": Blob }>>>().toEqualTypeOf<{
    body?: number;
  }>();
  expectTypeOf<RequestOf<Posting<{ "image/svg+xml": string }>>>().toEqualTypeOf<{ body: string }>();
  expectTypeOf<RequestOf<Posting<{ "application/json": unknown }>>>().toEqualTypeOf<{ body: unknown }>();
});

test("header names are in lower case, without the headers that OpenAPI describes elsewhere", () => {
  type Of<Header> = RequestOf<{ parameters: { header: Header; query?: never } }>;
  expectTypeOf<Of<{ Accept: string; "X-Mine": number }>>().toEqualTypeOf<{ header: { "x-mine": number } }>();
  expectTypeOf<Of<{ Authorization: string; "X-Mine"?: number }>>().toEqualTypeOf<{ header?: { "x-mine"?: number } }>();
});

test("a query that is one value has its own member", () => {
  expectTypeOf<RequestOf<{ parameters: { querystring: { q: number } } }>>().toEqualTypeOf<{
    querystring: { q: number };
  }>();
});

test("a response has the headers that the document names, and the type of a stream is that of one item", () => {
  expectTypeOf<HeadersOf<{ headers: { [name: string]: unknown; "X-Rate"?: number } }>>().toEqualTypeOf<{
    "x-rate"?: number;
  }>();
  expectTypeOf<[ItemOf<number[]>, ItemOf<string>]>().toEqualTypeOf<[number, string]>();
});
