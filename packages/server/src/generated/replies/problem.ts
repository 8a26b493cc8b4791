// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { uuidExample, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkProblemCode } from "./problem-code.ts";
import { checkProblemDetail } from "./problem-detail.ts";

export const checkProblem: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.error === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "error"}});
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
    if(data.requestId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestId"}});
      errors++;
    }
    for(const key0 in data){
      if(!((((((key0 === "error") || (key0 === "message")) || (key0 === "code")) || (key0 === "requestId")) || (key0 === "details")) || (key0 === "summary"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.error !== undefined){
      if(typeof data.error !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}});
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
      if(!(checkProblemCode(data.code, instancePath+"/code"))){
        vErrors = vErrors === null ? checkProblemCode.errors : vErrors.concat(checkProblemCode.errors);
        errors = vErrors.length;
      }
    }
    if(data.requestId !== undefined){
      let data3 = data.requestId;
      if(typeof data3 === "string"){
        if(!(uuidFormat.test(data3))){
          (vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"format",params:{format: uuidExample}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.details !== undefined){
      let data4 = data.details;
      if(Array.isArray(data4)){
        const len0 = data4.length;
        for(let i0=0; i0<len0; i0++){
          if(!(checkProblemDetail(data4[i0], instancePath+"/details/" + i0))){
            vErrors = vErrors === null ? checkProblemDetail.errors : vErrors.concat(checkProblemDetail.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/details",keyword:"type",params:{type: "array"}});
        errors++;
      }
    }
    if(data.summary !== undefined){
      if(typeof data.summary !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkProblem.errors = vErrors;
  return errors === 0;
};

export const problemSchema: Validator<Schema<"Problem">> = /* @__PURE__ */ validator(checkProblem);
