// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkShareLinkType } from "./share-link-type.ts";

export const checkRedemption: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath+"/id", "required", "is required", false);
    }
    if(data.redeemedAt === undefined){
      vErrors = note(vErrors, instancePath+"/redeemedAt", "required", "is required", false);
    }
    if(data.type === undefined){
      vErrors = note(vErrors, instancePath+"/type", "required", "is required", false);
    }
    if(data.personaId === undefined){
      vErrors = note(vErrors, instancePath+"/personaId", "required", "is required", false);
    }
    if(data.personaName === undefined){
      vErrors = note(vErrors, instancePath+"/personaName", "required", "is required", false);
    }
    if(data.removeWatermark === undefined){
      vErrors = note(vErrors, instancePath+"/removeWatermark", "required", "is required", false);
    }
    if(data.session === undefined){
      vErrors = note(vErrors, instancePath+"/session", "required", "is required", false);
    }
    for(const key0 in data){
      if(!(((((((key0 === "id") || (key0 === "redeemedAt")) || (key0 === "type")) || (key0 === "personaId")) || (key0 === "personaName")) || (key0 === "removeWatermark")) || (key0 === "session"))){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
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
    if(data.redeemedAt !== undefined){
      let data1 = data.redeemedAt;
      if(typeof data1 === "string"){
        if(!(dateTimeFormat.test(data1))){
          vErrors = note(vErrors, instancePath+"/redeemedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/redeemedAt", "type", "must be a string");
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
          vErrors = note(vErrors, instancePath+"/personaId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/personaId", "type", "must be a string");
      }
    }
    if(data.personaName !== undefined){
      if(typeof data.personaName !== "string"){
        vErrors = note(vErrors, instancePath+"/personaName", "type", "must be a string");
      }
    }
    if(data.removeWatermark !== undefined){
      if(typeof data.removeWatermark !== "boolean"){
        vErrors = note(vErrors, instancePath+"/removeWatermark", "type", "must be a boolean");
      }
    }
    if(data.session !== undefined){
      let data6 = data.session;
      if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
        vErrors = note(vErrors, instancePath+"/session", "type", "must be an object or null");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkRedemption.errors = vErrors;
  return vErrors === null;
};

export const redemptionSchema: Validator<Schema<"Redemption">> = /* @__PURE__ */ validator(checkRedemption);
