// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkProblemDetail: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.path === undefined){
      vErrors = note(vErrors, instancePath+"/path", "required", "is required", false);
    }
    if(data.message === undefined){
      vErrors = note(vErrors, instancePath+"/message", "required", "is required", false);
    }
    if(data.code === undefined){
      vErrors = note(vErrors, instancePath+"/code", "required", "is required", false);
    }
    if(data.path !== undefined){
      if(typeof data.path !== "string"){
        vErrors = note(vErrors, instancePath+"/path", "type", "must be a string");
      }
    }
    if(data.message !== undefined){
      if(typeof data.message !== "string"){
        vErrors = note(vErrors, instancePath+"/message", "type", "must be a string");
      }
    }
    if(data.code !== undefined){
      if(typeof data.code !== "string"){
        vErrors = note(vErrors, instancePath+"/code", "type", "must be a string");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkProblemDetail.errors = vErrors;
  return vErrors === null;
};

export const problemDetailSchema: Validator<Schema<"ProblemDetail">> = /* @__PURE__ */ validator(checkProblemDetail);
