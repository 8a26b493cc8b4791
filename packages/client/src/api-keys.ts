import type { ApiKey, ApiKeyPage, CreateApiKey, CreatedApiKey, ListApiKeysQuery } from "@share-links/types";
import type { ApiList } from "./api-list.ts";
import type { ApiPromise } from "./api-promise.ts";
import type { OperationLines } from "./operation.ts";
import type { OptionsOf, RequestOptions } from "./options.ts";

/** The API keys of the organisation; the hosted API answers 404 to these. */
export interface ApiKeys {
  /** The keys, newest first, revoked and expired ones included: a page from `cursor` on when awaited, every one from there on when iterated. */
  list(query?: ListApiKeysQuery, options?: RequestOptions): ApiList<ApiKeyPage, ApiKey, "listApiKeys">;
  /** A new key, whose `key` is told this once; `permission_denied` where it would grant more than the calling key has. */
  create(body: CreateApiKey, options?: OptionsOf<"createApiKey">): ApiPromise<CreatedApiKey, "createApiKey">;
  /** Revokes the key at once, also the calling one itself. */
  delete(id: string, options?: RequestOptions): ApiPromise<void, "deleteApiKey">;
}

/** The operations of `client.manage.apiKeys`. */
export const apiKeys: OperationLines<ApiKeys> = {
  list: "listApiKeys GET /manage/v1/api-keys 200",
  create: "createApiKey POST /manage/v1/api-keys 201 json",
  delete: "deleteApiKey DELETE /manage/v1/api-keys/{id} 204",
};
