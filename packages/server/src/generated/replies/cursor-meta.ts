// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkCursorMeta: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.next === undefined){
      vErrors = note(vErrors, instancePath+"/next", "required", "is required", false);
    }
    for(const key0 in data){
      if(!(key0 === "next")){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
    if(data.next !== undefined){
      let data0 = data.next;
      if((typeof data0 !== "string") && (data0 !== null)){
        vErrors = note(vErrors, instancePath+"/next", "type", "must be a string or null");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkCursorMeta.errors = vErrors;
  return vErrors === null;
};

export const cursorMetaSchema: Validator<Schema<"CursorMeta">> = /* @__PURE__ */ validator(checkCursorMeta);
