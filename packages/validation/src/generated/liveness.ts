// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkLiveness: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.status;
    if (member0 === undefined) {
      if (errors === null || note(errors, path + "/status", "required", "is required", false)) return false;
    } else if (member0 !== "alive" && (errors === null || note(errors, path + "/status", "const", "must be \"alive\""))) return false;
  } else if (errors === null || note(errors, path, "type", "must be an object")) return false;
  return true;
};

export const livenessSchema: Validator<Schema<"Liveness">> = /* @__PURE__ */ validator(checkLiveness);
