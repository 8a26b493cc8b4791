// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { validator, type Check, type Validator } from "../runtime.ts";

export const checkProblemDetail: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.path === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
      errors++;
    }
    if(data.message === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
      errors++;
    }
    if(data.code === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
      errors++;
    }
    if(data.path !== undefined){
      if(typeof data.path !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.message !== undefined){
      if(typeof data.message !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.code !== undefined){
      if(typeof data.code !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkProblemDetail.errors = vErrors;
  return errors === 0;
};

export const problemDetailSchema: Validator<Schema<"ProblemDetail">> = /* @__PURE__ */ validator(checkProblemDetail);
