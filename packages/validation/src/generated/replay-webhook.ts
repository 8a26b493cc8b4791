// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";

export const checkReplayWebhook: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(Object.keys(data).length > 1){
      vErrors = note(vErrors, instancePath, "maxProperties", "must have at most 1 field");
    }
    if(Object.keys(data).length < 1){
      vErrors = note(vErrors, instancePath, "minProperties", "must have at least 1 field");
    }
    for(const key0 in data){
      if(!((key0 === "deliveryId") || (key0 === "sinceAt"))){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
    if(data.deliveryId !== undefined){
      let data0 = data.deliveryId;
      if(typeof data0 === "string"){
        if(!(uuidFormat.test(data0))){
          vErrors = note(vErrors, instancePath+"/deliveryId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/deliveryId", "type", "must be a string");
      }
    }
    if(data.sinceAt !== undefined){
      let data1 = data.sinceAt;
      if(typeof data1 === "string"){
        if(data1.length > 64 && codePointLength(data1) > 64){
          vErrors = note(vErrors, instancePath+"/sinceAt", "maxLength", "must have at most 64 characters");
        }
        if(!(dateTimeFormat.test(data1))){
          vErrors = note(vErrors, instancePath+"/sinceAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/sinceAt", "type", "must be a string");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkReplayWebhook.errors = vErrors;
  return vErrors === null;
};

export const replayWebhookSchema: Validator<Schema<"ReplayWebhook">> = /* @__PURE__ */ validator(checkReplayWebhook);
