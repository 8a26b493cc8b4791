import type {
  CreateShareLink,
  DeleteShareLinkResult,
  ListShareLinksQuery,
  PersonaShareLink,
  PersonaShareLinkPage,
  ShareLink,
  UpdateShareLink,
} from "@share-links/types";
import { type ApiList, list } from "./api-list.ts";
import type { ApiPromise } from "./api-promise.ts";
import type { Call } from "./call.ts";
import { operation } from "./operation.ts";
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
  /** The link with its persona; `share_link_not_found` when there is none. */
  get(id: string, options?: RequestOptions): ApiPromise<PersonaShareLink, "getShareLink">;
  /** Changes what is given; `expiresInHours` counts from now, so it revives an expired link. */
  update(id: string, body: UpdateShareLink, options?: RequestOptions): ApiPromise<ShareLink, "updateShareLink">;
  /** Deletes the link for good. */
  delete(id: string, options?: RequestOptions): ApiPromise<DeleteShareLinkResult, "deleteShareLink">;
}

const createShareLink = operation("createShareLink", "POST", "/v1/share-links", 201, true);
const deleteShareLink = operation("deleteShareLink", "DELETE", "/v1/share-links/{id}", 200);
const getShareLink = operation("getShareLink", "GET", "/v1/share-links/{id}", 200);
const listShareLinks = operation("listShareLinks", "GET", "/v1/share-links", 200);
const updateShareLink = operation("updateShareLink", "PUT", "/v1/share-links/{id}", 200);

/** The methods of `client.shareLinks`. */
export function shareLinks(call: Call): ShareLinks {
  return {
    list: (query, options) => list(call, listShareLinks, query, options),
    create: (body, options) => call(createShareLink, { body }, options),
    get: (id, options) => call(getShareLink, { path: { id } }, options),
    update: (id, body, options) => call(updateShareLink, { path: { id }, body }, options),
    delete: (id, options) => call(deleteShareLink, { path: { id } }, options),
  };
}
