// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkUseOutcome } from "./share-link-use-outcome.ts";
import { checkShareLinkUseSurface } from "./share-link-use-surface.ts";

export const checkShareLinkUse: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath+"/id", "required", "is required", false);
    }
    if(data.occurredAt === undefined){
      vErrors = note(vErrors, instancePath+"/occurredAt", "required", "is required", false);
    }
    if(data.outcome === undefined){
      vErrors = note(vErrors, instancePath+"/outcome", "required", "is required", false);
    }
    if(data.surface === undefined){
      vErrors = note(vErrors, instancePath+"/surface", "required", "is required", false);
    }
    if(data.count === undefined){
      vErrors = note(vErrors, instancePath+"/count", "required", "is required", false);
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
    if(data.occurredAt !== undefined){
      let data1 = data.occurredAt;
      if(typeof data1 === "string"){
        if(!(dateTimeFormat.test(data1))){
          vErrors = note(vErrors, instancePath+"/occurredAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/occurredAt", "type", "must be a string");
      }
    }
    if(data.outcome !== undefined){
      if(!(checkShareLinkUseOutcome(data.outcome, instancePath+"/outcome"))){
        vErrors = vErrors === null ? checkShareLinkUseOutcome.errors : vErrors.concat(checkShareLinkUseOutcome.errors);
      }
    }
    if(data.surface !== undefined){
      if(!(checkShareLinkUseSurface(data.surface, instancePath+"/surface"))){
        vErrors = vErrors === null ? checkShareLinkUseSurface.errors : vErrors.concat(checkShareLinkUseSurface.errors);
      }
    }
    if(data.count !== undefined){
      let data4 = data.count;
      if(!(Number.isInteger(data4))){
        vErrors = note(vErrors, instancePath+"/count", "type", "must be an integer");
      }
      if(Number.isFinite(data4)){
        if(data4 < 1){
          vErrors = note(vErrors, instancePath+"/count", "minimum", "must be at least 1");
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkShareLinkUse.errors = vErrors;
  return vErrors === null;
};

export const shareLinkUseSchema: Validator<Schema<"ShareLinkUse">> = /* @__PURE__ */ validator(checkShareLinkUse);
