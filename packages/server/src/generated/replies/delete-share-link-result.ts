// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkDeleteShareLinkResult: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.message === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
      errors++;
    }
    for(const key0 in data){
      if(!(key0 === "message")){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.message !== undefined){
      if(typeof data.message !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkDeleteShareLinkResult.errors = vErrors;
  return errors === 0;
};

export const deleteShareLinkResultSchema: Validator<Schema<"DeleteShareLinkResult">> = /* @__PURE__ */ validator(checkDeleteShareLinkResult);
