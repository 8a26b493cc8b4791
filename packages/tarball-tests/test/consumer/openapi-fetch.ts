import type {
  CreateShareLink,
  DeleteShareLinkResult,
  PersonaShareLink,
  Problem,
  paths,
  ShareLink,
} from "@share-links/types";
import createClient from "openapi-fetch";
import type { Holds, Same } from "./equal.js";

/** The five calls with openapi-fetch itself and the published paths. */
export async function fiveCalls(baseUrl: string, apiKey: string, body: CreateShareLink) {
  const client = createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${apiKey}` } });
  const created = await client.POST("/v1/share-links", { body });
  const path = { id: created.data?.id ?? "" };
  const got = await client.GET("/v1/share-links/{id}", { params: { path } });
  const listed = await client.GET("/v1/share-links", { params: { query: { page: 1, perPage: 20 } } });
  const updated = await client.PUT("/v1/share-links/{id}", { params: { path }, body: { usageLimit: 3 } });
  const deleted = await client.DELETE("/v1/share-links/{id}", { params: { path } });
  return { created, got, listed, updated, deleted };
}

type Calls = Awaited<ReturnType<typeof fiveCalls>>;
export type Claims = [
  Holds<Same<Calls["created"]["data"], ShareLink | undefined>>,
  Holds<Same<Calls["got"]["data"], PersonaShareLink | undefined>>,
  Holds<Same<NonNullable<Calls["listed"]["data"]>["data"][number], PersonaShareLink>>,
  Holds<Same<Calls["updated"]["data"], ShareLink | undefined>>,
  Holds<Same<Calls["deleted"]["data"], DeleteShareLinkResult | undefined>>,
  Holds<Same<NonNullable<Calls["got"]["error"]>, Problem>>,
];

export function misused(client: ReturnType<typeof createClient<paths>>) {
  // @ts-expect-error no such path
  void client.GET("/v1/mislaid-links");
  // @ts-expect-error personaId is required
  void client.POST("/v1/share-links", { body: {} });
}
