import { createClient } from "@share-links/client/hosted";
import type { Calls, CallsOptions } from "../calls.ts";

/** `@share-links/client` as it is without settings: all that it does by default, it does here. */
export function calls({ baseUrl, apiKey, fetch }: CallsOptions): Calls {
  const { shareLinks } = createClient({ baseUrl, apiKey, fetch });
  return { get: (id) => shareLinks.get(id), create: (body) => shareLinks.create(body) };
}
