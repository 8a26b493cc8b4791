// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, segment, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkLiveness: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.status;
    if (member0 !== "alive" && note(errors, path, "status", "const", "must be \"alive\"", member0)) return false;
    for (const key1 in data) {
      if (key1 !== "status") {
        if (note(errors, path + segment(key1), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const livenessSchema: Validator<Schema<"Liveness">> = /* @__PURE__ */ validator(checkLiveness);
