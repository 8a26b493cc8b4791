// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, segment, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkWebhookUrl } from "./webhook-url.ts";
import { checkWebhookEvents } from "./webhook-events.ts";

const values0 = /* @__PURE__ */ new Set(["id", "url", "description", "events", "enabled", "disabledReason", "firstFailedAt", "previousSecretExpiresAt", "createdAt", "updatedAt"]);
export const checkWebhook: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && note(errors, path, "id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
    } else if (note(errors, path, "id", "type", "must be a string", member0)) return false;
    const member1 = data.url;
    if (member1 === undefined) {
      if (note(errors, path, "url", "required", "is required", NOTHING)) return false;
    } else if (!checkWebhookUrl(member1, errors, errors ? path + "/url" : "")) return false;
    const member3 = data.description;
    if (typeof member3 !== "string" && member3 !== null && note(errors, path, "description", "type", "must be a string or null", member3)) return false;
    const member4 = data.events;
    if (member4 === undefined) {
      if (note(errors, path, "events", "required", "is required", NOTHING)) return false;
    } else if (!checkWebhookEvents(member4, errors, errors ? path + "/events" : "")) return false;
    const member6 = data.enabled;
    if (typeof member6 !== "boolean" && note(errors, path, "enabled", "type", "must be a boolean", member6)) return false;
    const member7 = data.disabledReason;
    if (member7 !== "gone" && member7 !== "failing" && member7 !== null && note(errors, path, "disabledReason", "enum", "must be one of gone, failing, null", member7)) return false;
    const member8 = data.firstFailedAt;
    if (typeof member8 === "string") {
      if (!dateTimeFormat.test(member8) && note(errors, path, "firstFailedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member8)) return false;
    } else if (member8 !== null) {
      if (note(errors, path, "firstFailedAt", "type", "must be a string or null", member8)) return false;
    }
    const member9 = data.previousSecretExpiresAt;
    if (member9 === undefined) {
      if (note(errors, path, "previousSecretExpiresAt", "required", "is required", NOTHING)) return false;
    } else if (typeof member9 === "string") {
      if (!dateTimeFormat.test(member9) && note(errors, path, "previousSecretExpiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", NOTHING)) return false;
    } else if (member9 !== null) {
      if (note(errors, path, "previousSecretExpiresAt", "type", "must be a string or null", NOTHING)) return false;
    }
    const member10 = data.createdAt;
    if (typeof member10 === "string") {
      if (!dateTimeFormat.test(member10) && note(errors, path, "createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member10)) return false;
    } else if (note(errors, path, "createdAt", "type", "must be a string", member10)) return false;
    const member11 = data.updatedAt;
    if (typeof member11 === "string") {
      if (!dateTimeFormat.test(member11) && note(errors, path, "updatedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member11)) return false;
    } else if (note(errors, path, "updatedAt", "type", "must be a string", member11)) return false;
    for (const key12 in data) {
      if (!values0.has(key12)) {
        if (note(errors, path + segment(key12), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const webhookSchema: Validator<Schema<"Webhook">> = /* @__PURE__ */ validator(checkWebhook);
