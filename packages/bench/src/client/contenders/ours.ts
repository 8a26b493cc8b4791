import { createClient } from "@share-links/client/hosted";
import type { Calls, CallsOptions } from "../calls.ts";

/** `@share-links/client` without settings, so with all its defaults. */
export function calls({ baseUrl, apiKey, fetch }: CallsOptions): Calls {
  const { shareLinks } = createClient({ baseUrl, apiKey, fetch });
  return { get: (id) => shareLinks.get(id), create: (body) => shareLinks.create(body) };
}
