// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeExample, dateTimeFormat, note, uuidExample, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkPermission } from "./permission.ts";

const value0 = ["string", "null"];
export const checkApiKey: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "id"});
    }
    if(data.name === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "name"});
    }
    if(data.prefix === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "prefix"});
    }
    if(data.last4 === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "last4"});
    }
    if(data.permissions === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "permissions"});
    }
    if(data.createdAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "createdAt"});
    }
    if(data.expiresAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "expiresAt"});
    }
    if(data.revokedAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "revokedAt"});
    }
    for(const key0 in data){
      if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "prefix")) || (key0 === "last4")) || (key0 === "permissions")) || (key0 === "createdAt")) || (key0 === "expiresAt")) || (key0 === "revokedAt"))){
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
    if(data.name !== undefined){
      if(typeof data.name !== "string"){
        vErrors = note(vErrors, instancePath+"/name", "type", {type: "string"});
      }
    }
    if(data.prefix !== undefined){
      if(typeof data.prefix !== "string"){
        vErrors = note(vErrors, instancePath+"/prefix", "type", {type: "string"});
      }
    }
    if(data.last4 !== undefined){
      if(typeof data.last4 !== "string"){
        vErrors = note(vErrors, instancePath+"/last4", "type", {type: "string"});
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
        vErrors = note(vErrors, instancePath+"/permissions", "type", {type: "array"});
      }
    }
    if(data.createdAt !== undefined){
      let data6 = data.createdAt;
      if(typeof data6 === "string"){
        if(!(dateTimeFormat.test(data6))){
          vErrors = note(vErrors, instancePath+"/createdAt", "format", {format: dateTimeExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/createdAt", "type", {type: "string"});
      }
    }
    if(data.expiresAt !== undefined){
      let data7 = data.expiresAt;
      if((typeof data7 !== "string") && (data7 !== null)){
        vErrors = note(vErrors, instancePath+"/expiresAt", "type", {type: value0});
      }
      if(typeof data7 === "string"){
        if(!(dateTimeFormat.test(data7))){
          vErrors = note(vErrors, instancePath+"/expiresAt", "format", {format: dateTimeExample});
        }
      }
    }
    if(data.revokedAt !== undefined){
      let data8 = data.revokedAt;
      if((typeof data8 !== "string") && (data8 !== null)){
        vErrors = note(vErrors, instancePath+"/revokedAt", "type", {type: value0});
      }
      if(typeof data8 === "string"){
        if(!(dateTimeFormat.test(data8))){
          vErrors = note(vErrors, instancePath+"/revokedAt", "format", {format: dateTimeExample});
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkApiKey.errors = vErrors;
  return vErrors === null;
};

export const apiKeySchema: Validator<Schema<"ApiKey">> = /* @__PURE__ */ validator(checkApiKey);
