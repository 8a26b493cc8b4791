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

/** Every operation of the API, by surface. A call that fails rejects with an `ApiError`, and one with unusable input with a `TypeError`. */
export interface Client {
  /** `/v1`: the hosted contract. */
  readonly shareLinks: ShareLinks;
  /** `/manage/v1`: operations that the hosted API does not have. */
  readonly manage: {
    readonly shareLinks: ManagedShareLinks;
    readonly personas: Personas;
    readonly webhooks: Webhooks;
    readonly apiKeys: ApiKeys;
    readonly auditEvents: AuditEvents;
  };
  /** `/public/v1`: the operation that a visitor's page calls, without a key. */
  readonly public: { readonly redemptions: Redemptions };
  /** Returns a new client with these options in place of this client's. This client doesn't change. Options that are undefined are ignored. */
  withOptions(options: ClientOptions): Client;
}

/** Creates a client of the hosted API, or of the server at `baseUrl`. Throws a `TypeError` for a key, a URL or a limit that makes no sense. */
export function createClient(options: ClientOptions = {}): Client {
  return clientOf(OPERATIONS, options);
}

const OPERATIONS: OperationsOf<Omit<Client, "withOptions">> = {
  shareLinks,
  manage: { shareLinks: managedShareLinks, personas, webhooks, apiKeys, auditEvents },
  public: { redemptions },
};
