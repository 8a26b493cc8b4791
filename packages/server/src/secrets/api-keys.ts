import { timingSafeEqual } from "node:crypto";
import type { Permission } from "@share-links/types";
import type { Caller, Context } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { type ApiKeyRow, findApiKeyId, findUsableApiKey, type NewApiKeyRow } from "../store/api-keys.ts";
import { sha256 } from "./digest.ts";
import { newId } from "./random.ts";
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

/**
 * Finds whose key an `Authorization` header carries. A missing, unknown, expired or revoked key is refused with the same
 * answer (RFC 6750). Only a key that never existed counts as a guess, and a call without any doesn't.
 */
export async function authenticate(
  { sql, keyUses }: Pick<Context, "sql" | "keyUses">,
  authorization: string | undefined,
): Promise<Caller> {
  const key = CREDENTIALS.exec(authorization ?? "")?.[1];
  if (!key) throw unauthorized(CHALLENGE, { isGuess: authorization !== undefined });
  const hash = sha256(key);
  const [found] = await sql.read(findUsableApiKey(hash));
  if (!found) throw unauthorized(INVALID_TOKEN, { isGuess: (await sql.read(findApiKeyId(hash))).length === 0 });
  keyUses.note(found.id);
  return { keyId: found.id, organizationId: found.organization_id, permissions: found.permissions.split(" ") };
}

/** Refuses a caller whose key lacks one of the permissions, and names those that are missing. */
export function requirePermissions(caller: Caller, permissions: readonly string[]): void {
  const missing = missingPermissions(caller, permissions);
  if (missing.length === 0) return;
  throw new Refusal("permission_denied", { message: `This API key lacks the permission ${missing.join(" and ")}.` });
}

/** The permissions that a caller's key doesn't have. */
export function missingPermissions(caller: Caller, permissions: readonly string[]): string[] {
  return permissions.filter((permission) => !caller.permissions.includes(permission));
}

/** Refuses everyone who doesn't send this token, always in the same time. Without a token, it lets everyone in. */
export function requireToken(token: string | undefined, authorization: string | undefined): void {
  if (token === undefined) return;
  const given = CREDENTIALS.exec(authorization ?? "")?.[1] ?? "";
  if (timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(token)))) return;
  throw new Refusal("unauthorized", {
    message: "Send the operator's token for the measurements in the header Authorization: Bearer <token>.",
    headers: { "WWW-Authenticate": 'Bearer realm="share-links metrics"' },
    isGuess: true,
  });
}

/** The error for a key that doesn't work. It is a guess if the key never existed. */
export function unknownKeyError({ isGuess }: { isGuess: boolean }): Refusal {
  return unauthorized(INVALID_TOKEN, { isGuess });
}

/** The error for a key that has expired or was revoked while its request was running. */
export function endedKeyError(): Refusal {
  return unauthorized(INVALID_TOKEN, { isGuess: false });
}

/** What an API key is made from; `expires_at` in milliseconds since 1970. Without a `secret`, a random one is chosen. */
export interface NewApiKey extends Pick<ApiKeyRow, "organization_id" | "name" | "created_by" | "expires_at"> {
  permissions: readonly Permission[];
  secret?: string | undefined;
}

/** Makes an API key: the row to keep, which has only a hash of the key, and the key itself. */
export function makeApiKey(key: NewApiKey): { row: NewApiKeyRow; secret: string } {
  const secret = key.secret ?? newApiKey();
  return {
    secret,
    row: {
      id: newId(),
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

function unauthorized(challenge: string, { isGuess }: { isGuess: boolean }): Refusal {
  return new Refusal("unauthorized", { headers: { "WWW-Authenticate": challenge }, isGuess });
}
