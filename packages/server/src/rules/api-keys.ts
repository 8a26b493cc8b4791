import { randomUUIDv7, timingSafeEqual } from "node:crypto";
import type { ApiKey, CreateApiKey, CreatedApiKey, Permission } from "@share-links/types";
import type { Caller, Context } from "../context.ts";
import { InvalidInput, Refusal } from "../refusal.ts";
import {
  type ApiKeyRow,
  findApiKeyId,
  findUsableApiKey,
  insertApiKey,
  listApiKeysAfter,
  lockUsableApiKey,
  type NewApiKeyRow,
  revokeApiKey as revokeRow,
} from "../store/api-keys.ts";
import { databaseTime, row, type Work } from "../store/sql.ts";
import { toApiKey } from "./api-key-views.ts";
import { type Author, recordChange } from "./changes.ts";
import { type CursorPage, cursorsOf } from "./cursors.ts";
import { sha256 } from "./digest.ts";
import { canonicalUuid } from "./text.ts";
import { parseDateTimeOrNull } from "./time.ts";
import { newApiKey } from "./tokens.ts";

/** Every permission that an API key can have. */
export const PERMISSIONS = [
  "share-links:read",
  "share-links:write",
  "personas:read",
  "personas:write",
  "api-keys:manage",
  "webhooks:manage",
  "audit:read",
] as const satisfies readonly Permission[];

const CREDENTIALS = /^Bearer +([!-~]+) *$/i;
const CHALLENGE = 'Bearer realm="share-links"';
const INVALID_TOKEN = `${CHALLENGE}, error="invalid_token"`;
const PREFIX_CHARACTERS = 8;

/** Whose key an `Authorization` header carries; refuses a missing, unknown, expired or revoked one alike (RFC 6750). One that once was good is no guess. */
export async function authenticate({ sql }: Context, authorization: string | undefined): Promise<Caller> {
  const key = CREDENTIALS.exec(authorization ?? "")?.[1];
  if (!key) throw unauthorized(CHALLENGE, { isGuess: true });
  const hash = sha256(key);
  const [found] = await sql.read(findUsableApiKey(hash));
  if (!found) throw unauthorized(INVALID_TOKEN, { isGuess: (await sql.read(findApiKeyId(hash))).length === 0 });
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

/** Makes an API key that grants no more than the caller's does. Its `key` is told this once. */
export async function createApiKey(
  { sql }: Pick<Context, "sql">,
  caller: Caller,
  { name, permissions, expiresAt }: CreateApiKey,
): Promise<CreatedApiKey> {
  refuseToGrantMore(caller, permissions);
  const expires_at = parseDateTimeOrNull(expiresAt ?? null, "/body/expiresAt");
  return sql.write(function* () {
    // Held, so that a key that is revoked at this moment leaves no other one behind.
    if (!(yield* row(lockUsableApiKey(caller.keyId)))) throw unauthorized(INVALID_TOKEN);
    if (expires_at !== null && expires_at <= (yield* databaseTime())) throw isOver(expiresAt);
    const made = yield* issueApiKey(caller, { name, permissions, expires_at });
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

/** Makes an API key of the author's organisation, whatever it grants, and gives the key itself, which is never kept. */
export function* issueApiKey(
  author: Author,
  key: Omit<NewApiKey, "organization_id">,
): Work<{ row: ApiKeyRow; secret: string }> {
  const made = makeApiKey({ ...key, organization_id: author.organizationId });
  const kept = yield* row(insertApiKey(made.row));
  if (!kept) throw new Error("There is an API key with this secret already.");
  yield* recordChange(author, { action: "api_key.created", before: null, after: toApiKey(kept) });
  return { row: kept, secret: made.secret };
}

/** Revokes an API key of the author's organisation at once, or refuses with `api_key_not_found`, also when it is revoked already. */
export function* revokeApiKey(author: Author, id: string): Work<ApiKeyRow> {
  const revoked = yield* row(revokeRow(author.organizationId, canonicalUuid(id)));
  if (!revoked) throw new Refusal("api_key_not_found");
  const after = toApiKey(revoked);
  yield* recordChange(author, { action: "api_key.revoked", before: { ...after, revokedAt: null }, after });
  return revoked;
}

/** What an API key is made from; `expires_at` in milliseconds since 1970, `secret` chosen when left out. */
export interface NewApiKey extends Pick<ApiKeyRow, "organization_id" | "name" | "expires_at"> {
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

function isOver(expiresAt: string | null | undefined): InvalidInput {
  const message = `must be after this moment, got ${expiresAt}`;
  return new InvalidInput([{ path: "/body/expiresAt", message, code: "minimum" }]);
}

function unauthorized(challenge: string, options: { isGuess?: boolean } = {}): Refusal {
  return new Refusal("unauthorized", { headers: { "WWW-Authenticate": challenge }, ...options });
}
