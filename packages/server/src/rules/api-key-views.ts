import type { ApiKeyRow } from "../store/api-keys.ts";
import { toDateTime, toDateTimeOrNull } from "./time.ts";

/** What may be told of an API key: all but the key. */
export interface ApiKeyRecord {
  id: string;
  name: string;
  prefix: string;
  last4: string;
  permissions: string[];
  createdAt: string;
  expiresAt: string | null;
  revokedAt: string | null;
}

/** An API key as it is told of after it was shown once. */
export function toApiKeyRecord(key: ApiKeyRow): ApiKeyRecord {
  return {
    id: key.id,
    name: key.name,
    prefix: key.prefix,
    last4: key.last4,
    permissions: key.permissions.split(" "),
    createdAt: toDateTime(key.created_at),
    expiresAt: toDateTimeOrNull(key.expires_at),
    revokedAt: toDateTimeOrNull(key.revoked_at),
  };
}
