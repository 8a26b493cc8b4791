// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, codePointLength, dateTimeFormat, note, segment, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";

export const checkReplayWebhook: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    if (Object.keys(data).length < 1 && note(errors, path, "", "minProperties", "must have at least 1 field", data)) return false;
    if (Object.keys(data).length > 1) {
      if (note(errors, path, "", "maxProperties", "must have at most 1 field", data)) return false;
    } else {
      const member0 = data.deliveryId;
      if (member0 !== undefined) {
        if (typeof member0 === "string") {
          if (!uuidFormat.test(member0) && note(errors, path, "deliveryId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
        } else if (note(errors, path, "deliveryId", "type", "must be a string", member0)) return false;
      }
      const member1 = data.sinceAt;
      if (member1 !== undefined) {
        if (typeof member1 === "string") {
          if (member1.length > 64 && codePointLength(member1) > 64) {
            if (note(errors, path, "sinceAt", "maxLength", "must have at most 64 characters", member1)) return false;
          } else if (!dateTimeFormat.test(member1) && note(errors, path, "sinceAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member1)) return false;
        } else if (note(errors, path, "sinceAt", "type", "must be a string", member1)) return false;
      }
      for (const key2 in data) {
        if (key2 !== "deliveryId" && key2 !== "sinceAt") {
          if (note(errors, path + segment(key2), "", "additionalProperties", "is not a known field", NOTHING)) return false;
        }
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const replayWebhookSchema: Validator<Schema<"ReplayWebhook">> = /* @__PURE__ */ validator(checkReplayWebhook);
