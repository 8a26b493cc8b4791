// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkWebhookUrl } from "./webhook-url.ts";
import { checkWebhookEvents } from "./webhook-events.ts";

export const checkWebhook: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (member0 === undefined) {
      if (errors === null || note(errors, path + "/id", "required", "is required", false)) return false;
    } else if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && (errors === null || note(errors, path + "/id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000"))) return false;
    } else if (errors === null || note(errors, path + "/id", "type", "must be a string")) return false;
    const member1 = data.url;
    if (member1 === undefined) {
      if (errors === null || note(errors, path + "/url", "required", "is required", false)) return false;
    } else if (!checkWebhookUrl(member1, errors, errors ? path + "/url" : "")) return false;
    const member3 = data.description;
    if (member3 === undefined) {
      if (errors === null || note(errors, path + "/description", "required", "is required", false)) return false;
    } else if (typeof member3 !== "string" && member3 !== null && (errors === null || note(errors, path + "/description", "type", "must be a string or null"))) return false;
    const member4 = data.events;
    if (member4 === undefined) {
      if (errors === null || note(errors, path + "/events", "required", "is required", false)) return false;
    } else if (!checkWebhookEvents(member4, errors, errors ? path + "/events" : "")) return false;
    const member6 = data.enabled;
    if (member6 === undefined) {
      if (errors === null || note(errors, path + "/enabled", "required", "is required", false)) return false;
    } else if (typeof member6 !== "boolean" && (errors === null || note(errors, path + "/enabled", "type", "must be a boolean"))) return false;
    const member7 = data.disabledReason;
    if (member7 === undefined) {
      if (errors === null || note(errors, path + "/disabledReason", "required", "is required", false)) return false;
    } else if ((!(member7 === "gone" || member7 === "failing" || member7 === null)) && (errors === null || note(errors, path + "/disabledReason", "enum", "must be one of gone, failing, null"))) return false;
    const member8 = data.firstFailedAt;
    if (member8 === undefined) {
      if (errors === null || note(errors, path + "/firstFailedAt", "required", "is required", false)) return false;
    } else if (typeof member8 === "string") {
      if (!dateTimeFormat.test(member8) && (errors === null || note(errors, path + "/firstFailedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (member8 !== null) {
      if (errors === null || note(errors, path + "/firstFailedAt", "type", "must be a string or null")) return false;
    }
    const member9 = data.previousSecretExpiresAt;
    if (member9 === undefined) {
      if (errors === null || note(errors, path + "/previousSecretExpiresAt", "required", "is required", false)) return false;
    } else if (typeof member9 === "string") {
      if (!dateTimeFormat.test(member9) && (errors === null || note(errors, path + "/previousSecretExpiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (member9 !== null) {
      if (errors === null || note(errors, path + "/previousSecretExpiresAt", "type", "must be a string or null")) return false;
    }
    const member10 = data.createdAt;
    if (member10 === undefined) {
      if (errors === null || note(errors, path + "/createdAt", "required", "is required", false)) return false;
    } else if (typeof member10 === "string") {
      if (!dateTimeFormat.test(member10) && (errors === null || note(errors, path + "/createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (errors === null || note(errors, path + "/createdAt", "type", "must be a string")) return false;
    const member11 = data.updatedAt;
    if (member11 === undefined) {
      if (errors === null || note(errors, path + "/updatedAt", "required", "is required", false)) return false;
    } else if (typeof member11 === "string") {
      if (!dateTimeFormat.test(member11) && (errors === null || note(errors, path + "/updatedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (errors === null || note(errors, path + "/updatedAt", "type", "must be a string")) return false;
  } else if (errors === null || note(errors, path, "type", "must be an object")) return false;
  return true;
};

export const webhookSchema: Validator<Schema<"Webhook">> = /* @__PURE__ */ validator(checkWebhook);
