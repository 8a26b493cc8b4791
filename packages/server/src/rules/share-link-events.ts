import type { ShareLinkEvent, ShareLinkEventData } from "@share-links/types";
import type { ClaimedRow } from "../store/webhook-deliveries.ts";
import type { LinkSnapshot } from "../store/webhook-events.ts";
import { toDateTime, toDateTimeOrNull } from "./time.ts";

/** The body that a delivery posts: the same at each attempt, made from what was recorded when it happened. */
export function toEventBody(delivery: Pick<ClaimedRow, "event_id" | "type" | "at" | "snapshot" | "detail">): string {
  const event = {
    id: delivery.event_id,
    type: delivery.type,
    timestamp: toDateTime(delivery.at),
    data: toEventData(JSON.parse(delivery.snapshot) as LinkSnapshot),
    ...(delivery.detail === null ? {} : (JSON.parse(delivery.detail) as object)),
  };
  return JSON.stringify(event as ShareLinkEvent);
}

function toEventData(link: LinkSnapshot): ShareLinkEventData {
  return {
    id: link.id,
    type: link.type,
    expiresAt: toDateTimeOrNull(link.expires_at),
    usageLimit: link.usage_limit,
    usageCount: link.usage_count,
    allowedOrigins: JSON.parse(link.allowed_origins) as string[],
    allowAllOrigins: link.allow_all_origins === 1,
    removeWatermark: link.remove_watermark === 1,
    enabled: link.enabled === 1,
    isPrimary: link.is_primary === 1,
    createdAt: toDateTime(link.created_at),
    personaId: link.persona_id,
    personaName: link.persona_name,
    organizationId: link.organization_id,
    status: link.status,
    lastUsedAt: toDateTimeOrNull(link.last_used_at),
  };
}
