// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkLiveness: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.status === undefined){
      vErrors = note(vErrors, instancePath+"/status", "required", "is required", false);
    }
    for(const key0 in data){
      if(!(key0 === "status")){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
    if(data.status !== undefined){
      let data0 = data.status;
      if(typeof data0 !== "string"){
        vErrors = note(vErrors, instancePath+"/status", "type", "must be a string");
      }
      if("alive" !== data0){
        vErrors = note(vErrors, instancePath+"/status", "const", "must be \"alive\"");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkLiveness.errors = vErrors;
  return vErrors === null;
};

export const livenessSchema: Validator<Schema<"Liveness">> = /* @__PURE__ */ validator(checkLiveness);
