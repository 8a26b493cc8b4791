import type {
  CreateManagedShareLink,
  ListManagedShareLinksQuery,
  ManagedShareLink,
  ManagedShareLinkPage,
  UpdateManagedShareLink,
} from "@share-links/types";
import type { Call } from "./call.ts";
import {
  createManagedShareLink,
  getManagedShareLink,
  listManagedShareLinks,
  updateManagedShareLink,
} from "./generated/operations.ts";
import type { RequestOptions } from "./options.ts";

/** Every setting and filter of a link; the hosted API answers 404 to these. */
export interface ManagedShareLinks {
  /** Some links, newest first; pass `meta.next` as `cursor` until it is null. */
  list(query?: ListManagedShareLinksQuery, options?: RequestOptions): Promise<ManagedShareLinkPage>;
  /** A new link with every setting; for `expiresAt` and `usageLimit` null means never and unlimited. */
  create(body: CreateManagedShareLink, options?: RequestOptions): Promise<ManagedShareLink>;
  /** The link with its status, its public URL and its last use. */
  get(id: string, options?: RequestOptions): Promise<ManagedShareLink>;
  /** Changes what is given, by merge patch: null clears `expiresAt` and `usageLimit`. */
  update(id: string, body: UpdateManagedShareLink, options?: RequestOptions): Promise<ManagedShareLink>;
}

/** The methods of `client.manage.shareLinks`. */
export function managedShareLinks(call: Call): ManagedShareLinks {
  return {
    list: (query, options) => call(listManagedShareLinks, { query }, options),
    create: (body, options) => call(createManagedShareLink, { body }, options),
    get: (id, options) => call(getManagedShareLink, { path: { id } }, options),
    update: (id, body, options) => call(updateManagedShareLink, { path: { id }, body }, options),
  };
}
