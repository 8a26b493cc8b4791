// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";
import { checkUuid } from "./uuid.ts";
import { checkRotateWebhookSecret } from "./rotate-webhook-secret.ts";

export const checkRotateWebhookSecretRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.path === undefined){
      vErrors = note(vErrors, instancePath+"/path", "required", "is required", false);
    }
    if(data.body === undefined){
      vErrors = note(vErrors, instancePath+"/body", "required", "is required", false);
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key0 in data0){
          vErrors = note(vErrors, instancePath+"/query/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/query", "type", "must be an object");
      }
    }
    if(data.path !== undefined){
      let data1 = data.path;
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
        if(data1.id === undefined){
          vErrors = note(vErrors, instancePath+"/path/id", "required", "is required", false);
        }
        if(data1.id !== undefined){
          if(!(checkUuid(data1.id, instancePath+"/path/id"))){
            vErrors = vErrors === null ? checkUuid.errors : vErrors.concat(checkUuid.errors);
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/path", "type", "must be an object");
      }
    }
    if(data.body !== undefined){
      if(!(checkRotateWebhookSecret(data.body, instancePath+"/body"))){
        vErrors = vErrors === null ? checkRotateWebhookSecret.errors : vErrors.concat(checkRotateWebhookSecret.errors);
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkRotateWebhookSecretRequest.errors = vErrors;
  return vErrors === null;
};

export const rotateWebhookSecretRequestSchema: Validator<OperationRequest<"rotateWebhookSecret">> = /* @__PURE__ */ validator(checkRotateWebhookSecretRequest);
