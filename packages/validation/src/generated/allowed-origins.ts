// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";

export const checkAllowedOrigins: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(Array.isArray(data)){
    if(data.length > 100){
      vErrors = note(vErrors, instancePath, "maxItems", "must have at most 100 items");
    }
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      if(typeof data0 === "string"){
        if(data0.length > 300 && codePointLength(data0) > 300){
          vErrors = note(vErrors, instancePath+"/" + i0, "maxLength", "must have at most 300 characters");
        }
        if(data0.length < 1){
          vErrors = note(vErrors, instancePath+"/" + i0, "minLength", "must not be empty", false);
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/" + i0, "type", "must be a string");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an array");
  }
  checkAllowedOrigins.errors = vErrors;
  return vErrors === null;
};

export const allowedOriginsSchema: Validator<Schema<"AllowedOrigins">> = /* @__PURE__ */ validator(checkAllowedOrigins);
