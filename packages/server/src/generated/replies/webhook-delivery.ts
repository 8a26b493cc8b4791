// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, segment, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkShareLinkEventType } from "./share-link-event-type.ts";
import { checkWebhookDeliveryStatus } from "./webhook-delivery-status.ts";

const values0 = /* @__PURE__ */ new Set(["id", "type", "shareLinkId", "status", "attempts", "createdAt", "nextAttemptAt", "lastAttemptAt", "lastStatus", "lastError"]);
export const checkWebhookDelivery: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (member0 === undefined) {
      if (errors === null || note(errors, path + "/id", "required", "is required", false)) return false;
    } else if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && (errors === null || note(errors, path + "/id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000"))) return false;
    } else if (errors === null || note(errors, path + "/id", "type", "must be a string")) return false;
    const member1 = data.type;
    if (member1 === undefined) {
      if (errors === null || note(errors, path + "/type", "required", "is required", false)) return false;
    } else if (!checkShareLinkEventType(member1, errors, errors ? path + "/type" : "")) return false;
    const member3 = data.shareLinkId;
    if (member3 === undefined) {
      if (errors === null || note(errors, path + "/shareLinkId", "required", "is required", false)) return false;
    } else if (typeof member3 === "string") {
      if (!uuidFormat.test(member3) && (errors === null || note(errors, path + "/shareLinkId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000"))) return false;
    } else if (errors === null || note(errors, path + "/shareLinkId", "type", "must be a string")) return false;
    const member4 = data.status;
    if (member4 === undefined) {
      if (errors === null || note(errors, path + "/status", "required", "is required", false)) return false;
    } else if (!checkWebhookDeliveryStatus(member4, errors, errors ? path + "/status" : "")) return false;
    const member6 = data.attempts;
    if (member6 === undefined) {
      if (errors === null || note(errors, path + "/attempts", "required", "is required", false)) return false;
    } else if (Number.isInteger(member6)) {
      if (member6 < 0 && (errors === null || note(errors, path + "/attempts", "minimum", "must be at least 0"))) return false;
    } else if (errors === null || note(errors, path + "/attempts", "type", "must be an integer")) return false;
    const member7 = data.createdAt;
    if (member7 === undefined) {
      if (errors === null || note(errors, path + "/createdAt", "required", "is required", false)) return false;
    } else if (typeof member7 === "string") {
      if (!dateTimeFormat.test(member7) && (errors === null || note(errors, path + "/createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (errors === null || note(errors, path + "/createdAt", "type", "must be a string")) return false;
    const member8 = data.nextAttemptAt;
    if (member8 === undefined) {
      if (errors === null || note(errors, path + "/nextAttemptAt", "required", "is required", false)) return false;
    } else if (typeof member8 === "string") {
      if (!dateTimeFormat.test(member8) && (errors === null || note(errors, path + "/nextAttemptAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (member8 !== null) {
      if (errors === null || note(errors, path + "/nextAttemptAt", "type", "must be a string or null")) return false;
    }
    const member9 = data.lastAttemptAt;
    if (member9 === undefined) {
      if (errors === null || note(errors, path + "/lastAttemptAt", "required", "is required", false)) return false;
    } else if (typeof member9 === "string") {
      if (!dateTimeFormat.test(member9) && (errors === null || note(errors, path + "/lastAttemptAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (member9 !== null) {
      if (errors === null || note(errors, path + "/lastAttemptAt", "type", "must be a string or null")) return false;
    }
    const member10 = data.lastStatus;
    if (member10 === undefined) {
      if (errors === null || note(errors, path + "/lastStatus", "required", "is required", false)) return false;
    } else if (!Number.isInteger(member10) && member10 !== null && (errors === null || note(errors, path + "/lastStatus", "type", "must be an integer or null"))) return false;
    const member11 = data.lastError;
    if (member11 === undefined) {
      if (errors === null || note(errors, path + "/lastError", "required", "is required", false)) return false;
    } else if (typeof member11 !== "string" && member11 !== null && (errors === null || note(errors, path + "/lastError", "type", "must be a string or null"))) return false;
    for (const key12 in data) {
      if (!values0.has(key12)) {
        if (errors === null || note(errors, path + segment(key12), "additionalProperties", "is not a known field", false)) return false;
      }
    }
  } else if (errors === null || note(errors, path, "type", "must be an object")) return false;
  return true;
};

export const webhookDeliverySchema: Validator<Schema<"WebhookDelivery">> = /* @__PURE__ */ validator(checkWebhookDelivery);
