// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkEventData } from "./share-link-event-data.ts";
import { checkShareLinkUseSurface } from "./share-link-use-surface.ts";

export const checkShareLinkUsedEvent: Check = (data, instancePath = "") => {
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
    if(data.use === undefined){
      vErrors = note(vErrors, instancePath+"/use", "required", "is required", false);
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
      if("share_link.used" !== data1){
        vErrors = note(vErrors, instancePath+"/type", "const", "must be \"share_link.used\"");
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
    if(data.use !== undefined){
      let data4 = data.use;
      if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
        if(data4.id === undefined){
          vErrors = note(vErrors, instancePath+"/use/id", "required", "is required", false);
        }
        if(data4.surface === undefined){
          vErrors = note(vErrors, instancePath+"/use/surface", "required", "is required", false);
        }
        if(data4.id !== undefined){
          let data5 = data4.id;
          if(typeof data5 === "string"){
            if(!(uuidFormat.test(data5))){
              vErrors = note(vErrors, instancePath+"/use/id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000");
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/use/id", "type", "must be a string");
          }
        }
        if(data4.surface !== undefined){
          if(!(checkShareLinkUseSurface(data4.surface, instancePath+"/use/surface"))){
            vErrors = vErrors === null ? checkShareLinkUseSurface.errors : vErrors.concat(checkShareLinkUseSurface.errors);
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/use", "type", "must be an object");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkShareLinkUsedEvent.errors = vErrors;
  return vErrors === null;
};

export const shareLinkUsedEventSchema: Validator<Schema<"ShareLinkUsedEvent">> = /* @__PURE__ */ validator(checkShareLinkUsedEvent);
