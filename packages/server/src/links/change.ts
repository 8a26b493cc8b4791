import type { Author } from "../context.ts";
import { recordChange } from "../pipeline/changes.ts";
import type { Tools } from "../pipeline/operation.ts";
import { Refusal } from "../refusal.ts";
import { newId } from "../secrets/random.ts";
import { newShareToken } from "../secrets/tokens.ts";
import { countShareLink } from "../store/personas.ts";
import { deleteRedemptionKeysOf } from "../store/redemptions.ts";
import { countOutOfGroup } from "../store/share-link-groups.ts";
import {
  deleteShareLink,
  demotePrimary,
  findShareLink,
  lockShareLink,
  rotateShareLink,
  type ShareLinkChanges,
  type ShareLinkRow,
  updateShareLink,
} from "../store/share-links.ts";
import { databaseTime, row, type Work } from "../store/sql.ts";
import { keepTokenOf } from "../store/tombstones.ts";
import { canonicalUuid } from "../values/text.ts";
import { momentOf, type ShareLinkSettings, toColumns } from "./settings.ts";

/** Finds one link of the organisation, or refuses with `share_link_not_found`. */
export function* findLink({ organizationId }: Author, shareLinkId: string): Work<ShareLinkRow> {
  return found(yield* row(findShareLink(organizationId, canonicalUuid(shareLinkId))));
}

/** Changes only the settings that are named. Refuses with `share_link_not_found`, and with `invalid_request` for an origin or an expiry that can't be. */
export function* changeLink(
  author: Author,
  shareLinkId: string,
  settings: Partial<ShareLinkSettings>,
): Work<ShareLinkRow> {
  const { organizationId } = author;
  const id = canonicalUuid(shareLinkId);
  const changes = toColumns(settings);
  if (settings.isPrimary) yield* lockPersonaOf(author, id, 0);
  const before = found(yield* row(lockShareLink(organizationId, id)));
  if (settings.expiry) changes.expires_at = momentOf(settings.expiry, yield* databaseTime());
  if (isUnchanged(before, changes)) return before;
  if (settings.isPrimary && before.is_primary === 0) yield* demotePrimaryLink(author, before.persona_id);
  const after = found(yield* row(updateShareLink(organizationId, id, changes)));
  yield* recordUpdate(author, before, after);
  return after;
}

/** Gives a link another token, or refuses with `share_link_not_found`. The former token stops working. */
export function* rotateLink(
  { author, vault }: Pick<Tools, "author" | "vault">,
  shareLinkId: string,
): Work<ShareLinkRow> {
  const { organizationId } = author;
  const id = canonicalUuid(shareLinkId);
  const token = newShareToken();
  const renewed = { hash: vault.hashToken(token), sealed: vault.sealToken(token, id) };
  // Locked first: of two rotations at once, the later one has to keep the token that the earlier one made.
  found(yield* row(lockShareLink(organizationId, id)));
  yield keepTokenOf(id, newId());
  // A use that was granted with the former token can't be claimed again with the new one.
  yield deleteRedemptionKeysOf([id]);
  const link = found(yield* row(rotateShareLink(organizationId, id, renewed)));
  yield* recordChange(author, { action: "share_link.rotated", before: link, after: link });
  return link;
}

/** Deletes a link for good and takes it out of every count, or refuses with `share_link_not_found`. */
export function* removeLink(author: Author, shareLinkId: string): Work<void> {
  const id = canonicalUuid(shareLinkId);
  yield* lockPersonaOf(author, id, -1);
  const deleted = found(yield* row(deleteShareLink(author.organizationId, id)));
  yield* countOutOfGroup(id);
  yield* recordChange(author, { action: "share_link.deleted", before: deleted, after: null });
}

/** Makes a persona's primary link an ordinary one, if it has a primary link. */
export function* demotePrimaryLink(author: Author, personaId: string): Work<void> {
  const demoted = yield* row(demotePrimary(author.organizationId, personaId));
  if (demoted) yield* recordUpdate(author, { ...demoted, is_primary: 1 }, demoted);
}

/** Locks the link's persona before any of its links. Otherwise two transactions that need both could deadlock. */
function* lockPersonaOf(author: Author, id: string, change: -1 | 0): Work<void> {
  const link = yield* findLink(author, id);
  yield countShareLink(author.organizationId, link.persona_id, change);
}

function* recordUpdate(author: Author, before: ShareLinkRow, after: ShareLinkRow): Work<void> {
  yield* recordChange(author, { action: "share_link.updated", before, after });
}

function isUnchanged(before: ShareLinkRow, changes: ShareLinkChanges): boolean {
  return Object.entries(changes).every(([column, value]) => before[column as keyof ShareLinkChanges] === value);
}

/** The link, unless no row was found. */
function found<Row extends object>(link: Row | undefined): Row {
  if (!link) throw new Refusal("share_link_not_found");
  return link;
}
