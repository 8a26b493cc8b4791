import type { PersonaShareLink } from "@share-links/types";
import { createPersonaSchema, personaShareLinkSchema } from "@share-links/validation";
import type { Author } from "../context.ts";
import { insertLink } from "../links/issue.ts";
import { createPersona } from "../operations/personas.ts";
import { recordChange } from "../pipeline/changes.ts";
import type { Tools } from "../pipeline/operation.ts";
import { isShareToken } from "../secrets/tokens.ts";
import { findPrimary, findTaken, setImportedUses, type TakenRow } from "../store/imported-share-links.ts";
import { countShareLink, findPersona } from "../store/personas.ts";
import { row, rows, type Work } from "../store/sql.ts";
import { findPurgedLink } from "../store/tombstones.ts";
import { canonicalOrigin } from "../values/origins.ts";
import { canonicalUuid } from "../values/text.ts";
import { parseDateTime, parseDateTimeOrNull } from "../values/time.ts";

/** What happened to one link. `present`: it was imported before. `note` says what couldn't be imported, or not as it was. */
export interface Imported {
  id: string;
  outcome: "imported" | "present" | "conflict";
  madePersona: boolean;
  note?: string;
}

/** What an import works with. */
export type ImportTools = Pick<Tools, "vault" | "author">;

const MOST_USES = 2_147_483_647;

/**
 * Imports a link from elsewhere with its id, token, count and dates. If the organisation doesn't have its persona, creates
 * the persona with the name that the link was issued with. Changes nothing on a conflict.
 */
export function* importShareLink(source: unknown, { vault, author }: ImportTools): Work<Imported> {
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
  const persona = yield* importPersona(author, link);
  if (typeof persona === "string") return conflict(id, persona);
  // This locks the persona's row: of two primary links that are imported at once, the second waits and then sees the first.
  yield countShareLink(author.organizationId, link.personaId, 1);
  const rival = link.isPrimary ? yield* row(findPrimary(author.organizationId, link.personaId)) : undefined;
  yield* insertImported(vault, author, link, rival === undefined);
  const note = rival && `not primary any more: the persona's primary link is ${rival.id}`;
  return { id, outcome: "imported", ...persona, ...(note !== undefined && { note }) };
}

type Readable = PersonaShareLink & { origins: string; createdAtMs: number; expiresAtMs: number | null };

/** The link with its ids and origins in our form, or why it can't be kept. */
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

function reasonOf(taken: TakenRow, id: string, author: Author): string {
  if (taken.id !== id) return `its token is that of the link ${taken.id}`;
  if (taken.organization_id !== author.organizationId) return "a link of another organisation has its id";
  if (taken.deleted_at !== null) return "it was deleted here, and a deleted link does not come back";
  return "there is a link with its id and another token";
}

function* importPersona(
  author: Author,
  { personaId, personaName }: PersonaShareLink,
): Work<{ madePersona: boolean } | string> {
  const [issue] = createPersonaSchema.issues({ id: personaId, name: personaName });
  if (issue) return `personaName ${issue.message}`;
  if (yield* row(findPersona(author.organizationId, personaId))) return { madePersona: false };
  yield* createPersona({ body: { id: personaId, name: personaName } }, { author });
  return { madePersona: true };
}

function* insertImported(vault: Tools["vault"], author: Author, link: Readable, mayBePrimary: boolean): Work<void> {
  yield* insertLink(vault, {
    ...link,
    organizationId: author.organizationId,
    allowedOrigins: link.origins,
    isPrimary: link.isPrimary && mayBePrimary,
    expiresAt: link.expiresAtMs,
    createdAt: link.createdAtMs,
  });
  const after = yield* row(setImportedUses(link.id, link.usageCount));
  if (!after) throw new Error(`The share link ${link.id} was not imported.`);
  yield* recordChange(author, { action: "share_link.created", before: null, after });
}

function conflict(id: string, note: string): Imported {
  return { id, outcome: "conflict", madePersona: false, note };
}
