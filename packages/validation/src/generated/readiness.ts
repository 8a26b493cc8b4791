// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, validator, type Check, type Validator } from "../runtime.ts";

export const checkReadiness: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.status;
    if (member0 !== "ready" && note(errors, path, "status", "const", "must be \"ready\"", member0)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const readinessSchema: Validator<Schema<"Readiness">> = /* @__PURE__ */ validator(checkReadiness);
