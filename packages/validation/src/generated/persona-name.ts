// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, validator, type Check, type Validator } from "../runtime.ts";

const pattern0 = /^(?=\s*\S)[^\p{Cc}\p{Cs}]+$/u;
export const checkPersonaName: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(codePointLength(data) > 200){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 200}});
      errors++;
    }
    if(codePointLength(data) < 1){
      (vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
      errors++;
    }
    if(!pattern0.test(data)){
      (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\p{Cc}\\p{Cs}]+$"}});
      errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
    errors++;
  }
  checkPersonaName.errors = vErrors;
  return errors === 0;
};

export const personaNameSchema: Validator<Schema<"PersonaName">> = /* @__PURE__ */ validator(checkPersonaName);
