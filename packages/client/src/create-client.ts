import { type ApiKeys, apiKeys } from "./api-keys.ts";
import { type AuditEvents, auditEvents } from "./audit-events.ts";
import { clientOf } from "./client-of.ts";
import { type ManagedShareLinks, managedShareLinks } from "./managed-share-links.ts";
import type { Lines } from "./operation.ts";
import type { ClientOptions } from "./options.ts";
import { type Personas, personas } from "./personas.ts";
import { type Redemptions, redemptions } from "./redemptions.ts";
import { type ShareLinks, shareLinks } from "./share-links.ts";
import { type Webhooks, webhooks } from "./webhook-settings.ts";

/** Every operation of the API, by surface; a failed call rejects with an `ApiError`, a misused one with a `TypeError`. */
export interface Client {
  /** `/v1`: the hosted contract. */
  readonly shareLinks: ShareLinks;
  /** `/manage/v1`: what the hosted API does not offer. */
  readonly manage: {
    readonly shareLinks: ManagedShareLinks;
    readonly personas: Personas;
    readonly webhooks: Webhooks;
    readonly apiKeys: ApiKeys;
    readonly auditEvents: AuditEvents;
  };
  /** `/public/v1`: what a visitor's page calls; needs no key. */
  readonly public: { readonly redemptions: Redemptions };
  /** Another client with these options in place of this one's, which stays as it is; one that is undefined changes nothing. */
  withOptions(options: ClientOptions): Client;
}

/** A client of the hosted API, or of the server at `baseUrl`; refuses a key, a URL or a limit that can not be one. */
export function createClient(options: ClientOptions = {}): Client {
  return clientOf(NOUNS, options);
}

const NOUNS: Lines<Omit<Client, "withOptions">> = {
  shareLinks,
  manage: { shareLinks: managedShareLinks, personas, apiKeys, auditEvents, webhooks },
  public: { redemptions },
};
