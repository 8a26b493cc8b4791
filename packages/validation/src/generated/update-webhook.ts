// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";
import { checkWebhookUrl } from "./webhook-url.ts";
import { checkWebhookDescription } from "./webhook-description.ts";
import { checkWebhookEvents } from "./webhook-events.ts";

export const checkUpdateWebhook: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.url === undefined){
      vErrors = note(vErrors, instancePath+"/url", "required", "is required", false);
    }
    if(data.events === undefined){
      vErrors = note(vErrors, instancePath+"/events", "required", "is required", false);
    }
    for(const key0 in data){
      if(!((((key0 === "url") || (key0 === "description")) || (key0 === "events")) || (key0 === "enabled"))){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
    if(data.url !== undefined){
      if(!(checkWebhookUrl(data.url, instancePath+"/url"))){
        vErrors = vErrors === null ? checkWebhookUrl.errors : vErrors.concat(checkWebhookUrl.errors);
      }
    }
    if(data.description !== undefined){
      if(!(checkWebhookDescription(data.description, instancePath+"/description"))){
        vErrors = vErrors === null ? checkWebhookDescription.errors : vErrors.concat(checkWebhookDescription.errors);
      }
    }
    if(data.events !== undefined){
      if(!(checkWebhookEvents(data.events, instancePath+"/events"))){
        vErrors = vErrors === null ? checkWebhookEvents.errors : vErrors.concat(checkWebhookEvents.errors);
      }
    }
    if(data.enabled !== undefined){
      if(typeof data.enabled !== "boolean"){
        vErrors = note(vErrors, instancePath+"/enabled", "type", "must be a boolean");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkUpdateWebhook.errors = vErrors;
  return vErrors === null;
};

export const updateWebhookSchema: Validator<Schema<"UpdateWebhook">> = /* @__PURE__ */ validator(checkUpdateWebhook);
