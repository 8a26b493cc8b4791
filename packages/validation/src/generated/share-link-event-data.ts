// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, dateTimeExample, dateTimeFormat, note, uuidExample, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkType } from "./share-link-type.ts";
import { checkShareLinkStatus } from "./share-link-status.ts";

const value0 = ["string", "null"];
const value1 = ["integer", "null"];
export const checkShareLinkEventData: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "id"});
    }
    if(data.type === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "type"});
    }
    if(data.expiresAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "expiresAt"});
    }
    if(data.usageLimit === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "usageLimit"});
    }
    if(data.usageCount === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "usageCount"});
    }
    if(data.allowedOrigins === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "allowedOrigins"});
    }
    if(data.allowAllOrigins === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "allowAllOrigins"});
    }
    if(data.removeWatermark === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "removeWatermark"});
    }
    if(data.enabled === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "enabled"});
    }
    if(data.isPrimary === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "isPrimary"});
    }
    if(data.createdAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "createdAt"});
    }
    if(data.personaId === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "personaId"});
    }
    if(data.personaName === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "personaName"});
    }
    if(data.organizationId === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "organizationId"});
    }
    if(data.status === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "status"});
    }
    if(data.lastUsedAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "lastUsedAt"});
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
    if(data.type !== undefined){
      if(!(checkShareLinkType(data.type, instancePath+"/type"))){
        vErrors = vErrors === null ? checkShareLinkType.errors : vErrors.concat(checkShareLinkType.errors);
      }
    }
    if(data.expiresAt !== undefined){
      let data2 = data.expiresAt;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = note(vErrors, instancePath+"/expiresAt", "type", {type: value0});
      }
      if(typeof data2 === "string"){
        if(!(dateTimeFormat.test(data2))){
          vErrors = note(vErrors, instancePath+"/expiresAt", "format", {format: dateTimeExample});
        }
      }
    }
    if(data.usageLimit !== undefined){
      let data3 = data.usageLimit;
      if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
        vErrors = note(vErrors, instancePath+"/usageLimit", "type", {type: value1});
      }
    }
    if(data.usageCount !== undefined){
      let data4 = data.usageCount;
      if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
        vErrors = note(vErrors, instancePath+"/usageCount", "type", {type: "integer"});
      }
      if((typeof data4 == "number") && (isFinite(data4))){
        if(data4 < 0 || isNaN(data4)){
          vErrors = note(vErrors, instancePath+"/usageCount", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.allowedOrigins !== undefined){
      let data5 = data.allowedOrigins;
      if(Array.isArray(data5)){
        const len0 = data5.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data5[i0] !== "string"){
            vErrors = note(vErrors, instancePath+"/allowedOrigins/" + i0, "type", {type: "string"});
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/allowedOrigins", "type", {type: "array"});
      }
    }
    if(data.allowAllOrigins !== undefined){
      if(typeof data.allowAllOrigins !== "boolean"){
        vErrors = note(vErrors, instancePath+"/allowAllOrigins", "type", {type: "boolean"});
      }
    }
    if(data.removeWatermark !== undefined){
      if(typeof data.removeWatermark !== "boolean"){
        vErrors = note(vErrors, instancePath+"/removeWatermark", "type", {type: "boolean"});
      }
    }
    if(data.enabled !== undefined){
      if(typeof data.enabled !== "boolean"){
        vErrors = note(vErrors, instancePath+"/enabled", "type", {type: "boolean"});
      }
    }
    if(data.isPrimary !== undefined){
      if(typeof data.isPrimary !== "boolean"){
        vErrors = note(vErrors, instancePath+"/isPrimary", "type", {type: "boolean"});
      }
    }
    if(data.createdAt !== undefined){
      let data11 = data.createdAt;
      if(typeof data11 === "string"){
        if(!(dateTimeFormat.test(data11))){
          vErrors = note(vErrors, instancePath+"/createdAt", "format", {format: dateTimeExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/createdAt", "type", {type: "string"});
      }
    }
    if(data.personaId !== undefined){
      let data12 = data.personaId;
      if(typeof data12 === "string"){
        if(!(uuidFormat.test(data12))){
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
    if(data.organizationId !== undefined){
      let data14 = data.organizationId;
      if(typeof data14 === "string"){
        if(codePointLength(data14) < 1){
          vErrors = note(vErrors, instancePath+"/organizationId", "minLength", {limit: 1});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/organizationId", "type", {type: "string"});
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
        vErrors = note(vErrors, instancePath+"/lastUsedAt", "type", {type: value0});
      }
      if(typeof data16 === "string"){
        if(!(dateTimeFormat.test(data16))){
          vErrors = note(vErrors, instancePath+"/lastUsedAt", "format", {format: dateTimeExample});
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkShareLinkEventData.errors = vErrors;
  return vErrors === null;
};

export const shareLinkEventDataSchema: Validator<Schema<"ShareLinkEventData">> = /* @__PURE__ */ validator(checkShareLinkEventData);
