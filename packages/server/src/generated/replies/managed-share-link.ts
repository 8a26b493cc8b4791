// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { copyProps, dateTimeExample, dateTimeFormat, uriExample, uriFormat, validator, withEvaluated, type Check, type Validator } from "@share-links/validation/runtime";
import { checkPersonaShareLinkMember } from "./persona-share-link-member.ts";
import { checkShareLinkStatus } from "./share-link-status.ts";

const value0 = ["string", "null"];
export const checkManagedShareLink: Check = /* @__PURE__ */ withEvaluated((data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = checkManagedShareLink.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
  if(!(checkPersonaShareLinkMember(data, instancePath))){
    vErrors = vErrors === null ? checkPersonaShareLinkMember.errors : vErrors.concat(checkPersonaShareLinkMember.errors);
    errors = vErrors.length;
  }
  var props0 = copyProps(checkPersonaShareLinkMember.evaluated.props);
  var items0 = checkPersonaShareLinkMember.evaluated.items;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.status === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
      errors++;
    }
    if(data.url === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
      errors++;
    }
    if(data.lastUsedAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastUsedAt"}});
      errors++;
    }
    if(data.status !== undefined){
      if(!(checkShareLinkStatus(data.status, instancePath+"/status"))){
        vErrors = vErrors === null ? checkShareLinkStatus.errors : vErrors.concat(checkShareLinkStatus.errors);
        errors = vErrors.length;
      }
    }
    if(data.url !== undefined){
      let data1 = data.url;
      if(typeof data1 === "string"){
        if(!(uriFormat.test(data1))){
          (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"format",params:{format: uriExample}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.lastUsedAt !== undefined){
      let data2 = data.lastUsedAt;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/lastUsedAt",keyword:"type",params:{type: value0}});
        errors++;
      }
      if(typeof data2 === "string"){
        if(!(dateTimeFormat.test(data2))){
          (vErrors ??= []).push({instancePath:instancePath+"/lastUsedAt",keyword:"format",params:{format: dateTimeExample}});
          errors++;
        }
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
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
          (vErrors ??= []).push({instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
          errors++;
        }
      }
    }
  }
  checkManagedShareLink.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}, {"props":true,"dynamicProps":false,"dynamicItems":true});

export const managedShareLinkSchema: Validator<Schema<"ManagedShareLink">> = /* @__PURE__ */ validator(checkManagedShareLink);
