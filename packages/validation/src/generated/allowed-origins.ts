// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, validator, type Check, type Validator } from "../runtime.ts";

export const checkAllowedOrigins: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length > 100){
      (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 100}});
      errors++;
    }
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      if(typeof data0 === "string"){
        if(codePointLength(data0) > 300){
          (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 300}});
          errors++;
        }
        if(codePointLength(data0) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"minLength",params:{limit: 1}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
    errors++;
  }
  checkAllowedOrigins.errors = vErrors;
  return errors === 0;
};

export const allowedOriginsSchema: Validator<Schema<"AllowedOrigins">> = /* @__PURE__ */ validator(checkAllowedOrigins);
