// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkChangedEvent } from "./share-link-changed-event.ts";
import { checkShareLinkUsedEvent } from "./share-link-used-event.ts";
import { checkShareLinkUseReturnedEvent } from "./share-link-use-returned-event.ts";
import { checkShareLinkRefusedEvent } from "./share-link-refused-event.ts";

export const checkShareLinkEvent: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data) && (data.type === "share_link.created" || data.type === "share_link.updated" || data.type === "share_link.deleted" || data.type === "share_link.exhausted" || data.type === "share_link.expired")) {
    if (!checkShareLinkChangedEvent(data, errors, path)) return false;
  } else if (typeof data === "object" && data !== null && !Array.isArray(data) && data.type === "share_link.used") {
    if (!checkShareLinkUsedEvent(data, errors, path)) return false;
  } else if (typeof data === "object" && data !== null && !Array.isArray(data) && data.type === "share_link.use_returned") {
    if (!checkShareLinkUseReturnedEvent(data, errors, path)) return false;
  } else if (typeof data === "object" && data !== null && !Array.isArray(data) && data.type === "share_link.refused") {
    if (!checkShareLinkRefusedEvent(data, errors, path)) return false;
  } else if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    if (data.type === undefined && note(errors, path, "type", "required", "is required", NOTHING)) return false;
    if (data.type !== undefined && note(errors, path, "type", "enum", "must be one of share_link.created, share_link.updated, share_link.deleted, share_link.exhausted, share_link.expired, share_link.used, share_link.use_returned, share_link.refused", data.type)) return false;
  } else if (note(errors, path, "", "anyOf", "must be an object", data)) return false;
  return true;
};

export const shareLinkEventSchema: Validator<Schema<"ShareLinkEvent">> = /* @__PURE__ */ validator(checkShareLinkEvent);
