// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, segment, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkWebhookReplay: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.replayed;
    if (Number.isInteger(member0)) {
      if (member0 < 0 && note(errors, path, "replayed", "minimum", "must be at least 0", member0)) return false;
    } else if (note(errors, path, "replayed", "type", "must be an integer", member0)) return false;
    for (const key1 in data) {
      if (key1 !== "replayed") {
        if (note(errors, path + segment(key1), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const webhookReplaySchema: Validator<Schema<"WebhookReplay">> = /* @__PURE__ */ validator(checkWebhookReplay);
