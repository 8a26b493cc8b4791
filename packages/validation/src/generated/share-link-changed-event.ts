// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkEventData } from "./share-link-event-data.ts";

export const checkShareLinkChangedEvent: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && note(errors, path, "id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
    } else if (note(errors, path, "id", "type", "must be a string", member0)) return false;
    const member1 = data.type;
    if (member1 !== "share_link.created" && member1 !== "share_link.updated" && member1 !== "share_link.deleted" && member1 !== "share_link.exhausted" && member1 !== "share_link.expired" && note(errors, path, "type", "enum", "must be one of share_link.created, share_link.updated, share_link.deleted, share_link.exhausted, share_link.expired", member1)) return false;
    const member2 = data.timestamp;
    if (typeof member2 === "string") {
      if (!dateTimeFormat.test(member2) && note(errors, path, "timestamp", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member2)) return false;
    } else if (note(errors, path, "timestamp", "type", "must be a string", member2)) return false;
    const member3 = data.data;
    if (member3 === undefined) {
      if (note(errors, path, "data", "required", "is required", NOTHING)) return false;
    } else if (!checkShareLinkEventData(member3, errors, errors ? path + "/data" : "")) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const shareLinkChangedEventSchema: Validator<Schema<"ShareLinkChangedEvent">> = /* @__PURE__ */ validator(checkShareLinkChangedEvent);
