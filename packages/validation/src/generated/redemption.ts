// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeExample, dateTimeFormat, note, uuidExample, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkType } from "./share-link-type.ts";

const value0 = ["object", "null"];
export const checkRedemption: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "id"});
    }
    if(data.redeemedAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "redeemedAt"});
    }
    if(data.type === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "type"});
    }
    if(data.personaId === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "personaId"});
    }
    if(data.personaName === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "personaName"});
    }
    if(data.removeWatermark === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "removeWatermark"});
    }
    if(data.session === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "session"});
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
    if(data.redeemedAt !== undefined){
      let data1 = data.redeemedAt;
      if(typeof data1 === "string"){
        if(!(dateTimeFormat.test(data1))){
          vErrors = note(vErrors, instancePath+"/redeemedAt", "format", {format: dateTimeExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/redeemedAt", "type", {type: "string"});
      }
    }
    if(data.type !== undefined){
      if(!(checkShareLinkType(data.type, instancePath+"/type"))){
        vErrors = vErrors === null ? checkShareLinkType.errors : vErrors.concat(checkShareLinkType.errors);
      }
    }
    if(data.personaId !== undefined){
      let data3 = data.personaId;
      if(typeof data3 === "string"){
        if(!(uuidFormat.test(data3))){
          vErrors = note(vErrors, instancePath+"/personaId", "format", {format: uuidExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/personaId", "type", {type: "string"});
      }
    }
    if(data.personaName !== undefined){
      if(typeof data.personaName !== "string"){
        vErrors = note(vErrors, instancePath+"/personaName", "type", {type: "string"});
      }
    }
    if(data.removeWatermark !== undefined){
      if(typeof data.removeWatermark !== "boolean"){
        vErrors = note(vErrors, instancePath+"/removeWatermark", "type", {type: "boolean"});
      }
    }
    if(data.session !== undefined){
      let data6 = data.session;
      if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
        vErrors = note(vErrors, instancePath+"/session", "type", {type: value0});
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkRedemption.errors = vErrors;
  return vErrors === null;
};

export const redemptionSchema: Validator<Schema<"Redemption">> = /* @__PURE__ */ validator(checkRedemption);
