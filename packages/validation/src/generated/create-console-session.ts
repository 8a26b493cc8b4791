// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, codePointLength, note, segment, validator, type Check, type Validator } from "../runtime.ts";

export const checkCreateConsoleSession: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.apiKey;
    if (member0 === undefined) {
      if (note(errors, path, "apiKey", "required", "is required", NOTHING)) return false;
    } else if (typeof member0 === "string") {
      if (member0.length > 512 && codePointLength(member0) > 512) {
        if (note(errors, path, "apiKey", "maxLength", "must have at most 512 characters", NOTHING)) return false;
      } else if (member0.length < 1 && note(errors, path, "apiKey", "minLength", "must not be empty", NOTHING)) return false;
    } else if (note(errors, path, "apiKey", "type", "must be a string", NOTHING)) return false;
    for (const key1 in data) {
      if (key1 !== "apiKey") {
        if (note(errors, path + segment(key1), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const createConsoleSessionSchema: Validator<Schema<"CreateConsoleSession">> = /* @__PURE__ */ validator(checkCreateConsoleSession);
