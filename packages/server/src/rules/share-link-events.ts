import type { ShareLinkEvent } from "@share-links/types";
import type { ClaimedRow } from "../store/webhook-deliveries.ts";
import type { LinkSnapshot } from "../store/webhook-events.ts";
import { toShareLinkRecord } from "./share-link-views.ts";
import { toDateTime } from "./time.ts";

/** The body that a delivery posts: the same at each attempt, made from what was recorded when it happened. */
export function toEventBody(delivery: Pick<ClaimedRow, "event_id" | "type" | "at" | "snapshot" | "detail">): string {
  const event = {
    id: delivery.event_id,
    type: delivery.type,
    timestamp: toDateTime(delivery.at),
    data: toShareLinkRecord(JSON.parse(delivery.snapshot) as LinkSnapshot),
    // What else its type has, as it was recorded.
    ...(delivery.detail === null ? {} : (JSON.parse(delivery.detail) as object)),
  };
  return JSON.stringify(event as ShareLinkEvent);
}
