// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";
import { checkCreateApiKey } from "./create-api-key.ts";

export const checkCreateApiKeyRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.body === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "body"});
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key0 in data0){
          vErrors = note(vErrors, instancePath+"/query", "additionalProperties", {additionalProperty: key0});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/query", "type", {type: "object"});
      }
    }
    if(data.body !== undefined){
      if(!(checkCreateApiKey(data.body, instancePath+"/body"))){
        vErrors = vErrors === null ? checkCreateApiKey.errors : vErrors.concat(checkCreateApiKey.errors);
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkCreateApiKeyRequest.errors = vErrors;
  return vErrors === null;
};

export const createApiKeyRequestSchema: Validator<OperationRequest<"createApiKey">> = /* @__PURE__ */ validator(checkCreateApiKeyRequest);
