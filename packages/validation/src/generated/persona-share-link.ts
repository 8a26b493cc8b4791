// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, note, uuidExample, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLink } from "./share-link.ts";

export const checkPersonaShareLink: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(!(checkShareLink(data, instancePath))){
    vErrors = vErrors === null ? checkShareLink.errors : vErrors.concat(checkShareLink.errors);
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.personaId === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "personaId"});
    }
    if(data.personaName === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "personaName"});
    }
    if(data.organizationId === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "organizationId"});
    }
    if(data.personaId !== undefined){
      let data0 = data.personaId;
      if(typeof data0 === "string"){
        if(!(uuidFormat.test(data0))){
          vErrors = note(vErrors, instancePath+"/personaId", "format", {format: uuidExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/personaId", "type", {type: "string"});
      }
    }
    if(data.personaName !== undefined){
      if(typeof data.personaName !== "string"){
        vErrors = note(vErrors, instancePath+"/personaName", "type", {type: "string"});
      }
    }
    if(data.organizationId !== undefined){
      let data2 = data.organizationId;
      if(typeof data2 === "string"){
        if(codePointLength(data2) < 1){
          vErrors = note(vErrors, instancePath+"/organizationId", "minLength", {limit: 1});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/organizationId", "type", {type: "string"});
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkPersonaShareLink.errors = vErrors;
  return vErrors === null;
};

export const personaShareLinkSchema: Validator<Schema<"PersonaShareLink">> = /* @__PURE__ */ validator(checkPersonaShareLink);
