// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, segment, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkShareLinkEventType } from "./share-link-event-type.ts";
import { checkWebhookDeliveryStatus } from "./webhook-delivery-status.ts";

const values0 = /* @__PURE__ */ new Set(["id", "type", "shareLinkId", "status", "attempts", "createdAt", "nextAttemptAt", "lastAttemptAt", "lastStatus", "lastError"]);
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
    if (member4 === undefined) {
      if (note(errors, path, "status", "required", "is required", NOTHING)) return false;
    } else if (!checkWebhookDeliveryStatus(member4, errors, errors ? path + "/status" : "")) return false;
    const member6 = data.attempts;
    if (Number.isInteger(member6)) {
      if (member6 < 0 && note(errors, path, "attempts", "minimum", "must be at least 0", member6)) return false;
    } else if (note(errors, path, "attempts", "type", "must be an integer", member6)) return false;
    const member7 = data.createdAt;
    if (typeof member7 === "string") {
      if (!dateTimeFormat.test(member7) && note(errors, path, "createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member7)) return false;
    } else if (note(errors, path, "createdAt", "type", "must be a string", member7)) return false;
    const member8 = data.nextAttemptAt;
    if (typeof member8 === "string") {
      if (!dateTimeFormat.test(member8) && note(errors, path, "nextAttemptAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member8)) return false;
    } else if (member8 !== null) {
      if (note(errors, path, "nextAttemptAt", "type", "must be a string or null", member8)) return false;
    }
    const member9 = data.lastAttemptAt;
    if (typeof member9 === "string") {
      if (!dateTimeFormat.test(member9) && note(errors, path, "lastAttemptAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member9)) return false;
    } else if (member9 !== null) {
      if (note(errors, path, "lastAttemptAt", "type", "must be a string or null", member9)) return false;
    }
    const member10 = data.lastStatus;
    if (!Number.isInteger(member10) && member10 !== null && note(errors, path, "lastStatus", "type", "must be an integer or null", member10)) return false;
    const member11 = data.lastError;
    if (typeof member11 !== "string" && member11 !== null && note(errors, path, "lastError", "type", "must be a string or null", member11)) return false;
    for (const key12 in data) {
      if (!values0.has(key12)) {
        if (note(errors, path + segment(key12), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const webhookDeliverySchema: Validator<Schema<"WebhookDelivery">> = /* @__PURE__ */ validator(checkWebhookDelivery);
