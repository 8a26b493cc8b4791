// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkType } from "./share-link-type.ts";
import { checkShareLinkStatus } from "./share-link-status.ts";

export const checkShareLinkEventData: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath+"/id", "required", "is required", false);
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
    if(data.personaId === undefined){
      vErrors = note(vErrors, instancePath+"/personaId", "required", "is required", false);
    }
    if(data.personaName === undefined){
      vErrors = note(vErrors, instancePath+"/personaName", "required", "is required", false);
    }
    if(data.organizationId === undefined){
      vErrors = note(vErrors, instancePath+"/organizationId", "required", "is required", false);
    }
    if(data.status === undefined){
      vErrors = note(vErrors, instancePath+"/status", "required", "is required", false);
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
    if(data.type !== undefined){
      if(!(checkShareLinkType(data.type, instancePath+"/type"))){
        vErrors = vErrors === null ? checkShareLinkType.errors : vErrors.concat(checkShareLinkType.errors);
      }
    }
    if(data.expiresAt !== undefined){
      let data2 = data.expiresAt;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = note(vErrors, instancePath+"/expiresAt", "type", "must be a string or null");
      }
      if(typeof data2 === "string"){
        if(!(dateTimeFormat.test(data2))){
          vErrors = note(vErrors, instancePath+"/expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
    }
    if(data.usageLimit !== undefined){
      let data3 = data.usageLimit;
      if((!(Number.isInteger(data3))) && (data3 !== null)){
        vErrors = note(vErrors, instancePath+"/usageLimit", "type", "must be an integer or null");
      }
    }
    if(data.usageCount !== undefined){
      let data4 = data.usageCount;
      if(!(Number.isInteger(data4))){
        vErrors = note(vErrors, instancePath+"/usageCount", "type", "must be an integer");
      }
      if(Number.isFinite(data4)){
        if(data4 < 0){
          vErrors = note(vErrors, instancePath+"/usageCount", "minimum", "must be at least 0");
        }
      }
    }
    if(data.allowedOrigins !== undefined){
      let data5 = data.allowedOrigins;
      if(Array.isArray(data5)){
        const len0 = data5.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data5[i0] !== "string"){
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
      let data11 = data.createdAt;
      if(typeof data11 === "string"){
        if(!(dateTimeFormat.test(data11))){
          vErrors = note(vErrors, instancePath+"/createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/createdAt", "type", "must be a string");
      }
    }
    if(data.personaId !== undefined){
      let data12 = data.personaId;
      if(typeof data12 === "string"){
        if(!(uuidFormat.test(data12))){
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
    if(data.organizationId !== undefined){
      let data14 = data.organizationId;
      if(typeof data14 === "string"){
        if(data14.length < 1){
          vErrors = note(vErrors, instancePath+"/organizationId", "minLength", "must not be empty", false);
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/organizationId", "type", "must be a string");
      }
    }
    if(data.status !== undefined){
      if(!(checkShareLinkStatus(data.status, instancePath+"/status"))){
        vErrors = vErrors === null ? checkShareLinkStatus.errors : vErrors.concat(checkShareLinkStatus.errors);
      }
    }
    if(data.lastUsedAt !== undefined){
      let data16 = data.lastUsedAt;
      if((typeof data16 !== "string") && (data16 !== null)){
        vErrors = note(vErrors, instancePath+"/lastUsedAt", "type", "must be a string or null");
      }
      if(typeof data16 === "string"){
        if(!(dateTimeFormat.test(data16))){
          vErrors = note(vErrors, instancePath+"/lastUsedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkShareLinkEventData.errors = vErrors;
  return vErrors === null;
};

export const shareLinkEventDataSchema: Validator<Schema<"ShareLinkEventData">> = /* @__PURE__ */ validator(checkShareLinkEventData);
