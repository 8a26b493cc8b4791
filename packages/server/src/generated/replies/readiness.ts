// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, segment, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkReadiness: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.status;
    if (member0 === undefined) {
      if (errors === null || note(errors, path + "/status", "required", "is required", false)) return false;
    } else if (member0 !== "ready" && (errors === null || note(errors, path + "/status", "const", "must be \"ready\""))) return false;
    for (const key1 in data) {
      if (key1 !== "status") {
        if (errors === null || note(errors, path + segment(key1), "additionalProperties", "is not a known field", false)) return false;
      }
    }
  } else if (errors === null || note(errors, path, "type", "must be an object")) return false;
  return true;
};

export const readinessSchema: Validator<Schema<"Readiness">> = /* @__PURE__ */ validator(checkReadiness);
