import { randomUUIDv7 } from "node:crypto";
import type { ShareLinkType } from "@share-links/types";
import type { Context } from "../context.ts";
import { InvalidInput, Refusal } from "../refusal.ts";
import { countShareLink } from "../store/personas.ts";
import { deleteRedemptionKeysOf, keepTokenOf } from "../store/retention.ts";
import { countIntoGroup, countOutOfGroup } from "../store/share-link-groups.ts";
import {
  deleteShareLink as deleteRow,
  demotePrimary,
  findShareLink,
  insertShareLink,
  lockShareLink,
  rotateShareLink as rotateRow,
  type ShareLinkChanges,
  type ShareLinkRow,
  updateShareLink as updateRow,
} from "../store/share-links.ts";
import { databaseTime, row, type Work } from "../store/sql.ts";
import { type Author, recordChange } from "./changes.ts";
import { canonicalOrigin } from "./origins.ts";
import { canonicalUuid, fold } from "./text.ts";
import { newShareToken } from "./tokens.ts";

/** When a link expires, in milliseconds: at a moment since 1970, so long after now, or never. */
export type Expiry = { at: number | null } | { afterMs: number };

/** Everything that may be set of a link. `allowedOrigins` are as the caller wrote them. */
export interface ShareLinkSettings {
  type: ShareLinkType;
  expiry: Expiry;
  usageLimit: number | null;
  allowedOrigins: readonly string[];
  allowAllOrigins: boolean;
  removeWatermark: boolean;
  enabled: boolean;
  isPrimary: boolean;
}

/** What a fresh link of the documented API is, but for its expiry and limit. */
export const PLAIN_SETTINGS = {
  type: "LINK",
  allowedOrigins: [],
  allowAllOrigins: false,
  removeWatermark: false,
  enabled: true,
  isPrimary: false,
} as const satisfies Partial<ShareLinkSettings>;

/** What a new link is made from, in the form that it is kept in: however it is spelled, the same link is asked for. */
export function canonicalShareLink(personaId: string, settings: ShareLinkSettings): object {
  return {
    ...settings,
    personaId: canonicalUuid(personaId),
    allowedOrigins: canonicalOrigins(settings.allowedOrigins),
  };
}

/** Makes a link to a persona of the organisation, or refuses with `persona_not_found`. */
export function* createShareLink(
  { vault }: Pick<Context, "vault">,
  author: Author,
  personaId: string,
  settings: ShareLinkSettings,
): Work<ShareLinkRow> {
  const { organizationId } = author;
  const allowedOrigins = canonicalOrigins(settings.allowedOrigins);
  const persona = canonicalUuid(personaId);
  const now = yield* databaseTime();
  const found = yield* row(countShareLink(organizationId, persona, 1));
  if (!found) throw new Refusal("persona_not_found");
  if (settings.isPrimary) yield* demote(author, persona);
  const id = randomUUIDv7();
  const token = newShareToken();
  const group = { organizationId, personaId: persona, nameFolded: fold(found.name) };
  const link = (yield* row(
    insertShareLink({
      id,
      organization_id: organizationId,
      persona_id: persona,
      persona_name: found.name,
      group_id: yield* countIntoGroup(group, id),
      token_hash: vault.hashToken(token),
      token_sealed: vault.sealToken(token, id),
      type: settings.type,
      expires_at: expiresAt(settings.expiry, now),
      usage_limit: settings.usageLimit,
      allowed_origins: allowedOrigins,
      allow_all_origins: bit(settings.allowAllOrigins),
      remove_watermark: bit(settings.removeWatermark),
      enabled: bit(settings.enabled),
      is_primary: bit(settings.isPrimary),
      created_at: now,
    }),
  )) as ShareLinkRow;
  yield* recordChange(author, { action: "share_link.created", before: null, after: link });
  return link;
}

/** Changes the settings that are named and no other, or refuses with `share_link_not_found`. */
export async function updateShareLink(
  { sql }: Pick<Context, "sql">,
  author: Author,
  shareLinkId: string,
  settings: Partial<ShareLinkSettings>,
): Promise<ShareLinkRow> {
  const { organizationId } = author;
  const id = canonicalUuid(shareLinkId);
  const changes = toChanges(settings);
  return sql.write(function* () {
    if (settings.isPrimary) yield* holdPersonaOf(organizationId, id, 0);
    const before = (yield* row(lockShareLink(organizationId, id))) ?? notFound();
    if (settings.expiry) changes.expires_at = expiresAt(settings.expiry, yield* databaseTime());
    if (isAsBefore(before, changes)) return before;
    if (settings.isPrimary && before.is_primary === 0) yield* demote(author, before.persona_id);
    const after = (yield* row(updateRow(organizationId, id, changes))) ?? notFound();
    yield* recordUpdate(author, before, after);
    return after;
  });
}

/** One link of the organisation, or refuses with `share_link_not_found`. */
export async function getShareLink(
  { sql }: Context,
  organizationId: string,
  shareLinkId: string,
): Promise<ShareLinkRow> {
  const [link] = await sql.read(findShareLink(organizationId, canonicalUuid(shareLinkId)));
  return link ?? notFound();
}

/** Gives a link another token, or refuses with `share_link_not_found`. The former token is dead once this is answered. */
export async function rotateShareLink(
  { sql, vault }: Pick<Context, "sql" | "vault">,
  author: Author,
  shareLinkId: string,
): Promise<ShareLinkRow> {
  const id = canonicalUuid(shareLinkId);
  const token = newShareToken();
  const renewed = { hash: vault.hashToken(token), sealed: vault.sealToken(token, id) };
  return sql.write(function* () {
    // Held first, so that of two rotations at once the later one keeps the earlier one's token.
    if (!(yield* row(lockShareLink(author.organizationId, id)))) notFound();
    yield keepTokenOf(id, randomUUIDv7());
    // Whoever was granted a use with the former token has no claim on one of the new token.
    yield deleteRedemptionKeysOf([id]);
    const link = (yield* row(rotateRow(author.organizationId, id, renewed))) ?? notFound();
    yield* recordChange(author, { action: "share_link.rotated", before: link, after: link });
    return link;
  });
}

/** Deletes a link for good, or refuses with `share_link_not_found`. */
export async function deleteShareLink(
  { sql }: Pick<Context, "sql">,
  author: Author,
  shareLinkId: string,
): Promise<void> {
  await sql.write(() => removeShareLink(author, canonicalUuid(shareLinkId)));
}

/** Deletes a link within a unit of work, with all that is counted of it, or refuses with `share_link_not_found`. */
export function* removeShareLink(author: Author, id: string): Work<void> {
  const { organizationId } = author;
  yield* holdPersonaOf(organizationId, id, -1);
  const deleted = (yield* row(deleteRow(organizationId, id))) ?? notFound();
  yield* countOutOfGroup(id);
  yield* recordChange(author, { action: "share_link.deleted", before: deleted, after: null });
}

/** Holds the link's persona before any link of it: two units that both need both would else wait for each other. */
function* holdPersonaOf(organizationId: string, id: string, change: -1 | 0): Work<void> {
  const link = (yield* row(findShareLink(organizationId, id))) ?? notFound();
  yield countShareLink(organizationId, link.persona_id, change);
}

function* demote(author: Author, personaId: string): Work<void> {
  const demoted = yield* row(demotePrimary(author.organizationId, personaId));
  if (demoted) yield* recordUpdate(author, { ...demoted, is_primary: 1 }, demoted);
}

function* recordUpdate(author: Author, before: ShareLinkRow, after: ShareLinkRow): Work<void> {
  yield* recordChange(author, { action: "share_link.updated", before, after });
}

function isAsBefore(before: ShareLinkRow, changes: ShareLinkChanges): boolean {
  return Object.entries(changes).every(([column, value]) => before[column as keyof ShareLinkChanges] === value);
}

function notFound(): never {
  throw new Refusal("share_link_not_found");
}

function toChanges(settings: Partial<ShareLinkSettings>): ShareLinkChanges {
  const { type, usageLimit, allowedOrigins, allowAllOrigins, removeWatermark, enabled, isPrimary } = settings;
  return {
    ...(type !== undefined && { type }),
    ...(usageLimit !== undefined && { usage_limit: usageLimit }),
    ...(allowedOrigins !== undefined && { allowed_origins: canonicalOrigins(allowedOrigins) }),
    ...(allowAllOrigins !== undefined && { allow_all_origins: bit(allowAllOrigins) }),
    ...(removeWatermark !== undefined && { remove_watermark: bit(removeWatermark) }),
    ...(enabled !== undefined && { enabled: bit(enabled) }),
    ...(isPrimary !== undefined && { is_primary: bit(isPrimary) }),
  };
}

function expiresAt(expiry: Expiry, now: number): number | null {
  return "at" in expiry ? expiry.at : now + expiry.afterMs;
}

function bit(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}

function canonicalOrigins(origins: readonly string[]): string {
  const verdicts = origins.map(canonicalOrigin);
  const problems = verdicts.flatMap((verdict, index) =>
    "problem" in verdict
      ? [
          {
            path: `/body/allowedOrigins/${index}`,
            message: `${verdict.problem}, got ${JSON.stringify(origins[index])}`,
            code: "format",
          },
        ]
      : [],
  );
  if (problems.length > 0) throw new InvalidInput(problems);
  return JSON.stringify([...new Set(verdicts.flatMap((verdict) => ("origin" in verdict ? verdict.origin : [])))]);
}
