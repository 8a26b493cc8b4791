// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, segment, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkProblemDetail: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.path;
    if (typeof member0 !== "string" && note(errors, path, "path", "type", "must be a string", member0)) return false;
    const member1 = data.message;
    if (typeof member1 !== "string" && note(errors, path, "message", "type", "must be a string", member1)) return false;
    const member2 = data.code;
    if (typeof member2 !== "string" && note(errors, path, "code", "type", "must be a string", member2)) return false;
    for (const key3 in data) {
      if (key3 !== "path" && key3 !== "message" && key3 !== "code") {
        if (note(errors, path + segment(key3), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const problemDetailSchema: Validator<Schema<"ProblemDetail">> = /* @__PURE__ */ validator(checkProblemDetail);
