import { hash, randomUUIDv7 } from "node:crypto";
import type { Caller, Context } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { type ApiKeyRow, findUsableApiKey, type NewApiKeyRow } from "../store/api-keys.ts";
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
] as const;

/** A permission by its name. */
export type Permission = (typeof PERMISSIONS)[number];

const CREDENTIALS = /^Bearer +([!-~]+) *$/i;
const PREFIX_CHARACTERS = 8;

/** Whose key an `Authorization` header carries; refuses a missing, unknown, expired or revoked one alike (RFC 6750). */
export async function authenticate({ sql }: Context, authorization: string | undefined): Promise<Caller> {
  const key = CREDENTIALS.exec(authorization ?? "")?.[1];
  if (!key) throw unauthorized('Bearer realm="share-links"');
  const [found] = await sql.read(findUsableApiKey(hashApiKey(key)));
  if (!found) throw unauthorized('Bearer realm="share-links", error="invalid_token"');
  return { keyId: found.id, organizationId: found.organization_id, permissions: found.permissions.split(" ") };
}

/** Refuses a caller whose key lacks a permission, naming it. */
export function requirePermissions(caller: Caller, permissions: readonly string[]): void {
  const lacking = permissions.filter((permission) => !caller.permissions.includes(permission));
  if (lacking.length === 0) return;
  throw new Refusal("permission_denied", { message: `This API key lacks the permission ${lacking.join(" and ")}.` });
}

/** A new API key: what to keep of it, and the key itself, which is shown once and never kept. `expires_at` in milliseconds since 1970. */
export function makeApiKey(
  key: Pick<ApiKeyRow, "organization_id" | "name" | "expires_at"> & {
    permissions: readonly Permission[];
    secret?: string | undefined;
  },
): { row: NewApiKeyRow; secret: string } {
  const secret = key.secret ?? newApiKey();
  return {
    secret,
    row: {
      id: randomUUIDv7(),
      organization_id: key.organization_id,
      name: key.name,
      expires_at: key.expires_at,
      permissions: key.permissions.join(" "),
      hash: hashApiKey(secret),
      prefix: secret.slice(0, PREFIX_CHARACTERS),
      last4: secret.slice(-4),
    },
  };
}

function hashApiKey(key: string): string {
  return hash("sha256", key, "hex");
}

function unauthorized(challenge: string): Refusal {
  return new Refusal("unauthorized", { headers: { "WWW-Authenticate": challenge } });
}
