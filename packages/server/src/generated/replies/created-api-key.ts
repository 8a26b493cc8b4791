// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkApiKeyMember } from "./api-key-member.ts";

const value0 = { id: true, name: true, prefix: true, last4: true, permissions: true, createdBy: true, createdAt: true, expiresAt: true, revokedAt: true, lastUsedAt: true, key: true };
export const checkCreatedApiKey: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(!(checkApiKeyMember(data, instancePath))){
    vErrors = vErrors === null ? checkApiKeyMember.errors : vErrors.concat(checkApiKeyMember.errors);
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.key === undefined){
      vErrors = note(vErrors, instancePath+"/key", "required", "is required", false);
    }
    if(data.key !== undefined){
      let data0 = data.key;
      if(typeof data0 === "string"){
        if(data0.length < 1){
          vErrors = note(vErrors, instancePath+"/key", "minLength", "must not be empty", false);
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/key", "type", "must be a string");
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
  checkCreatedApiKey.errors = vErrors;
  return vErrors === null;
};

export const createdApiKeySchema: Validator<Schema<"CreatedApiKey">> = /* @__PURE__ */ validator(checkCreatedApiKey);
