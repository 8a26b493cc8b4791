import { HOSTED, toBaseUrl } from "./base-url.ts";
import { createCall } from "./call.ts";
import { toHeaderValue } from "./header-value.ts";
import { type ManagedShareLinks, managedShareLinks } from "./managed-share-links.ts";
import type { ClientOptions, Fetch } from "./options.ts";
import { type Personas, personas } from "./personas.ts";
import { createRedact } from "./redact.ts";
import { type Redemptions, redemptions } from "./redemptions.ts";
import { type ShareLinks, shareLinks } from "./share-links.ts";
import { createTransport } from "./transport.ts";

/** Every operation of the API, by surface; a failed call rejects with an `ApiError`, a misused one with a `TypeError`. */
export interface Client {
  /** `/v1`: the hosted contract. */
  readonly shareLinks: ShareLinks;
  /** `/manage/v1`: what the hosted API does not offer. */
  readonly manage: { readonly shareLinks: ManagedShareLinks; readonly personas: Personas };
  /** `/public/v1`: what a visitor's page calls; needs no key. */
  readonly public: { readonly redemptions: Redemptions };
}

/** A client of the hosted API, or of the server at `baseUrl`; refuses a key or a URL that can not be one. */
export function createClient(options: ClientOptions = {}): Client {
  const { apiKey, baseUrl = HOSTED, fetch = globalFetch } = options;
  if (apiKey !== undefined) toHeaderValue("apiKey", apiKey);
  const redact = createRedact(apiKey);
  const transport = createTransport(toBaseUrl(baseUrl));
  const call = createCall({ apiKey, transport, fetch, redact });
  return {
    shareLinks: shareLinks(call),
    manage: { shareLinks: managedShareLinks(call), personas: personas(call) },
    public: { redemptions: redemptions(call) },
  };
}

/** Looked up at each call, so that a polyfill or a spy that comes later is seen. */
const globalFetch: Fetch = (request) => globalThis.fetch(request);
