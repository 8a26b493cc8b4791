// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";

const pattern0 = /^(?=[\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*[^\p{Z}\p{Default_Ignorable_Code_Point}\u2800])[^\p{Cc}\p{Cs}\p{Bidi_Control}]+$/u;
export const checkPersonaName: Check = (data, errors, path) => {
  if (typeof data === "string") {
    if (data.length > 200 && codePointLength(data) > 200) {
      if (note(errors, path, "", "maxLength", "must have at most 200 characters", data)) return false;
    } else {
      if (data.length < 1 && note(errors, path, "", "minLength", "must not be empty", NOTHING)) return false;
      if (!pattern0.test(data) && note(errors, path, "", "pattern", "must match the pattern ^(?=[\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]*[^\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800])[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}]+$", data)) return false;
    }
  } else if (note(errors, path, "", "type", "must be a string", data)) return false;
  return true;
};

export const personaNameSchema: Validator<Schema<"PersonaName">> = /* @__PURE__ */ validator(checkPersonaName);
