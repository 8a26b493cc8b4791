import type { ManagedShareLink, PersonaShareLink, ShareLink } from "@share-links/types";
import type { Context } from "../context.ts";
import type { ShareLinkRow } from "../store/share-links.ts";
import type { LinkSnapshot } from "../store/webhook-events.ts";
import { toDateTime, toDateTimeOrNull } from "./time.ts";

/** A link without its token and its public URL, for everyone who must not be able to use it. */
export type ShareLinkRecord = Omit<ManagedShareLink, "token" | "url">;

type PlainRow = LinkSnapshot;

/** A link in the answers of create and update. */
export function toShareLink(row: ShareLinkRow, { vault }: Pick<Context, "vault">): ShareLink {
  const { id, ...settings } = toSettings(row);
  return { id, token: vault.openToken(row.token_sealed, row.id), ...settings };
}

/** A link in the answers of get and list. */
export function toPersonaShareLink(row: ShareLinkRow, context: Pick<Context, "vault">): PersonaShareLink {
  return { ...toShareLink(row, context), ...toOwners(row) };
}

/** A link in the answers of our own operations. */
export function toManagedShareLink(row: ShareLinkRow, context: Pick<Context, "vault" | "publicUrl">): ManagedShareLink {
  const link = toPersonaShareLink(row, context);
  return { ...link, status: row.status, url: `${context.publicUrl}/share/${link.token}`, lastUsedAt: lastUsedAt(row) };
}

/** A link in audit events and in webhook events. */
export function toShareLinkRecord(row: PlainRow): ShareLinkRecord {
  return { ...toSettings(row), ...toOwners(row), status: row.status, lastUsedAt: lastUsedAt(row) };
}

function toSettings(row: PlainRow): Omit<ShareLink, "token"> {
  return {
    id: row.id,
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

function toOwners(row: PlainRow): Pick<PersonaShareLink, "personaId" | "personaName" | "organizationId"> {
  return { personaId: row.persona_id, personaName: row.persona_name, organizationId: row.organization_id };
}

function lastUsedAt(row: PlainRow): string | null {
  return toDateTimeOrNull(row.last_used_at);
}
