// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkDeleteShareLinkResult: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.message === undefined){
      vErrors = note(vErrors, instancePath+"/message", "required", "is required", false);
    }
    for(const key0 in data){
      if(!(key0 === "message")){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
    if(data.message !== undefined){
      if(typeof data.message !== "string"){
        vErrors = note(vErrors, instancePath+"/message", "type", "must be a string");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkDeleteShareLinkResult.errors = vErrors;
  return vErrors === null;
};

export const deleteShareLinkResultSchema: Validator<Schema<"DeleteShareLinkResult">> = /* @__PURE__ */ validator(checkDeleteShareLinkResult);
