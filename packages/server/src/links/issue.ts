import type { ShareLinkType } from "@share-links/types";
import { recordChange } from "../pipeline/changes.ts";
import type { Tools } from "../pipeline/operation.ts";
import { Refusal } from "../refusal.ts";
import { newId } from "../secrets/random.ts";
import { newShareToken } from "../secrets/tokens.ts";
import { countShareLink } from "../store/personas.ts";
import { countIntoGroup } from "../store/share-link-groups.ts";
import { insertShareLink, type ShareLinkRow } from "../store/share-links.ts";
import { databaseTime, row, type Work } from "../store/sql.ts";
import { canonicalOrigins } from "../values/origins.ts";
import { canonicalUuid, fold } from "../values/text.ts";
import { demotePrimaryLink } from "./change.ts";
import { bit, momentOf, type ShareLinkSettings } from "./settings.ts";

/** Issues a link to a persona of the organisation. Refuses with `persona_not_found`, and with `invalid_request` for an origin or an expiry that can't be. */
export function* issueLink(
  { vault, author }: Pick<Tools, "vault" | "author">,
  personaId: string,
  settings: ShareLinkSettings,
): Work<ShareLinkRow> {
  const { organizationId } = author;
  const allowedOrigins = canonicalOrigins(settings.allowedOrigins);
  const persona = canonicalUuid(personaId);
  const now = yield* databaseTime();
  const found = yield* row(countShareLink(organizationId, persona, 1));
  if (!found) throw new Refusal("persona_not_found");
  if (settings.isPrimary) yield* demotePrimaryLink(author, persona);
  const link = yield* insertLink(vault, {
    ...settings,
    id: newId(),
    token: newShareToken(),
    organizationId,
    personaId: persona,
    personaName: found.name,
    allowedOrigins,
    expiresAt: momentOf(settings.expiry, now),
    createdAt: now,
  });
  yield* recordChange(author, { action: "share_link.created", before: null, after: link });
  return link;
}

/** A link to be inserted. `allowedOrigins` are canonical, as a JSON array; times are milliseconds since 1970. */
export interface NewLink {
  id: string;
  token: string;
  organizationId: string;
  personaId: string;
  personaName: string;
  type: ShareLinkType;
  expiresAt: number | null;
  usageLimit: number | null;
  allowedOrigins: string;
  allowAllOrigins: boolean;
  removeWatermark: boolean;
  enabled: boolean;
  isPrimary: boolean;
  createdAt: number;
}

/** Inserts a link with its token sealed, and counts it into its group. Count it for its persona first, which locks the persona's row. */
export function* insertLink(vault: Tools["vault"], link: NewLink): Work<ShareLinkRow> {
  const { id, token, organizationId, personaId, personaName } = link;
  const inserted = yield* row(
    insertShareLink({
      id,
      organization_id: organizationId,
      persona_id: personaId,
      persona_name: personaName,
      group_id: yield* countIntoGroup({ organizationId, personaId, nameFolded: fold(personaName) }, id),
      token_hash: vault.hashToken(token),
      token_sealed: vault.sealToken(token, id),
      type: link.type,
      expires_at: link.expiresAt,
      usage_limit: link.usageLimit,
      allowed_origins: link.allowedOrigins,
      allow_all_origins: bit(link.allowAllOrigins),
      remove_watermark: bit(link.removeWatermark),
      enabled: bit(link.enabled),
      is_primary: bit(link.isPrimary),
      created_at: link.createdAt,
    }),
  );
  if (!inserted) throw new Error(`The share link ${id} was not inserted.`);
  return inserted;
}
