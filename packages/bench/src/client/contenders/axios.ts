import axios from "axios";
import type { Calls, CallsOptions } from "../calls.ts";

/** axios with its fetch adapter. */
export function calls({ baseUrl: baseURL, apiKey, fetch }: CallsOptions): Calls {
  const headers = { authorization: `Bearer ${apiKey}` };
  const client = axios.create({ baseURL, headers, adapter: "fetch", ...(fetch && { env: { fetch } }) });
  return {
    get: async (id) => (await client.get(`/v1/share-links/${encodeURIComponent(id)}`)).data,
    create: async (body) => (await client.post("/v1/share-links", body)).data,
  };
}
