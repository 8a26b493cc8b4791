// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, uuidExample, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLink } from "./share-link.ts";

export const checkPersonaShareLink: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(!(checkShareLink(data, instancePath))){
    vErrors = vErrors === null ? checkShareLink.errors : vErrors.concat(checkShareLink.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.personaId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "personaId"}});
      errors++;
    }
    if(data.personaName === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "personaName"}});
      errors++;
    }
    if(data.organizationId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "organizationId"}});
      errors++;
    }
    if(data.personaId !== undefined){
      let data0 = data.personaId;
      if(typeof data0 === "string"){
        if(!(uuidFormat.test(data0))){
          (vErrors ??= []).push({instancePath:instancePath+"/personaId",keyword:"format",params:{format: uuidExample}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/personaId",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.personaName !== undefined){
      if(typeof data.personaName !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/personaName",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.organizationId !== undefined){
      let data2 = data.organizationId;
      if(typeof data2 === "string"){
        if(codePointLength(data2) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/organizationId",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/organizationId",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkPersonaShareLink.errors = vErrors;
  return errors === 0;
};

export const personaShareLinkSchema: Validator<Schema<"PersonaShareLink">> = /* @__PURE__ */ validator(checkPersonaShareLink);
