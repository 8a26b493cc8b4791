// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeExample, dateTimeFormat, uriExample, uriFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkPersonaShareLink } from "./persona-share-link.ts";
import { checkShareLinkStatus } from "./share-link-status.ts";

const value0 = ["string", "null"];
export const checkManagedShareLink: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(!(checkPersonaShareLink(data, instancePath))){
    vErrors = vErrors === null ? checkPersonaShareLink.errors : vErrors.concat(checkPersonaShareLink.errors);
    errors = vErrors.length;
  }
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
  checkManagedShareLink.errors = vErrors;
  return errors === 0;
};

export const managedShareLinkSchema: Validator<Schema<"ManagedShareLink">> = /* @__PURE__ */ validator(checkManagedShareLink);
