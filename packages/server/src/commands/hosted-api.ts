import type { Source } from "./import-pages.ts";

const PER_PAGE = 100;
const MOST_RETRIES = 5;
const TIMEOUT_MS = 60_000;

/** The list endpoint of the hosted API, or of a server of the same contract; read with this repository's own client, which retries and waits as it is told to. */
export async function hostedApi(baseUrl: string, apiKey: string, signal: AbortSignal): Promise<Source> {
  // Loaded here, so that no other command pays for it.
  const { createClient } = await import("@share-links/client");
  const client = createClient({ baseUrl, apiKey, maxRetries: MOST_RETRIES, timeoutMs: TIMEOUT_MS });
  return {
    name: new URL(baseUrl).href.replace(/\/+$/, ""),
    page: async (page) => client.shareLinks.list({ page, perPage: PER_PAGE }, { signal }),
  };
}
