import ky from "ky";
import type { Calls, CallsOptions } from "../calls.ts";

/** ky without settings, so with its retries and its timeout. */
export function calls({ baseUrl, apiKey, fetch }: CallsOptions): Calls {
  const headers = { authorization: `Bearer ${apiKey}` };
  const client = ky.create({ baseUrl: `${baseUrl}/`, headers, ...(fetch && { fetch }) });
  return {
    get: (id) => client.get(`v1/share-links/${encodeURIComponent(id)}`).json(),
    create: (json) => client.post("v1/share-links", { json }).json(),
  };
}
