import type { ShareLinkEventType } from "@share-links/types";

// A record, so that it doesn't compile if the specification has another event.
const TYPES: Record<ShareLinkEventType, true> = {
  "share_link.created": true,
  "share_link.updated": true,
  "share_link.deleted": true,
  "share_link.used": true,
  "share_link.use_returned": true,
  "share_link.refused": true,
  "share_link.exhausted": true,
  "share_link.expired": true,
};

/** Every event that a webhook can be told of. */
export const EVENTS = Object.keys(TYPES) as ShareLinkEventType[];
