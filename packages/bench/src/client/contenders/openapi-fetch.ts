import type { PersonaShareLink, ShareLink } from "@share-links/types";
import createClient from "openapi-fetch";
import type { Calls, CallsOptions } from "../calls.ts";

interface Paths {
  "/v1/share-links/{id}": {
    get: {
      parameters: { path: { id: string } };
      responses: { 200: { content: { "application/json": PersonaShareLink } } };
    };
  };
  "/v1/share-links": {
    post: {
      requestBody: { content: { "application/json": object } };
      responses: { 201: { content: { "application/json": ShareLink } } };
    };
  };
}

/** openapi-fetch 0.17, typed by the paths of the specification. */
export function calls({ baseUrl, apiKey, fetch }: CallsOptions): Calls {
  const headers = { authorization: `Bearer ${apiKey}` };
  const client = createClient<Paths>({ baseUrl, headers, ...(fetch && { fetch }) });
  return {
    async get(id) {
      const { data, response } = await client.GET("/v1/share-links/{id}", { params: { path: { id } } });
      if (data === undefined) throw new Error(`status ${response.status}`);
      return data;
    },
    async create(body) {
      const { data, response } = await client.POST("/v1/share-links", { body });
      if (data === undefined) throw new Error(`status ${response.status}`);
      return data;
    },
  };
}
