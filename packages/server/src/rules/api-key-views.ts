import type { ApiKey, Permission } from "@share-links/types";
import type { ApiKeyRow } from "../store/api-keys.ts";
import { toDateTime, toDateTimeOrNull } from "./time.ts";

/** An API key as it is told of after it was shown once. */
export function toApiKey(key: ApiKeyRow): ApiKey {
  return {
    id: key.id,
    name: key.name,
    prefix: key.prefix,
    last4: key.last4,
    permissions: key.permissions.split(" ") as Permission[],
    createdBy: key.created_by,
    createdAt: toDateTime(key.created_at),
    expiresAt: toDateTimeOrNull(key.expires_at),
    revokedAt: toDateTimeOrNull(key.revoked_at),
    lastUsedAt: toDateTimeOrNull(key.last_used_at),
  };
}
