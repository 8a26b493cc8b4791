// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeExample, dateTimeFormat, note, uuidExample, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";

export const checkReplayWebhook: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(Object.keys(data).length > 1){
      vErrors = note(vErrors, instancePath, "maxProperties", {limit: 1});
    }
    if(Object.keys(data).length < 1){
      vErrors = note(vErrors, instancePath, "minProperties", {limit: 1});
    }
    for(const key0 in data){
      if(!((key0 === "deliveryId") || (key0 === "sinceAt"))){
        vErrors = note(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
      }
    }
    if(data.deliveryId !== undefined){
      let data0 = data.deliveryId;
      if(typeof data0 === "string"){
        if(!(uuidFormat.test(data0))){
          vErrors = note(vErrors, instancePath+"/deliveryId", "format", {format: uuidExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/deliveryId", "type", {type: "string"});
      }
    }
    if(data.sinceAt !== undefined){
      let data1 = data.sinceAt;
      if(typeof data1 === "string"){
        if(!(dateTimeFormat.test(data1))){
          vErrors = note(vErrors, instancePath+"/sinceAt", "format", {format: dateTimeExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/sinceAt", "type", {type: "string"});
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkReplayWebhook.errors = vErrors;
  return vErrors === null;
};

export const replayWebhookSchema: Validator<Schema<"ReplayWebhook">> = /* @__PURE__ */ validator(checkReplayWebhook);
