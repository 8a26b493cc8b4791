import { createClient, createConfig, createShareLink, getShareLink } from "#hey-api";
import type { Calls, CallsOptions } from "../calls.ts";

/** hey-api's client, generated from the specification. */
export function calls({ baseUrl, apiKey, fetch }: CallsOptions): Calls {
  const client = createClient(createConfig({ baseUrl, auth: apiKey, throwOnError: true, ...(fetch && { fetch }) }));
  return {
    get: async (id) => (await getShareLink({ client, path: { id }, throwOnError: true })).data,
    create: async (body) => (await createShareLink({ client, body, throwOnError: true })).data,
  };
}
