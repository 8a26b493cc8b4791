// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";
import { checkCreateWebhook } from "./create-webhook.ts";

export const checkCreateWebhookRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
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
    if(data.body !== undefined){
      if(!(checkCreateWebhook(data.body, instancePath+"/body"))){
        vErrors = vErrors === null ? checkCreateWebhook.errors : vErrors.concat(checkCreateWebhook.errors);
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkCreateWebhookRequest.errors = vErrors;
  return vErrors === null;
};

export const createWebhookRequestSchema: Validator<OperationRequest<"createWebhook">> = /* @__PURE__ */ validator(checkCreateWebhookRequest);
