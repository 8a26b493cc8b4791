// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, validator, type Check, type Validator } from "../runtime.ts";

const pattern0 = /^[^\u0000\p{Cs}]*$/u;
export const checkPersonaDescription: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(codePointLength(data) > 2000){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 2000}});
      errors++;
    }
    if(!pattern0.test(data)){
      (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[^\\u0000\\p{Cs}]*$"}});
      errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
    errors++;
  }
  checkPersonaDescription.errors = vErrors;
  return errors === 0;
};

export const personaDescriptionSchema: Validator<Schema<"PersonaDescription">> = /* @__PURE__ */ validator(checkPersonaDescription);
