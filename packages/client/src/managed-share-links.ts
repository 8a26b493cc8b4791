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
import type { ApiList } from "./api-list.ts";
import type { ApiPromise } from "./api-promise.ts";
import type { OperationLines } from "./operation.ts";
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

/** The operations of `client.manage.shareLinks`. */
export const managedShareLinks: OperationLines<ManagedShareLinks> = {
  list: "listManagedShareLinks GET /manage/v1/share-links 200",
  create: "createManagedShareLink POST /manage/v1/share-links 201 json idempotent",
  get: "getManagedShareLink GET /manage/v1/share-links/{id} 200",
  update: "updateManagedShareLink PATCH /manage/v1/share-links/{id} 200 merge-patch+json",
  listUses: "listShareLinkUses GET /manage/v1/share-links/{id}/uses 200",
  rotate: "rotateShareLink POST /manage/v1/share-links/{id}/rotate 200",
};
