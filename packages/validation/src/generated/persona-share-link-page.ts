// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";
import { checkPersonaShareLink } from "./persona-share-link.ts";
import { checkPagination } from "./pagination.ts";

export const checkPersonaShareLinkPage: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.data === undefined){
      vErrors = note(vErrors, instancePath+"/data", "required", "is required", false);
    }
    if(data.meta === undefined){
      vErrors = note(vErrors, instancePath+"/meta", "required", "is required", false);
    }
    if(data.data !== undefined){
      let data0 = data.data;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          if(!(checkPersonaShareLink(data0[i0], instancePath+"/data/" + i0))){
            vErrors = vErrors === null ? checkPersonaShareLink.errors : vErrors.concat(checkPersonaShareLink.errors);
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/data", "type", "must be an array");
      }
    }
    if(data.meta !== undefined){
      if(!(checkPagination(data.meta, instancePath+"/meta"))){
        vErrors = vErrors === null ? checkPagination.errors : vErrors.concat(checkPagination.errors);
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkPersonaShareLinkPage.errors = vErrors;
  return vErrors === null;
};

export const personaShareLinkPageSchema: Validator<Schema<"PersonaShareLinkPage">> = /* @__PURE__ */ validator(checkPersonaShareLinkPage);
