import { createClient } from "@share-links/client/openapi-fetch";
import type { CreateShareLink, DeleteShareLinkResult, PersonaShareLink, Problem, ShareLink } from "@share-links/types";
import type { Holds, Same } from "./equal.js";

/** The five calls with our openapi-fetch, which needs no type argument. */
export async function fiveCalls(baseUrl: string, apiKey: string, body: CreateShareLink) {
  const client = createClient({ baseUrl, apiKey, maxRetries: 1 });
  const created = await client.POST("/v1/share-links", { body, throwOnError: true });
  const path = { id: created.data.id };
  const got = await client.GET("/v1/share-links/{id}", { params: { path } });
  const listed = await client.GET("/v1/share-links", { params: { query: { page: 1, perPage: 20 } } });
  const updated = await client.PUT("/v1/share-links/{id}", { params: { path }, body: { usageLimit: 3 } });
  const deleted = await client.DELETE("/v1/share-links/{id}", { params: { path }, timeoutMs: 5_000 });
  return { created, got, listed, updated, deleted };
}

type Calls = Awaited<ReturnType<typeof fiveCalls>>;
type Got = Calls["got"];
export type Claims = [
  Holds<Same<Calls["created"]["data"], ShareLink>>,
  Holds<Same<Extract<Got, { ok: true }>["data"], PersonaShareLink>>,
  Holds<Same<Extract<Got, { status: 404 }>["error"], Problem>>,
  Holds<Same<Extract<Calls["listed"], { status: 200 }>["data"]["data"][number], PersonaShareLink>>,
  Holds<Same<Extract<Calls["updated"], { ok: true }>["data"], ShareLink>>,
  Holds<Same<Extract<Calls["deleted"], { ok: true }>["data"], DeleteShareLinkResult>>,
];

export function misused(client: ReturnType<typeof createClient>, result: Got) {
  // @ts-expect-error no such path
  void client.GET("/v1/mislaid-links");
  // @ts-expect-error personaId is required
  void client.POST("/v1/share-links", { body: {} });
  // @ts-expect-error the result may have no data
  return result.data.id;
}
