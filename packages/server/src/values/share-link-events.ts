import type { ShareLinkEvent } from "@share-links/types";
import type { ClaimedRow } from "../store/webhook-deliveries.ts";
import type { LinkSnapshot } from "../store/webhook-events.ts";
import { toShareLinkRecord } from "./share-link-views.ts";
import { toDateTime } from "./time.ts";

/** Reads the snapshots of each version. Don't remove a reader when there is a newer version, because older events may still wait. */
const READERS: ReadonlyMap<number, (snapshot: string) => LinkSnapshot> = new Map([
  [1, (snapshot: string) => JSON.parse(snapshot) as LinkSnapshot],
]);

/** Whether this program knows the version of a snapshot. A newer program on another node may have recorded it. */
export function isReadable({ snapshot_version }: Pick<ClaimedRow, "snapshot_version">): boolean {
  return READERS.has(snapshot_version);
}

/** The body that a delivery posts. It is the same at each attempt, because it is made from what was recorded. Ask `isReadable` first. */
export function toEventBody(
  delivery: Pick<ClaimedRow, "event_id" | "type" | "at" | "snapshot" | "snapshot_version" | "detail">,
): string {
  const read = READERS.get(delivery.snapshot_version);
  if (!read) throw new Error(`The event ${delivery.event_id} has the unknown version ${delivery.snapshot_version}.`);
  const event = {
    id: delivery.event_id,
    type: delivery.type,
    timestamp: toDateTime(delivery.at),
    data: toShareLinkRecord(read(delivery.snapshot)),
    // What else an event of this type has.
    ...(delivery.detail === null ? {} : (JSON.parse(delivery.detail) as object)),
  };
  return JSON.stringify(event as ShareLinkEvent);
}
