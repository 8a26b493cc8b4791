// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkEventType } from "./share-link-event-type.ts";

export const checkWebhookDelivery: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && note(errors, path, "id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
    } else if (note(errors, path, "id", "type", "must be a string", member0)) return false;
    const member1 = data.type;
    if (member1 === undefined) {
      if (note(errors, path, "type", "required", "is required", NOTHING)) return false;
    } else if (!checkShareLinkEventType(member1, errors, errors ? path + "/type" : "")) return false;
    const member3 = data.shareLinkId;
    if (typeof member3 === "string") {
      if (!uuidFormat.test(member3) && note(errors, path, "shareLinkId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member3)) return false;
    } else if (note(errors, path, "shareLinkId", "type", "must be a string", member3)) return false;
    const member4 = data.status;
    if (member4 !== "pending" && member4 !== "delivered" && member4 !== "failed" && note(errors, path, "status", "enum", "must be one of pending, delivered, failed", member4)) return false;
    const member5 = data.attempts;
    if (Number.isInteger(member5)) {
      if (member5 < 0 && note(errors, path, "attempts", "minimum", "must be at least 0", member5)) return false;
    } else if (note(errors, path, "attempts", "type", "must be an integer", member5)) return false;
    const member6 = data.createdAt;
    if (typeof member6 === "string") {
      if (!dateTimeFormat.test(member6) && note(errors, path, "createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member6)) return false;
    } else if (note(errors, path, "createdAt", "type", "must be a string", member6)) return false;
    const member7 = data.nextAttemptAt;
    if (typeof member7 === "string") {
      if (!dateTimeFormat.test(member7) && note(errors, path, "nextAttemptAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member7)) return false;
    } else if (member7 !== null) {
      if (note(errors, path, "nextAttemptAt", "type", "must be a string or null", member7)) return false;
    }
    const member8 = data.lastAttemptAt;
    if (typeof member8 === "string") {
      if (!dateTimeFormat.test(member8) && note(errors, path, "lastAttemptAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member8)) return false;
    } else if (member8 !== null) {
      if (note(errors, path, "lastAttemptAt", "type", "must be a string or null", member8)) return false;
    }
    const member9 = data.lastStatus;
    if (!Number.isInteger(member9) && member9 !== null && note(errors, path, "lastStatus", "type", "must be an integer or null", member9)) return false;
    const member10 = data.lastError;
    if (typeof member10 !== "string" && member10 !== null && note(errors, path, "lastError", "type", "must be a string or null", member10)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const webhookDeliverySchema: Validator<Schema<"WebhookDelivery">> = /* @__PURE__ */ validator(checkWebhookDelivery);
