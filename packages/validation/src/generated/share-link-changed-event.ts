// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkEventData } from "./share-link-event-data.ts";

export const checkShareLinkChangedEvent: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath+"/id", "required", "is required", false);
    }
    if(data.type === undefined){
      vErrors = note(vErrors, instancePath+"/type", "required", "is required", false);
    }
    if(data.timestamp === undefined){
      vErrors = note(vErrors, instancePath+"/timestamp", "required", "is required", false);
    }
    if(data.data === undefined){
      vErrors = note(vErrors, instancePath+"/data", "required", "is required", false);
    }
    if(data.id !== undefined){
      let data0 = data.id;
      if(typeof data0 === "string"){
        if(!(uuidFormat.test(data0))){
          vErrors = note(vErrors, instancePath+"/id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/id", "type", "must be a string");
      }
    }
    if(data.type !== undefined){
      let data1 = data.type;
      if(typeof data1 !== "string"){
        vErrors = note(vErrors, instancePath+"/type", "type", "must be a string");
      }
      if(!(((((data1 === "share_link.created") || (data1 === "share_link.updated")) || (data1 === "share_link.deleted")) || (data1 === "share_link.exhausted")) || (data1 === "share_link.expired"))){
        vErrors = note(vErrors, instancePath+"/type", "enum", "must be one of share_link.created, share_link.updated, share_link.deleted, share_link.exhausted, share_link.expired");
      }
    }
    if(data.timestamp !== undefined){
      let data2 = data.timestamp;
      if(typeof data2 === "string"){
        if(!(dateTimeFormat.test(data2))){
          vErrors = note(vErrors, instancePath+"/timestamp", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/timestamp", "type", "must be a string");
      }
    }
    if(data.data !== undefined){
      if(!(checkShareLinkEventData(data.data, instancePath+"/data"))){
        vErrors = vErrors === null ? checkShareLinkEventData.errors : vErrors.concat(checkShareLinkEventData.errors);
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkShareLinkChangedEvent.errors = vErrors;
  return vErrors === null;
};

export const shareLinkChangedEventSchema: Validator<Schema<"ShareLinkChangedEvent">> = /* @__PURE__ */ validator(checkShareLinkChangedEvent);
