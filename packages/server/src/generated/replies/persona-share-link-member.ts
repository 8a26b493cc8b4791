// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import { note, uuidFormat, type Check } from "@share-links/validation/runtime";
import { checkShareLinkMember } from "./share-link-member.ts";

export const checkPersonaShareLinkMember: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(!(checkShareLinkMember(data, instancePath))){
    vErrors = vErrors === null ? checkShareLinkMember.errors : vErrors.concat(checkShareLinkMember.errors);
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.personaId === undefined){
      vErrors = note(vErrors, instancePath+"/personaId", "required", "is required", false);
    }
    if(data.personaName === undefined){
      vErrors = note(vErrors, instancePath+"/personaName", "required", "is required", false);
    }
    if(data.organizationId === undefined){
      vErrors = note(vErrors, instancePath+"/organizationId", "required", "is required", false);
    }
    if(data.personaId !== undefined){
      let data0 = data.personaId;
      if(typeof data0 === "string"){
        if(!(uuidFormat.test(data0))){
          vErrors = note(vErrors, instancePath+"/personaId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/personaId", "type", "must be a string");
      }
    }
    if(data.personaName !== undefined){
      if(typeof data.personaName !== "string"){
        vErrors = note(vErrors, instancePath+"/personaName", "type", "must be a string");
      }
    }
    if(data.organizationId !== undefined){
      let data2 = data.organizationId;
      if(typeof data2 === "string"){
        if(data2.length < 1){
          vErrors = note(vErrors, instancePath+"/organizationId", "minLength", "must not be empty", false);
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/organizationId", "type", "must be a string");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkPersonaShareLinkMember.errors = vErrors;
  return vErrors === null;
};
