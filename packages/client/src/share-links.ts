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

/** The hosted contract: works against the hosted API and a server of your own alike. */
export interface ShareLinks {
  /** The links, newest first: a page from `page` on when awaited, every link from there on when iterated. */
  list(
    query?: ListShareLinksQuery,
    options?: RequestOptions,
  ): ApiList<PersonaShareLinkPage, PersonaShareLink, "listShareLinks">;
  /** A new link; without `expiresInHours` it lives for 168 hours, without `usageLimit` it can be used 10 times. */
  create(body: CreateShareLink, options?: OptionsOf<"createShareLink">): ApiPromise<ShareLink, "createShareLink">;
  /** The link with its persona's id and name; `share_link_not_found` when there is none. */
  get(id: string, options?: RequestOptions): ApiPromise<PersonaShareLink, "getShareLink">;
  /** Changes what is given; `expiresInHours` counts from now, so it revives an expired link. */
  update(id: string, body: UpdateShareLink, options?: RequestOptions): ApiPromise<ShareLink, "updateShareLink">;
  /** Deletes the link for good. */
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

/** What a visitor's page calls, without an API key. */
export interface Redemptions {
  /** Counts one use and says what it opens; calls with the same `idempotencyKey` count once, any other call is a use of its own. */
  create(body: CreateRedemption, options?: OptionsOf<"createRedemption">): ApiPromise<Redemption, "createRedemption">;
}

/** The operations of `client.public.redemptions`. */
export const redemptions: MethodOperations<Redemptions> = {
  create: createRedemption,
};
