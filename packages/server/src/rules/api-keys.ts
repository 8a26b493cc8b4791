import { createHash, randomUUIDv7 } from "node:crypto";
import type { Caller, Context } from "../context.ts";
import { Refusal } from "../refusal.ts";
import {
  type ApiKeyRow,
  findUsableApiKey,
  insertApiKey,
  type NewApiKeyRow,
  revokeApiKey as revokeRow,
} from "../store/api-keys.ts";
import { row, type Work } from "../store/sql.ts";
import { toApiKeyRecord } from "./api-key-views.ts";
import { type Author, recordChange } from "./changes.ts";
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

/** Makes an API key of the author's organisation, and gives the key itself, which is shown once and never kept. */
export function* issueApiKey(
  author: Author,
  key: Omit<NewApiKey, "organization_id">,
): Work<{ row: ApiKeyRow; secret: string }> {
  const made = makeApiKey({ ...key, organization_id: author.organizationId });
  const kept = yield* row(insertApiKey(made.row));
  if (!kept) throw new Error("There is an API key like this one already.");
  yield* recordChange(author, { action: "api_key.created", before: null, after: toApiKeyRecord(kept) });
  return { row: kept, secret: made.secret };
}

/** Revokes an API key at once; undefined when there is none that could still be revoked. The author is whom its organisation gives. */
export function* revokeApiKey(id: string, authorOf: (organizationId: string) => Author): Work<ApiKeyRow | undefined> {
  const revoked = yield* row(revokeRow(id));
  if (!revoked) return undefined;
  const after = toApiKeyRecord(revoked);
  yield* recordChange(authorOf(revoked.organization_id), {
    action: "api_key.revoked",
    before: { ...after, revokedAt: null },
    after,
  });
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
      hash: hashApiKey(secret),
      prefix: secret.slice(0, PREFIX_CHARACTERS),
      last4: secret.slice(-4),
    },
  };
}

function hashApiKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

function unauthorized(challenge: string): Refusal {
  return new Refusal("unauthorized", { headers: { "WWW-Authenticate": challenge } });
}
