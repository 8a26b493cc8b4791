import type { PersonaShareLink, Problem } from "@share-links/types";
import createQueryClient from "openapi-react-query";
import { expectTypeOf, test } from "vitest";
import { createClient } from "../src/openapi-fetch.ts";
import type { components, paths as foreignPaths } from "./foreign/src/generated/openapi.ts";

test("openapi-react-query accepts a client, and knows the types of its paths", () => {
  const queries = createQueryClient(createClient({ throwOnError: true }));
  const options = queries.queryOptions("get", "/v1/share-links/{id}", { params: { path: { id: "a" } } });
  expectTypeOf<Awaited<ReturnType<typeof options.queryFn>>>().toExtend<PersonaShareLink>();
  expectTypeOf(
    queries.useQuery("get", "/v1/share-links/{id}", { params: { path: { id: "a" } } }).error,
  ).toEqualTypeOf<Problem | null>();
  // @ts-expect-error there is no such path
  queries.queryOptions("get", "/v1/share-link");
});

test("openapi-react-query accepts the client of another document, too", () => {
  const queries = createQueryClient(createClient<foreignPaths>({ baseUrl: "http://pets.test" }));
  const options = queries.queryOptions("get", "/pets/{id}", { params: { path: { id: "a" } } });
  expectTypeOf<Awaited<ReturnType<typeof options.queryFn>>>().toExtend<components["schemas"]["Pet"]>();
});
