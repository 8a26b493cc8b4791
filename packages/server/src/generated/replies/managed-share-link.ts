// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, uriFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkPersonaShareLinkMember } from "./persona-share-link-member.ts";
import { checkShareLinkStatus } from "./share-link-status.ts";

const value0 = { id: true, token: true, type: true, expiresAt: true, usageLimit: true, usageCount: true, allowedOrigins: true, allowAllOrigins: true, removeWatermark: true, enabled: true, isPrimary: true, createdAt: true, personaId: true, personaName: true, organizationId: true, status: true, url: true, lastUsedAt: true };
export const checkManagedShareLink: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(!(checkPersonaShareLinkMember(data, instancePath))){
    vErrors = vErrors === null ? checkPersonaShareLinkMember.errors : vErrors.concat(checkPersonaShareLinkMember.errors);
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!(Object.prototype.hasOwnProperty.call(value0, key0))){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
  }
  checkManagedShareLink.errors = vErrors;
  return vErrors === null;
};

export const managedShareLinkSchema: Validator<Schema<"ManagedShareLink">> = /* @__PURE__ */ validator(checkManagedShareLink);
