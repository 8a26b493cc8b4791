// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, validator, type Check, type Validator } from "../runtime.ts";

export const checkCreateRedemption: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.token === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
      errors++;
    }
    for(const key0 in data){
      if(!((key0 === "token") || (key0 === "nonce"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.token !== undefined){
      if(typeof data.token !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.nonce !== undefined){
      let data1 = data.nonce;
      if(typeof data1 === "string"){
        if(codePointLength(data1) > 1024){
          (vErrors ??= []).push({instancePath:instancePath+"/nonce",keyword:"maxLength",params:{limit: 1024}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/nonce",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkCreateRedemption.errors = vErrors;
  return errors === 0;
};

export const createRedemptionSchema: Validator<Schema<"CreateRedemption">> = /* @__PURE__ */ validator(checkCreateRedemption);
