import type {
  CreateManagedShareLink,
  ListManagedShareLinksQuery,
  ListShareLinkUsesQuery,
  ManagedShareLink,
  ManagedShareLinkPage,
  ShareLinkUse,
  ShareLinkUsePage,
  UpdateManagedShareLink,
} from "@share-links/types";
import { type ApiList, list } from "./api-list.ts";
import type { ApiPromise } from "./api-promise.ts";
import type { Call } from "./call.ts";
import { operation } from "./operation.ts";
import type { OptionsOf, RequestOptions } from "./options.ts";

/** Every setting and filter of a link; the hosted API answers 404 to these. */
export interface ManagedShareLinks {
  /** The links, newest first: a page from `cursor` on when awaited, every link from there on when iterated. */
  list(
    query?: ListManagedShareLinksQuery,
    options?: RequestOptions,
  ): ApiList<ManagedShareLinkPage, ManagedShareLink, "listManagedShareLinks">;
  /** A new link with every setting; for `expiresAt` and `usageLimit` null means never and unlimited. */
  create(
    body: CreateManagedShareLink,
    options?: OptionsOf<"createManagedShareLink">,
  ): ApiPromise<ManagedShareLink, "createManagedShareLink">;
  /** The link with its status, its public URL and its last use. */
  get(id: string, options?: RequestOptions): ApiPromise<ManagedShareLink, "getManagedShareLink">;
  /** Changes what is given, by merge patch: null clears `expiresAt` and `usageLimit`. */
  update(
    id: string,
    body: UpdateManagedShareLink,
    options?: RequestOptions,
  ): ApiPromise<ManagedShareLink, "updateManagedShareLink">;
  /** The link's uses and refusals, newest first: a page when awaited, every one when iterated. */
  listUses(
    id: string,
    query?: ListShareLinkUsesQuery,
    options?: RequestOptions,
  ): ApiList<ShareLinkUsePage, ShareLinkUse, "listShareLinkUses">;
  /** Gives the link another token; the former one is dead at once. Not tried again by itself, for each call makes another token. */
  rotate(id: string, options?: RequestOptions): ApiPromise<ManagedShareLink, "rotateShareLink">;
}

const createManagedShareLink = operation("createManagedShareLink", "POST", "/manage/v1/share-links", 201, true);
const getManagedShareLink = operation("getManagedShareLink", "GET", "/manage/v1/share-links/{id}", 200);
const listManagedShareLinks = operation("listManagedShareLinks", "GET", "/manage/v1/share-links", 200);
const listShareLinkUses = operation("listShareLinkUses", "GET", "/manage/v1/share-links/{id}/uses", 200);
const rotateShareLink = operation("rotateShareLink", "POST", "/manage/v1/share-links/{id}/rotate", 200);
const updateManagedShareLink = operation("updateManagedShareLink", "PATCH", "/manage/v1/share-links/{id}", 200);

/** The methods of `client.manage.shareLinks`. */
export function managedShareLinks(call: Call): ManagedShareLinks {
  return {
    list: (query, options) => list(call, listManagedShareLinks, query, options),
    create: (body, options) => call(createManagedShareLink, { body }, options),
    get: (id, options) => call(getManagedShareLink, { path: { id } }, options),
    update: (id, body, options) => call(updateManagedShareLink, { path: { id }, body }, options),
    listUses: (id, query, options) => list(call, listShareLinkUses, query, options, { id }),
    rotate: (id, options) => call(rotateShareLink, { path: { id } }, options),
  };
}
