// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import { dateTimeFormat, note, uuidFormat, type Check } from "@share-links/validation/runtime";
import { checkShareLinkType } from "./share-link-type.ts";

export const checkShareLinkMember: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath+"/id", "required", "is required", false);
    }
    if(data.token === undefined){
      vErrors = note(vErrors, instancePath+"/token", "required", "is required", false);
    }
    if(data.type === undefined){
      vErrors = note(vErrors, instancePath+"/type", "required", "is required", false);
    }
    if(data.expiresAt === undefined){
      vErrors = note(vErrors, instancePath+"/expiresAt", "required", "is required", false);
    }
    if(data.usageLimit === undefined){
      vErrors = note(vErrors, instancePath+"/usageLimit", "required", "is required", false);
    }
    if(data.usageCount === undefined){
      vErrors = note(vErrors, instancePath+"/usageCount", "required", "is required", false);
    }
    if(data.allowedOrigins === undefined){
      vErrors = note(vErrors, instancePath+"/allowedOrigins", "required", "is required", false);
    }
    if(data.allowAllOrigins === undefined){
      vErrors = note(vErrors, instancePath+"/allowAllOrigins", "required", "is required", false);
    }
    if(data.removeWatermark === undefined){
      vErrors = note(vErrors, instancePath+"/removeWatermark", "required", "is required", false);
    }
    if(data.enabled === undefined){
      vErrors = note(vErrors, instancePath+"/enabled", "required", "is required", false);
    }
    if(data.isPrimary === undefined){
      vErrors = note(vErrors, instancePath+"/isPrimary", "required", "is required", false);
    }
    if(data.createdAt === undefined){
      vErrors = note(vErrors, instancePath+"/createdAt", "required", "is required", false);
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
    if(data.token !== undefined){
      let data1 = data.token;
      if(typeof data1 === "string"){
        if(data1.length < 1){
          vErrors = note(vErrors, instancePath+"/token", "minLength", "must not be empty", false);
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/token", "type", "must be a string");
      }
    }
    if(data.type !== undefined){
      if(!(checkShareLinkType(data.type, instancePath+"/type"))){
        vErrors = vErrors === null ? checkShareLinkType.errors : vErrors.concat(checkShareLinkType.errors);
      }
    }
    if(data.expiresAt !== undefined){
      let data3 = data.expiresAt;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = note(vErrors, instancePath+"/expiresAt", "type", "must be a string or null");
      }
      if(typeof data3 === "string"){
        if(!(dateTimeFormat.test(data3))){
          vErrors = note(vErrors, instancePath+"/expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
    }
    if(data.usageLimit !== undefined){
      let data4 = data.usageLimit;
      if((!(Number.isInteger(data4))) && (data4 !== null)){
        vErrors = note(vErrors, instancePath+"/usageLimit", "type", "must be an integer or null");
      }
    }
    if(data.usageCount !== undefined){
      let data5 = data.usageCount;
      if(!(Number.isInteger(data5))){
        vErrors = note(vErrors, instancePath+"/usageCount", "type", "must be an integer");
      }
      if(Number.isFinite(data5)){
        if(data5 < 0){
          vErrors = note(vErrors, instancePath+"/usageCount", "minimum", "must be at least 0");
        }
      }
    }
    if(data.allowedOrigins !== undefined){
      let data6 = data.allowedOrigins;
      if(Array.isArray(data6)){
        const len0 = data6.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data6[i0] !== "string"){
            vErrors = note(vErrors, instancePath+"/allowedOrigins/" + i0, "type", "must be a string");
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/allowedOrigins", "type", "must be an array");
      }
    }
    if(data.allowAllOrigins !== undefined){
      if(typeof data.allowAllOrigins !== "boolean"){
        vErrors = note(vErrors, instancePath+"/allowAllOrigins", "type", "must be a boolean");
      }
    }
    if(data.removeWatermark !== undefined){
      if(typeof data.removeWatermark !== "boolean"){
        vErrors = note(vErrors, instancePath+"/removeWatermark", "type", "must be a boolean");
      }
    }
    if(data.enabled !== undefined){
      if(typeof data.enabled !== "boolean"){
        vErrors = note(vErrors, instancePath+"/enabled", "type", "must be a boolean");
      }
    }
    if(data.isPrimary !== undefined){
      if(typeof data.isPrimary !== "boolean"){
        vErrors = note(vErrors, instancePath+"/isPrimary", "type", "must be a boolean");
      }
    }
    if(data.createdAt !== undefined){
      let data12 = data.createdAt;
      if(typeof data12 === "string"){
        if(!(dateTimeFormat.test(data12))){
          vErrors = note(vErrors, instancePath+"/createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/createdAt", "type", "must be a string");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkShareLinkMember.errors = vErrors;
  return vErrors === null;
};
