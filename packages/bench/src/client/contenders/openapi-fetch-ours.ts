import { createClient } from "@share-links/client/openapi-fetch";
import type { Calls, CallsOptions } from "../calls.ts";

/** openapi-fetch on the transport of `@share-links/client`, with all its defaults. */
export function calls({ baseUrl, apiKey, fetch }: CallsOptions): Calls {
  const client = createClient({ baseUrl, apiKey, throwOnError: true, ...(fetch && { fetch }) });
  return {
    get: async (id) => (await client.GET("/v1/share-links/{id}", { params: { path: { id } } })).data,
    create: async (body) => (await client.POST("/v1/share-links", { body })).data,
  };
}
