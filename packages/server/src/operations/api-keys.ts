import type { ApiKey, CreatedApiKey, Permission } from "@share-links/types";
import { MOST_API_KEYS } from "../bounds.ts";
import type { Author, Caller } from "../context.ts";
import { recordChange } from "../pipeline/changes.ts";
import { cursorsOf } from "../pipeline/cursors.ts";
import type { Input, Reply, Tools } from "../pipeline/operation.ts";
import { InvalidInput, Refusal } from "../refusal.ts";
import { endedKeyError, makeApiKey, missingPermissions, type NewApiKey } from "../secrets/api-keys.ts";
import {
  type ApiKeyRow,
  countUsableApiKeys,
  findApiKey,
  findApiKeysMadeBy,
  insertApiKey,
  listApiKeysAfter,
  lockApiKey,
  revokeApiKey,
} from "../store/api-keys.ts";
import { holdOrganization } from "../store/organizations.ts";
import { databaseTime, row, rows, type Work } from "../store/sql.ts";
import { canonicalUuid } from "../values/text.ts";
import { parseDateTimeOrNull, toDateTime, toDateTimeOrNull } from "../values/time.ts";

/** Lists API keys, newest first, also revoked and expired ones. */
export function* listApiKeys(
  { query: { cursor, limit } }: Input<"listApiKeys", "query">,
  { author: { organizationId }, vault }: Pick<Tools, "author" | "vault">,
): Work<Reply<"listApiKeys">> {
  const cursors = cursorsOf({ vault }, { list: "listApiKeys", organizationId });
  const found = yield* rows(listApiKeysAfter(organizationId, cursors.read(cursor), limit + 1));
  return { status: 200, body: cursors.page(found, limit, toApiKey) };
}

/**
 * Creates an API key and shows it once. Refuses with `permission_denied` to grant more than the calling key has, with
 * `invalid_request` to let it last longer, and with `api_key_limit_reached`. The operator may grant anything.
 */
export function* createApiKey(
  { body: { name, permissions, expiresAt } }: Input<"createApiKey", "body">,
  { author }: Pick<Tools, "author">,
): Work<Reply<"createApiKey">> {
  let expires_at = parseDateTimeOrNull(expiresAt ?? null, "/body/expiresAt");
  if ("keyId" in author) {
    refuseToGrantMore(author, permissions);
    expires_at = yield* expiryWithinMaker(author.keyId, expiresAt, expires_at);
  }
  return { status: 201, body: yield* issueApiKey(author, { name, permissions, expires_at }) };
}

/** Revokes an API key at once, with `descendants` also every key that it made. Refuses with `api_key_not_found`, also for a key that is revoked already. */
export function* deleteApiKey(
  { path, query }: Input<"deleteApiKey", "path" | "query">,
  { author }: Pick<Tools, "author">,
): Work<Reply<"deleteApiKey">> {
  const id = canonicalUuid(path.id);
  if (query.descendants) yield* revokeWithDescendants(author, id);
  else if (!(yield* revokeIfUsable(author, id))) throw notFound();
  return { status: 204, body: undefined };
}

/** Creates an API key in the author's organisation, whatever it grants. Refuses with `api_key_limit_reached`. */
export function* issueApiKey(
  author: Author,
  key: Omit<NewApiKey, "organization_id" | "created_by">,
): Work<CreatedApiKey> {
  const { organizationId } = author;
  yield holdOrganization(organizationId);
  const usable = yield* row(countUsableApiKeys(organizationId));
  if (usable && usable.count >= MOST_API_KEYS) throw new Refusal("api_key_limit_reached");
  const created_by = "keyId" in author ? author.keyId : null;
  const made = makeApiKey({ ...key, created_by, organization_id: organizationId });
  const kept = yield* row(insertApiKey(made.row));
  if (!kept) throw new Error("There already is an API key with this secret.");
  const after = toApiKey(kept);
  yield* recordChange(author, { action: "api_key.created", before: null, after });
  return { ...after, key: made.secret };
}

/** An API key as every answer shows it, without the key itself. */
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

function refuseToGrantMore(caller: Caller, permissions: readonly string[]): void {
  const missing = missingPermissions(caller, permissions);
  if (missing.length === 0) return;
  throw new Refusal("permission_denied", {
    message: `This API key lacks the permission ${missing.join(" and ")}, so it can not grant it.`,
  });
}

/** The end of a new key's life, which is at most that of the key that makes it, and also that when none is given. */
function* expiryWithinMaker(
  makerId: string,
  given: string | null | undefined,
  expiresAt: number | null,
): Work<number | null> {
  // Locked, so that the maker can't be revoked between this check and the insert.
  const maker = yield* row(lockApiKey(makerId));
  const now = yield* databaseTime();
  if (!maker || hasPassed(maker.expires_at, now)) throw endedKeyError();
  const until = given === undefined ? maker.expires_at : expiresAt;
  if (hasPassed(until, now)) throw expiryError(`must be after this moment, got ${given}`);
  if (maker.expires_at !== null && (until === null || until > maker.expires_at))
    throw expiryError(`must be no later than the calling key's, ${toDateTime(maker.expires_at)}, got ${given}`);
  return until;
}

/** Revokes a key and every key that it made, directly or through others. Keys that are revoked already are passed over. */
function* revokeWithDescendants(author: Author, id: string): Work<void> {
  const top = yield* row(findApiKey(id));
  if (top?.organization_id !== author.organizationId) throw notFound();
  // Level by level: a key that is being made holds its maker's row, so the next look finds it.
  for (let level: readonly string[] = [id]; level.length > 0; ) {
    for (const each of level) yield* revokeIfUsable(author, each);
    level = (yield* rows(findApiKeysMadeBy(level))).map((made) => made.id);
  }
}

function* revokeIfUsable(author: Author, id: string): Work<ApiKeyRow | undefined> {
  const revoked = yield* row(revokeApiKey(author.organizationId, id));
  if (!revoked) return undefined;
  const after = toApiKey(revoked);
  yield* recordChange(author, { action: "api_key.revoked", before: { ...after, revokedAt: null }, after });
  return revoked;
}

function hasPassed(time: number | null, now: number): boolean {
  return time !== null && time <= now;
}

function notFound(): Refusal {
  return new Refusal("api_key_not_found");
}

function expiryError(message: string): InvalidInput {
  return new InvalidInput([{ path: "/body/expiresAt", message, code: "minimum" }]);
}
