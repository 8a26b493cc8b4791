// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { copyProps, dateTimeFormat, note, uriFormat, validator, withEvaluated, type Check, type Validator } from "@share-links/validation/runtime";
import { checkPersonaShareLinkMember } from "./persona-share-link-member.ts";
import { checkShareLinkStatus } from "./share-link-status.ts";

export const checkManagedShareLink: Check = /* @__PURE__ */ withEvaluated((data, instancePath = "") => {
  let vErrors = null;
  const evaluated0 = checkManagedShareLink.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
  if(!(checkPersonaShareLinkMember(data, instancePath))){
    vErrors = vErrors === null ? checkPersonaShareLinkMember.errors : vErrors.concat(checkPersonaShareLinkMember.errors);
  }
  var props0 = copyProps(checkPersonaShareLinkMember.evaluated.props);
  var items0 = checkPersonaShareLinkMember.evaluated.items;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.status === undefined){
      vErrors = note(vErrors, instancePath+"/status", "required", "is required", false);
    }
    if(data.url === undefined){
      vErrors = note(vErrors, instancePath+"/url", "required", "is required", false);
    }
    if(data.lastUsedAt === undefined){
      vErrors = note(vErrors, instancePath+"/lastUsedAt", "required", "is required", false);
    }
    if(data.status !== undefined){
      if(!(checkShareLinkStatus(data.status, instancePath+"/status"))){
        vErrors = vErrors === null ? checkShareLinkStatus.errors : vErrors.concat(checkShareLinkStatus.errors);
      }
    }
    if(data.url !== undefined){
      let data1 = data.url;
      if(typeof data1 === "string"){
        if(!(uriFormat.test(data1))){
          vErrors = note(vErrors, instancePath+"/url", "format", "must be an absolute URI such as https://example.com/ada");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/url", "type", "must be a string");
      }
    }
    if(data.lastUsedAt !== undefined){
      let data2 = data.lastUsedAt;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = note(vErrors, instancePath+"/lastUsedAt", "type", "must be a string or null");
      }
      if(typeof data2 === "string"){
        if(!(dateTimeFormat.test(data2))){
          vErrors = note(vErrors, instancePath+"/lastUsedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  if(props0 !== true){
    props0 = props0 || {__proto__: null};
    props0.status = true;
    props0.url = true;
    props0.lastUsedAt = true;
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
  checkManagedShareLink.errors = vErrors;
  evaluated0.items = items0;
  return vErrors === null;
}, {"props":true,"dynamicProps":false,"dynamicItems":true});

export const managedShareLinkSchema: Validator<Schema<"ManagedShareLink">> = /* @__PURE__ */ validator(checkManagedShareLink);
