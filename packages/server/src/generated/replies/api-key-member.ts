// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import { dateTimeFormat, note, uuidFormat, type Check } from "@share-links/validation/runtime";
import { checkPermission } from "./permission.ts";

export const checkApiKeyMember: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath+"/id", "required", "is required", false);
    }
    if(data.name === undefined){
      vErrors = note(vErrors, instancePath+"/name", "required", "is required", false);
    }
    if(data.prefix === undefined){
      vErrors = note(vErrors, instancePath+"/prefix", "required", "is required", false);
    }
    if(data.last4 === undefined){
      vErrors = note(vErrors, instancePath+"/last4", "required", "is required", false);
    }
    if(data.permissions === undefined){
      vErrors = note(vErrors, instancePath+"/permissions", "required", "is required", false);
    }
    if(data.createdBy === undefined){
      vErrors = note(vErrors, instancePath+"/createdBy", "required", "is required", false);
    }
    if(data.createdAt === undefined){
      vErrors = note(vErrors, instancePath+"/createdAt", "required", "is required", false);
    }
    if(data.expiresAt === undefined){
      vErrors = note(vErrors, instancePath+"/expiresAt", "required", "is required", false);
    }
    if(data.revokedAt === undefined){
      vErrors = note(vErrors, instancePath+"/revokedAt", "required", "is required", false);
    }
    if(data.lastUsedAt === undefined){
      vErrors = note(vErrors, instancePath+"/lastUsedAt", "required", "is required", false);
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
    if(data.name !== undefined){
      if(typeof data.name !== "string"){
        vErrors = note(vErrors, instancePath+"/name", "type", "must be a string");
      }
    }
    if(data.prefix !== undefined){
      if(typeof data.prefix !== "string"){
        vErrors = note(vErrors, instancePath+"/prefix", "type", "must be a string");
      }
    }
    if(data.last4 !== undefined){
      if(typeof data.last4 !== "string"){
        vErrors = note(vErrors, instancePath+"/last4", "type", "must be a string");
      }
    }
    if(data.permissions !== undefined){
      let data4 = data.permissions;
      if(Array.isArray(data4)){
        const len0 = data4.length;
        for(let i0=0; i0<len0; i0++){
          if(!(checkPermission(data4[i0], instancePath+"/permissions/" + i0))){
            vErrors = vErrors === null ? checkPermission.errors : vErrors.concat(checkPermission.errors);
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/permissions", "type", "must be an array");
      }
    }
    if(data.createdBy !== undefined){
      let data6 = data.createdBy;
      if((typeof data6 !== "string") && (data6 !== null)){
        vErrors = note(vErrors, instancePath+"/createdBy", "type", "must be a string or null");
      }
      if(typeof data6 === "string"){
        if(!(uuidFormat.test(data6))){
          vErrors = note(vErrors, instancePath+"/createdBy", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000");
        }
      }
    }
    if(data.createdAt !== undefined){
      let data7 = data.createdAt;
      if(typeof data7 === "string"){
        if(!(dateTimeFormat.test(data7))){
          vErrors = note(vErrors, instancePath+"/createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/createdAt", "type", "must be a string");
      }
    }
    if(data.expiresAt !== undefined){
      let data8 = data.expiresAt;
      if((typeof data8 !== "string") && (data8 !== null)){
        vErrors = note(vErrors, instancePath+"/expiresAt", "type", "must be a string or null");
      }
      if(typeof data8 === "string"){
        if(!(dateTimeFormat.test(data8))){
          vErrors = note(vErrors, instancePath+"/expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
    }
    if(data.revokedAt !== undefined){
      let data9 = data.revokedAt;
      if((typeof data9 !== "string") && (data9 !== null)){
        vErrors = note(vErrors, instancePath+"/revokedAt", "type", "must be a string or null");
      }
      if(typeof data9 === "string"){
        if(!(dateTimeFormat.test(data9))){
          vErrors = note(vErrors, instancePath+"/revokedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
    }
    if(data.lastUsedAt !== undefined){
      let data10 = data.lastUsedAt;
      if((typeof data10 !== "string") && (data10 !== null)){
        vErrors = note(vErrors, instancePath+"/lastUsedAt", "type", "must be a string or null");
      }
      if(typeof data10 === "string"){
        if(!(dateTimeFormat.test(data10))){
          vErrors = note(vErrors, instancePath+"/lastUsedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkApiKeyMember.errors = vErrors;
  return vErrors === null;
};
