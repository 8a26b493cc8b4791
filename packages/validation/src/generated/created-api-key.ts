// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";
import { checkApiKey } from "./api-key.ts";

export const checkCreatedApiKey: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(!(checkApiKey(data, instancePath))){
    vErrors = vErrors === null ? checkApiKey.errors : vErrors.concat(checkApiKey.errors);
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
  checkCreatedApiKey.errors = vErrors;
  return vErrors === null;
};

export const createdApiKeySchema: Validator<Schema<"CreatedApiKey">> = /* @__PURE__ */ validator(checkCreatedApiKey);
