import { andAfter, type ListPosition } from "./list-position.ts";
import { list, type Statement, sql } from "./sql.ts";

/** An API key without the key itself. `permissions` are separated by spaces. */
export interface ApiKeyRow {
  id: string;
  organization_id: string;
  name: string;
  prefix: string;
  last4: string;
  permissions: string;
  /** The API key that made it; null if the operator or the first start made it. */
  created_by: string | null;
  created_at: number;
  expires_at: number | null;
  revoked_at: number | null;
  /** The beginning of the minute of its last use. */
  last_used_at: number | null;
}

/** A new API key. Only the SHA-256 of the key itself is kept. `expires_at` in milliseconds since 1970. */
export type NewApiKeyRow = Pick<
  ApiKeyRow,
  "id" | "organization_id" | "name" | "prefix" | "last4" | "permissions" | "created_by" | "expires_at"
> & {
  hash: string;
};

const COLUMNS = sql`id, organization_id, name, prefix, last4, permissions, created_by, created_at, expires_at, revoked_at, last_used_at`;

/** Inserts an API key; gives no row if there is one with this hash. */
export function insertApiKey(key: NewApiKeyRow): Statement<ApiKeyRow> {
  return sql`INSERT INTO api_keys (id, organization_id, name, hash, prefix, last4, permissions, created_by, created_at, expires_at)
    VALUES (${key.id}, ${key.organization_id}, ${key.name}, ${key.hash}, ${key.prefix}, ${key.last4}, ${key.permissions}, ${key.created_by}, now_ms(), ${key.expires_at})
    ON CONFLICT (hash) DO NOTHING RETURNING ${COLUMNS}`;
}

/** Finds the API key with this hash, unless it is revoked or expired at this moment. */
export function findUsableApiKey(hash: string): Statement<Pick<ApiKeyRow, "id" | "organization_id" | "permissions">> {
  return sql`SELECT id, organization_id, permissions FROM api_keys
    WHERE hash = ${hash} AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > (SELECT now_ms()))`;
}

/** Finds the API key with this hash, also a revoked or expired one. */
export function findApiKeyId(hash: string): Statement<Pick<ApiKeyRow, "id">> {
  return sql`SELECT id FROM api_keys WHERE hash = ${hash}`;
}

/** Locks the row of a key until the transaction ends, so that nobody revokes it meanwhile. Check afterwards whether it has expired, because waiting for the lock takes time. */
export function lockApiKey(id: string): Statement<Pick<ApiKeyRow, "expires_at">> {
  return sql`UPDATE api_keys SET name = name WHERE id = ${id} AND revoked_at IS NULL RETURNING expires_at`;
}

/** Counts the API keys of an organisation that work. Lock the organisation first. */
export function countUsableApiKeys(organizationId: string): Statement<{ count: number }> {
  return sql`SELECT count(*) AS count FROM api_keys WHERE organization_id = ${organizationId}
    AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > (SELECT now_ms()))`;
}

/** Finds the keys that these keys made, also revoked ones. */
export function findApiKeysMadeBy(ids: readonly string[]): Statement<Pick<ApiKeyRow, "id">> {
  return sql`SELECT id FROM api_keys WHERE created_by IN (${list(ids)}) ORDER BY id`;
}

/** Notes that these keys were used in this minute. */
export function noteApiKeyUses(ids: readonly string[]): Statement {
  // These numbers are no parameters, because SQLite would not divide by a parameter as an integer.
  const minute = sql`(SELECT now_ms() / 60000 * 60000)`;
  return sql`UPDATE api_keys SET last_used_at = ${minute}
    WHERE id IN (${list(ids)}) AND (last_used_at IS NULL OR last_used_at < ${minute})`;
}

/** Finds an API key of any organisation, for the operator. */
export function findApiKey(id: string): Statement<ApiKeyRow> {
  return sql`SELECT ${COLUMNS} FROM api_keys WHERE id = ${id}`;
}

/** Lists API keys after a place in the list, newest first, also revoked and expired ones. */
export function listApiKeysAfter(
  organizationId: string,
  after: ListPosition | undefined,
  limit: number,
): Statement<ApiKeyRow> {
  return sql`SELECT ${COLUMNS} FROM api_keys WHERE organization_id = ${organizationId}${andAfter(after)}
    ORDER BY created_at DESC, id DESC LIMIT ${limit}`;
}

/** Lists every API key of an organisation, oldest first, also revoked and expired ones. */
export function listApiKeys(organizationId: string): Statement<ApiKeyRow> {
  return sql`SELECT ${COLUMNS} FROM api_keys WHERE organization_id = ${organizationId} ORDER BY created_at, id`;
}

/** Revokes an API key at once; gives no row if there is no such key or it is revoked already. */
export function revokeApiKey(organizationId: string, id: string): Statement<ApiKeyRow> {
  return sql`UPDATE api_keys SET revoked_at = now_ms()
    WHERE id = ${id} AND organization_id = ${organizationId} AND revoked_at IS NULL RETURNING ${COLUMNS}`;
}
