import type {
  CreateRedemption,
  CreateShareLink,
  DeleteShareLinkResult,
  ListShareLinksQuery,
  PersonaShareLink,
  PersonaShareLinkPage,
  Redemption,
  ShareLink,
  UpdateShareLink,
} from "@share-links/types";
import type { ApiList } from "./api-list.ts";
import type { ApiPromise } from "./api-promise.ts";
import {
  createRedemption,
  createShareLink,
  deleteShareLink,
  getShareLink,
  listShareLinks,
  updateShareLink,
} from "./generated/descriptors.ts";
import type { MethodOperations } from "./methods.ts";
import type { OptionsOf, RequestOptions } from "./options.ts";

/** The operations of the hosted contract. They work with the hosted API and with your own server. */
export interface ShareLinks {
  /** Lists the links, newest first, from `page` on. Await it for one page, or iterate over it for all links. */
  list(
    query?: ListShareLinksQuery,
    options?: RequestOptions,
  ): ApiList<PersonaShareLinkPage, PersonaShareLink, "listShareLinks">;
  /** Creates a link. By default it expires after 168 hours (`expiresInHours`) and can be used 10 times (`usageLimit`). */
  create(body: CreateShareLink, options?: OptionsOf<"createShareLink">): ApiPromise<ShareLink, "createShareLink">;
  /** Gets the link with the id and the name of its persona. Fails with `share_link_not_found` if no link has this id. */
  get(id: string, options?: RequestOptions): ApiPromise<PersonaShareLink, "getShareLink">;
  /** Changes only the members that `body` has. `expiresInHours` counts from now, so it makes an expired link work again. */
  update(id: string, body: UpdateShareLink, options?: RequestOptions): ApiPromise<ShareLink, "updateShareLink">;
  /** Deletes the link permanently. */
  delete(id: string, options?: RequestOptions): ApiPromise<DeleteShareLinkResult, "deleteShareLink">;
}

/** The operations of `client.shareLinks`. */
export const shareLinks: MethodOperations<ShareLinks> = {
  list: listShareLinks,
  create: createShareLink,
  get: getShareLink,
  update: updateShareLink,
  delete: deleteShareLink,
};

/** The operation that a visitor's page calls, without an API key. */
export interface Redemptions {
  /** Uses the link once, and returns what it opens. Calls with the same `idempotencyKey` count as one use; each other call counts as another. */
  create(body: CreateRedemption, options?: OptionsOf<"createRedemption">): ApiPromise<Redemption, "createRedemption">;
}

/** The operations of `client.public.redemptions`. */
export const redemptions: MethodOperations<Redemptions> = {
  create: createRedemption,
};
