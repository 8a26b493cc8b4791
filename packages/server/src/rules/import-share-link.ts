import type { PersonaShareLink } from "@share-links/types";
import { createPersonaSchema, personaShareLinkSchema } from "@share-links/validation";
import type { Context } from "../context.ts";
import { findPrimary, findTaken, setImportedUses } from "../store/imported-share-links.ts";
import { countShareLink, findPersona } from "../store/personas.ts";
import { findPurgedLink } from "../store/retention.ts";
import { countIntoGroup } from "../store/share-link-groups.ts";
import { insertShareLink, type ShareLinkRow } from "../store/share-links.ts";
import { row, rows, type Work } from "../store/sql.ts";
import { type Author, recordChange } from "./changes.ts";
import { canonicalOrigin } from "./origins.ts";
import { createPersona } from "./personas.ts";
import { canonicalUuid, fold } from "./text.ts";
import { parseDateTime, parseDateTimeOrNull } from "./time.ts";
import { isShareToken } from "./tokens.ts";

/** What became of one link: `present` was imported before; what could not be taken over, or not as it was, is told in `note`. */
export interface Imported {
  id: string;
  outcome: "imported" | "present" | "conflict";
  madePersona: boolean;
  note?: string;
}

const MOST_USES = 2_147_483_647;

/**
 * Within a unit of work: takes a link over from elsewhere with its id, token, count and dates, and makes its persona
 * under the name that the link was issued with, if the organisation has none of its id. Changes nothing on a conflict.
 */
export function* importShareLink({ vault }: Pick<Context, "vault">, author: Author, source: unknown): Work<Imported> {
  const link = readLink(source);
  if ("problem" in link) return conflict(link.id, link.problem);
  const { id, token } = link;
  const hashes = vault.tokenHashes(token);
  const taken = yield* rows(findTaken(id, hashes));
  const [one] = taken;
  if (one) {
    const isSame = taken.length === 1 && one.id === id && hashes.includes(one.token_hash);
    const isHere = isSame && one.organization_id === author.organizationId && one.deleted_at === null;
    return isHere ? { id, outcome: "present", madePersona: false } : conflict(id, reasonOf(one, id, author));
  }
  for (const hash of hashes)
    if (yield* row(findPurgedLink(id, hash)))
      return conflict(id, "it was deleted here, and a deleted link does not come back");
  const persona = yield* takePersona(author, link);
  if (typeof persona === "string") return conflict(id, persona);
  // Counting the link in holds the persona's row: of two primary links at once, the other one waits and then sees this one.
  yield countShareLink(author.organizationId, link.personaId, 1);
  const rival = link.isPrimary ? yield* row(findPrimary(author.organizationId, link.personaId)) : undefined;
  yield* insert(vault, author, link, rival === undefined);
  const note = rival && `not primary any more: the persona's primary link is ${rival.id}`;
  return { id, outcome: "imported", ...persona, ...(note !== undefined && { note }) };
}

type Readable = PersonaShareLink & { origins: string; createdAtMs: number; expiresAtMs: number | null };

/** The link with its ids and origins in our form, or why it can not be kept as it is. */
function readLink(source: unknown): Readable | { id: string; problem: string } {
  const { id } = source as { id?: unknown };
  const issues = personaShareLinkSchema.issues(source);
  const refused = (problem: string) => ({ id: typeof id === "string" ? id : "a link without an id", problem });
  if (issues.length > 0)
    return refused(issues.map(({ pointer, message }) => `${pointer.slice(1) || "it"} ${message}`).join("; "));
  const link = source as PersonaShareLink;
  if (!isShareToken(link.token)) return refused("its token has not the form of a share token");
  const { usageLimit, usageCount, allowedOrigins } = link;
  if (usageLimit !== null && (usageLimit < 1 || usageLimit > MOST_USES))
    return refused(`usageLimit must be 1 to ${MOST_USES}, or null, got ${usageLimit}`);
  if (usageCount > Number.MAX_SAFE_INTEGER) return refused(`usageCount is too large: ${usageCount}`);
  const origins: string[] = [];
  for (const origin of allowedOrigins) {
    const verdict = canonicalOrigin(origin);
    if ("problem" in verdict) return refused(`allowedOrigins has ${JSON.stringify(origin)}, which ${verdict.problem}`);
    origins.push(verdict.origin);
  }
  try {
    return {
      ...link,
      id: canonicalUuid(link.id),
      personaId: canonicalUuid(link.personaId),
      origins: JSON.stringify([...new Set(origins)]),
      createdAtMs: parseDateTime(link.createdAt, "createdAt"),
      expiresAtMs: parseDateTimeOrNull(link.expiresAt, "expiresAt"),
    };
  } catch {
    return refused("a date is outside of the years 0000 to 9999");
  }
}

function reasonOf(
  taken: { id: string; organization_id: string; deleted_at: number | null },
  id: string,
  author: Author,
) {
  if (taken.id !== id) return `its token is that of the link ${taken.id}`;
  if (taken.organization_id !== author.organizationId) return "a link of another organisation has its id";
  if (taken.deleted_at !== null) return "it was deleted here, and a deleted link does not come back";
  return "there is a link with its id and another token";
}

function* takePersona(
  author: Author,
  { personaId, personaName }: PersonaShareLink,
): Work<{ madePersona: boolean } | string> {
  const [issue] = createPersonaSchema.issues({ id: personaId, name: personaName });
  if (issue) return `personaName ${issue.message}`;
  if (yield* row(findPersona(author.organizationId, personaId))) return { madePersona: false };
  yield* createPersona(author, { id: personaId, name: personaName });
  return { madePersona: true };
}

function* insert(vault: Context["vault"], author: Author, link: Readable, mayBePrimary: boolean): Work<void> {
  const { organizationId } = author;
  const group = { organizationId, personaId: link.personaId, nameFolded: fold(link.personaName) };
  yield insertShareLink({
    id: link.id,
    organization_id: organizationId,
    persona_id: link.personaId,
    persona_name: link.personaName,
    group_id: yield* countIntoGroup(group, link.id),
    token_hash: vault.hashToken(link.token),
    token_sealed: vault.sealToken(link.token, link.id),
    type: link.type,
    expires_at: link.expiresAtMs,
    usage_limit: link.usageLimit,
    allowed_origins: link.origins,
    allow_all_origins: link.allowAllOrigins ? 1 : 0,
    remove_watermark: link.removeWatermark ? 1 : 0,
    enabled: link.enabled ? 1 : 0,
    is_primary: link.isPrimary && mayBePrimary ? 1 : 0,
    created_at: link.createdAtMs,
  });
  const kept = (yield* row(setImportedUses(link.id, link.usageCount))) as ShareLinkRow;
  yield* recordChange(author, { action: "share_link.created", before: null, after: kept });
}

function conflict(id: string, note: string): Imported {
  return { id, outcome: "conflict", madePersona: false, note };
}
