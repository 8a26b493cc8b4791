// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";

const pattern0 = /^(?=\s*\S)[^\p{Cc}\p{Cs}]+$/u;
export const checkPersonaName: Check = (data, errors, path) => {
  if (typeof data === "string") {
    if (data.length > 200 && codePointLength(data) > 200) {
      if (note(errors, path, "", "maxLength", "must have at most 200 characters", data)) return false;
    } else {
      if (data.length < 1 && note(errors, path, "", "minLength", "must not be empty", NOTHING)) return false;
      if (!pattern0.test(data) && note(errors, path, "", "pattern", "must match the pattern ^(?=\\s*\\S)[^\\p{Cc}\\p{Cs}]+$", data)) return false;
    }
  } else if (note(errors, path, "", "type", "must be a string", data)) return false;
  return true;
};

export const personaNameSchema: Validator<Schema<"PersonaName">> = /* @__PURE__ */ validator(checkPersonaName);
