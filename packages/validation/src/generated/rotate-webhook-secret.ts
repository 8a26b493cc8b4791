// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, segment, validator, type Check, type Validator } from "../runtime.ts";

export const checkRotateWebhookSecret: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.overlapHours;
    if (member0 !== undefined) {
      if (Number.isInteger(member0)) {
        if (member0 < 0 && note(errors, path, "overlapHours", "minimum", "must be at least 0", member0)) return false;
        if (member0 > 168 && note(errors, path, "overlapHours", "maximum", "must be at most 168", member0)) return false;
      } else if (note(errors, path, "overlapHours", "type", "must be an integer", member0)) return false;
    }
    for (const key1 in data) {
      if (key1 !== "overlapHours") {
        if (note(errors, path + segment(key1), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const rotateWebhookSecretSchema: Validator<Schema<"RotateWebhookSecret">> = /* @__PURE__ */ validator(checkRotateWebhookSecret);
