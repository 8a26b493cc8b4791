// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, copyProps, uuidExample, uuidFormat, validator, withEvaluated, type Check, type Validator } from "@share-links/validation/runtime";
import { checkShareLinkMember } from "./share-link-member.ts";

export const checkPersonaShareLink: Check = /* @__PURE__ */ withEvaluated((data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = checkPersonaShareLink.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
  if(!(checkShareLinkMember(data, instancePath))){
    vErrors = vErrors === null ? checkShareLinkMember.errors : vErrors.concat(checkShareLinkMember.errors);
    errors = vErrors.length;
  }
  var props0 = copyProps(checkShareLinkMember.evaluated.props);
  var items0 = checkShareLinkMember.evaluated.items;
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
          (vErrors ??= []).push({instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
          errors++;
        }
      }
    }
  }
  checkPersonaShareLink.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}, {"props":true,"dynamicProps":false,"dynamicItems":true});

export const personaShareLinkSchema: Validator<Schema<"PersonaShareLink">> = /* @__PURE__ */ validator(checkPersonaShareLink);
