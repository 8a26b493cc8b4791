import {
  type ApiKeys,
  type AuditEvents,
  apiKeys,
  auditEvents,
  type ManagedShareLinks,
  managedShareLinks,
  type Personas,
  personas,
  type Webhooks,
  webhooks,
} from "./manage.ts";
import { clientOf, type OperationsOf } from "./methods.ts";
import type { ClientOptions } from "./options.ts";
import { type Redemptions, redemptions, type ShareLinks, shareLinks } from "./share-links.ts";

/** Every operation of the API, by surface. A failed call rejects with an `ApiError`, a misused one with a `TypeError`. */
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
  /** `/public/v1`: what a visitor's page calls, without a key. */
  readonly public: { readonly redemptions: Redemptions };
  /** Another client with these options in place of this one's. This client stays as it is, and an option that is undefined changes nothing. */
  withOptions(options: ClientOptions): Client;
}

/** A client of the hosted API, or of the server at `baseUrl`. Refuses a key, a URL or a limit that makes no sense. */
export function createClient(options: ClientOptions = {}): Client {
  return clientOf(OPERATIONS, options);
}

const OPERATIONS: OperationsOf<Omit<Client, "withOptions">> = {
  shareLinks,
  manage: { shareLinks: managedShareLinks, personas, webhooks, apiKeys, auditEvents },
  public: { redemptions },
};
