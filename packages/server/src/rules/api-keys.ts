import { randomUUIDv7, timingSafeEqual } from "node:crypto";
import type { ApiKey, CreateApiKey, CreatedApiKey, Permission } from "@share-links/types";
import type { Caller, Context } from "../context.ts";
import { InvalidInput, Refusal } from "../refusal.ts";
import {
  type ApiKeyRow,
  countUsableApiKeys,
  findApiKey,
  findApiKeyId,
  findApiKeysMadeBy,
  findUsableApiKey,
  insertApiKey,
  listApiKeysAfter,
  lockApiKey,
  type NewApiKeyRow,
  revokeApiKey as revokeRow,
} from "../store/api-keys.ts";
import { holdOrganization } from "../store/organizations.ts";
import { databaseTime, row, rows, type Work } from "../store/sql.ts";
import { toApiKey } from "./api-key-views.ts";
import { type Author, recordChange } from "./changes.ts";
import { type CursorPage, cursorsOf } from "./cursors.ts";
import { sha256 } from "./digest.ts";
import { canonicalUuid } from "./text.ts";
import { parseDateTimeOrNull, toDateTime } from "./time.ts";
import { newApiKey } from "./tokens.ts";

/** Every permission that an API key can have. */
export const PERMISSIONS = Object.keys({
  "share-links:read": true,
  "share-links:write": true,
  "personas:read": true,
  "personas:write": true,
  "api-keys:manage": true,
  "webhooks:manage": true,
  "audit:read": true,
} satisfies Record<Permission, true>) as readonly Permission[];

const CREDENTIALS = /^Bearer +([!-~]+) *$/i;
const CHALLENGE = 'Bearer realm="share-links"';
const INVALID_TOKEN = `${CHALLENGE}, error="invalid_token"`;
const PREFIX_CHARACTERS = 8;
const MOST_USABLE = 100;

/** Whose key an `Authorization` header carries; refuses a missing, unknown, expired or revoked one alike (RFC 6750). One that once was good is no guess. */
export async function authenticate({ sql, keyUses }: Context, authorization: string | undefined): Promise<Caller> {
  const key = CREDENTIALS.exec(authorization ?? "")?.[1];
  if (!key) throw unauthorized(CHALLENGE, { isGuess: true });
  const hash = sha256(key);
  const [found] = await sql.read(findUsableApiKey(hash));
  if (!found) throw unauthorized(INVALID_TOKEN, { isGuess: (await sql.read(findApiKeyId(hash))).length === 0 });
  keyUses.note(found.id);
  return { keyId: found.id, organizationId: found.organization_id, permissions: found.permissions.split(" ") };
}

/** Refuses a caller whose key lacks a permission, naming it. */
export function requirePermissions(caller: Caller, permissions: readonly string[]): void {
  const lacking = permissions.filter((permission) => !caller.permissions.includes(permission));
  if (lacking.length === 0) return;
  throw new Refusal("permission_denied", { message: `This API key lacks the permission ${lacking.join(" and ")}.` });
}

/** Refuses, alike and in the same time, every caller who does not send this token; undefined lets everybody in. */
export function requireToken(token: string | undefined, authorization: string | undefined): void {
  if (token === undefined) return;
  const given = CREDENTIALS.exec(authorization ?? "")?.[1] ?? "";
  if (!timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(token))))
    throw new Refusal("unauthorized", {
      message: "Send the operator's token for the measurements in the header Authorization: Bearer <token>.",
      headers: { "WWW-Authenticate": 'Bearer realm="share-links metrics"' },
      isGuess: true,
    });
}

/** Makes an API key that grants no more than the caller's and lasts no longer. Only this answer contains its `key`. */
export async function createApiKey(
  { sql }: Pick<Context, "sql">,
  caller: Caller,
  { name, permissions, expiresAt }: CreateApiKey,
): Promise<CreatedApiKey> {
  refuseToGrantMore(caller, permissions);
  const expires_at = parseDateTimeOrNull(expiresAt ?? null, "/body/expiresAt");
  return sql.write(function* () {
    // Held, so that a key that is revoked at this moment leaves no other one behind.
    const maker = yield* row(lockApiKey(caller.keyId));
    const now = yield* databaseTime();
    if (!maker || isOver(maker.expires_at, now)) throw unauthorized(INVALID_TOKEN);
    const lastMoment = maker.expires_at;
    const until = expiresAt === undefined ? lastMoment : expires_at;
    if (isOver(until, now)) throw expiryError(`must be after this moment, got ${expiresAt}`);
    if (lastMoment !== null && (until === null || until > lastMoment))
      throw expiryError(`must be no later than the calling key's, ${toDateTime(lastMoment)}, got ${expiresAt}`);
    const made = yield* issueApiKey(caller, { name, permissions, expires_at: until });
    return { ...toApiKey(made.row), key: made.secret };
  });
}

/** Some of the organisation's API keys after a cursor, newest first, revoked and expired ones included. */
export async function listApiKeys(
  context: Pick<Context, "sql" | "vault">,
  organizationId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<CursorPage<ApiKey>> {
  const cursors = cursorsOf(context, { list: "listApiKeys", organizationId });
  const rows = await context.sql.read(listApiKeysAfter(organizationId, cursors.read(cursor), limit + 1));
  return cursors.page(rows, limit, toApiKey);
}

/** Makes an API key of the author's organisation, whatever it grants, and gives the key itself, which is never kept. Refuses with `api_key_limit_reached`. */
export function* issueApiKey(
  author: Author,
  key: Omit<NewApiKey, "organization_id" | "created_by">,
): Work<{ row: ApiKeyRow; secret: string }> {
  yield holdOrganization(author.organizationId);
  const usable = yield* row(countUsableApiKeys(author.organizationId));
  if (usable && usable.count >= MOST_USABLE) throw new Refusal("api_key_limit_reached");
  const created_by = "keyId" in author ? author.keyId : null;
  const made = makeApiKey({ ...key, created_by, organization_id: author.organizationId });
  const kept = yield* row(insertApiKey(made.row));
  if (!kept) throw new Error("There is an API key with this secret already.");
  yield* recordChange(author, { action: "api_key.created", before: null, after: toApiKey(kept) });
  return { row: kept, secret: made.secret };
}

/** Revokes an API key of the author's organisation at once, or refuses with `api_key_not_found`, also when it is revoked already. */
export function* revokeApiKey(author: Author, id: string): Work<ApiKeyRow> {
  const revoked = yield* revokeIfUsable(author, canonicalUuid(id));
  if (!revoked) throw new Refusal("api_key_not_found");
  return revoked;
}

/** Revokes an API key with every key that it made, directly or through others; one that is revoked already is passed over. Gives how many were revoked. */
export function* revokeWithDescendants(author: Author, apiKeyId: string): Work<number> {
  const id = canonicalUuid(apiKeyId);
  const top = yield* row(findApiKey(id));
  if (top?.organization_id !== author.organizationId) throw new Refusal("api_key_not_found");
  let revoked = 0;
  // Level by level: a key that is making another one holds its own row, so the next look finds what it made.
  for (let level: readonly string[] = [id]; level.length > 0; ) {
    for (const each of level) revoked += (yield* revokeIfUsable(author, each)) ? 1 : 0;
    level = (yield* rows(findApiKeysMadeBy(level))).map((made) => made.id);
  }
  return revoked;
}

/** What an API key is made from; `expires_at` in milliseconds since 1970, `secret` chosen when left out. */
export interface NewApiKey extends Pick<ApiKeyRow, "organization_id" | "name" | "created_by" | "expires_at"> {
  permissions: readonly Permission[];
  secret?: string | undefined;
}

/** A new API key: what to keep of it, and the key itself. */
export function makeApiKey(key: NewApiKey): { row: NewApiKeyRow; secret: string } {
  const secret = key.secret ?? newApiKey();
  return {
    secret,
    row: {
      id: randomUUIDv7(),
      organization_id: key.organization_id,
      name: key.name,
      created_by: key.created_by,
      expires_at: key.expires_at,
      permissions: key.permissions.join(" "),
      hash: sha256(secret),
      prefix: secret.slice(0, PREFIX_CHARACTERS),
      last4: secret.slice(-4),
    },
  };
}

function refuseToGrantMore(caller: Caller, permissions: readonly string[]): void {
  const lacking = permissions.filter((permission) => !caller.permissions.includes(permission));
  if (lacking.length === 0) return;
  throw new Refusal("permission_denied", {
    message: `This API key lacks the permission ${lacking.join(" and ")}, so it can not grant it.`,
  });
}

function* revokeIfUsable(author: Author, id: string): Work<ApiKeyRow | undefined> {
  const revoked = yield* row(revokeRow(author.organizationId, id));
  if (!revoked) return undefined;
  const after = toApiKey(revoked);
  yield* recordChange(author, { action: "api_key.revoked", before: { ...after, revokedAt: null }, after });
  return revoked;
}

function isOver(expiresAt: number | null, now: number): boolean {
  return expiresAt !== null && expiresAt <= now;
}

function expiryError(message: string): InvalidInput {
  return new InvalidInput([{ path: "/body/expiresAt", message, code: "minimum" }]);
}

function unauthorized(challenge: string, options: { isGuess?: boolean } = {}): Refusal {
  return new Refusal("unauthorized", { headers: { "WWW-Authenticate": challenge }, ...options });
}
