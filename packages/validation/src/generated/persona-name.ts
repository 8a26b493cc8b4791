// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";

const pattern0 = /^(?=[\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*[^\p{Z}\p{Default_Ignorable_Code_Point}\u2800])[^\p{Cc}\p{Cs}\p{Bidi_Control}]+$/u;
export const checkPersonaName: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data === "string"){
    if(data.length > 200 && codePointLength(data) > 200){
      vErrors = note(vErrors, instancePath, "maxLength", "must have at most 200 characters");
    }
    if(data.length < 1){
      vErrors = note(vErrors, instancePath, "minLength", "must not be empty", false);
    }
    if(!pattern0.test(data)){
      vErrors = note(vErrors, instancePath, "pattern", "must match the pattern ^(?=[\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]*[^\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800])[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}]+$");
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be a string");
  }
  checkPersonaName.errors = vErrors;
  return vErrors === null;
};

export const personaNameSchema: Validator<Schema<"PersonaName">> = /* @__PURE__ */ validator(checkPersonaName);
