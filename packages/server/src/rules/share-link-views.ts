import type { ManagedShareLink, PersonaShareLink, ShareLink } from "@share-links/types";
import type { Context } from "../context.ts";
import type { ShareLinkRow } from "../store/share-links.ts";
import { toDateTime, toDateTimeOrNull } from "./time.ts";

/** A link as create and update answer it. */
export function toShareLink(row: ShareLinkRow, { vault }: Context): ShareLink {
  return {
    id: row.id,
    token: vault.openToken(row.token_sealed, row.id),
    type: row.type,
    expiresAt: toDateTimeOrNull(row.expires_at),
    usageLimit: row.usage_limit,
    usageCount: row.usage_count,
    allowedOrigins: JSON.parse(row.allowed_origins) as string[],
    allowAllOrigins: row.allow_all_origins === 1,
    removeWatermark: row.remove_watermark === 1,
    enabled: row.enabled === 1,
    isPrimary: row.is_primary === 1,
    createdAt: toDateTime(row.created_at),
  };
}

/** A link as get and list answer it. */
export function toPersonaShareLink(row: ShareLinkRow, context: Context): PersonaShareLink {
  return {
    ...toShareLink(row, context),
    personaId: row.persona_id,
    personaName: row.persona_name,
    organizationId: row.organization_id,
  };
}

/** A link as our own operations answer it. */
export function toManagedShareLink(row: ShareLinkRow, context: Context): ManagedShareLink {
  const link = toPersonaShareLink(row, context);
  return {
    ...link,
    status: row.status,
    url: `${context.publicUrl}/share/${link.token}`,
    lastUsedAt: toDateTimeOrNull(row.last_used_at),
  };
}
