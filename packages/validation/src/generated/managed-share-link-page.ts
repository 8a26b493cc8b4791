// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { validator, type Check, type Validator } from "../runtime.ts";
import { checkManagedShareLink } from "./managed-share-link.ts";
import { checkCursorMeta } from "./cursor-meta.ts";

export const checkManagedShareLinkPage: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.data === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
      errors++;
    }
    if(data.meta === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "meta"}});
      errors++;
    }
    if(data.data !== undefined){
      let data0 = data.data;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          if(!(checkManagedShareLink(data0[i0], instancePath+"/data/" + i0))){
            vErrors = vErrors === null ? checkManagedShareLink.errors : vErrors.concat(checkManagedShareLink.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}});
        errors++;
      }
    }
    if(data.meta !== undefined){
      if(!(checkCursorMeta(data.meta, instancePath+"/meta"))){
        vErrors = vErrors === null ? checkCursorMeta.errors : vErrors.concat(checkCursorMeta.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkManagedShareLinkPage.errors = vErrors;
  return errors === 0;
};

export const managedShareLinkPageSchema: Validator<Schema<"ManagedShareLinkPage">> = /* @__PURE__ */ validator(checkManagedShareLinkPage);
