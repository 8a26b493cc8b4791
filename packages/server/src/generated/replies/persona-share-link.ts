// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { copyProps, note, uuidFormat, validator, withEvaluated, type Check, type Validator } from "@share-links/validation/runtime";
import { checkShareLinkMember } from "./share-link-member.ts";

export const checkPersonaShareLink: Check = /* @__PURE__ */ withEvaluated((data, instancePath = "") => {
  let vErrors = null;
  const evaluated0 = checkPersonaShareLink.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
  if(!(checkShareLinkMember(data, instancePath))){
    vErrors = vErrors === null ? checkShareLinkMember.errors : vErrors.concat(checkShareLinkMember.errors);
  }
  var props0 = copyProps(checkShareLinkMember.evaluated.props);
  var items0 = checkShareLinkMember.evaluated.items;
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
  if(props0 !== true){
    props0 = props0 || {__proto__: null};
    props0.personaId = true;
    props0.personaName = true;
    props0.organizationId = true;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(props0 !== true){
      for(const key0 in data){
        if(!props0 || !props0[key0]){
          vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "unevaluatedProperties", "is not a known field", false);
        }
      }
    }
  }
  checkPersonaShareLink.errors = vErrors;
  evaluated0.items = items0;
  return vErrors === null;
}, {"props":true,"dynamicProps":false,"dynamicItems":true});

export const personaShareLinkSchema: Validator<Schema<"PersonaShareLink">> = /* @__PURE__ */ validator(checkPersonaShareLink);
