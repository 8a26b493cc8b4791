import type { Source } from "./import-pages.ts";

const PER_PAGE = 100;
const MOST_RETRIES = 5;
const TIMEOUT_MS = 60_000;

/** The list of links of the hosted API, or of a server with the same contract. It is read with this repository's client, which retries and waits as the server asks. */
export async function hostedApi(baseUrl: string, apiKey: string, signal: AbortSignal): Promise<Source> {
  // Loaded here, so that other commands don't have to load it.
  const { createClient } = await import("@share-links/client");
  const client = createClient({ baseUrl, apiKey, maxRetries: MOST_RETRIES, timeoutMs: TIMEOUT_MS });
  return {
    name: new URL(baseUrl).href.replace(/\/+$/, ""),
    page: async (page) => client.shareLinks.list({ page, perPage: PER_PAGE }, { signal }),
  };
}
