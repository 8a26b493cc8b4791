// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";

const pattern0 = /^[^\u0000\p{Cs}]*$/u;
export const checkPersonaDescription: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data === "string"){
    if(data.length > 2000 && codePointLength(data) > 2000){
      vErrors = note(vErrors, instancePath, "maxLength", "must have at most 2000 characters");
    }
    if(!pattern0.test(data)){
      vErrors = note(vErrors, instancePath, "pattern", "must match the pattern ^[^\\u0000\\p{Cs}]*$");
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be a string");
  }
  checkPersonaDescription.errors = vErrors;
  return vErrors === null;
};

export const personaDescriptionSchema: Validator<Schema<"PersonaDescription">> = /* @__PURE__ */ validator(checkPersonaDescription);
