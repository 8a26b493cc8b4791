// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeExample, dateTimeFormat, note, uuidExample, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkShareLinkUseOutcome } from "./share-link-use-outcome.ts";
import { checkShareLinkUseSurface } from "./share-link-use-surface.ts";

export const checkShareLinkUse: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "id"});
    }
    if(data.at === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "at"});
    }
    if(data.outcome === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "outcome"});
    }
    if(data.surface === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "surface"});
    }
    if(data.count === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "count"});
    }
    for(const key0 in data){
      if(!(((((key0 === "id") || (key0 === "at")) || (key0 === "outcome")) || (key0 === "surface")) || (key0 === "count"))){
        vErrors = note(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
      }
    }
    if(data.id !== undefined){
      let data0 = data.id;
      if(typeof data0 === "string"){
        if(!(uuidFormat.test(data0))){
          vErrors = note(vErrors, instancePath+"/id", "format", {format: uuidExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/id", "type", {type: "string"});
      }
    }
    if(data.at !== undefined){
      let data1 = data.at;
      if(typeof data1 === "string"){
        if(!(dateTimeFormat.test(data1))){
          vErrors = note(vErrors, instancePath+"/at", "format", {format: dateTimeExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/at", "type", {type: "string"});
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
      if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
        vErrors = note(vErrors, instancePath+"/count", "type", {type: "integer"});
      }
      if((typeof data4 == "number") && (isFinite(data4))){
        if(data4 < 1 || isNaN(data4)){
          vErrors = note(vErrors, instancePath+"/count", "minimum", {comparison: ">=", limit: 1});
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkShareLinkUse.errors = vErrors;
  return vErrors === null;
};

export const shareLinkUseSchema: Validator<Schema<"ShareLinkUse">> = /* @__PURE__ */ validator(checkShareLinkUse);
