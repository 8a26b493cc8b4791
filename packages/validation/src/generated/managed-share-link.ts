// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, uriFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkPersonaShareLink } from "./persona-share-link.ts";
import { checkShareLinkStatus } from "./share-link-status.ts";

export const checkManagedShareLink: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(!(checkPersonaShareLink(data, instancePath))){
    vErrors = vErrors === null ? checkPersonaShareLink.errors : vErrors.concat(checkPersonaShareLink.errors);
  }
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
  checkManagedShareLink.errors = vErrors;
  return vErrors === null;
};

export const managedShareLinkSchema: Validator<Schema<"ManagedShareLink">> = /* @__PURE__ */ validator(checkManagedShareLink);
