// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { validator, type Check, type Validator } from "../runtime.ts";

const value0 = ["string", "null"];
export const checkCursorMeta: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.next === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "next"}});
      errors++;
    }
    if(data.next !== undefined){
      let data0 = data.next;
      if((typeof data0 !== "string") && (data0 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"type",params:{type: value0}});
        errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkCursorMeta.errors = vErrors;
  return errors === 0;
};

export const cursorMetaSchema: Validator<Schema<"CursorMeta">> = /* @__PURE__ */ validator(checkCursorMeta);
