// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, uriFormat, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkPersona: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath+"/id", "required", "is required", false);
    }
    if(data.name === undefined){
      vErrors = note(vErrors, instancePath+"/name", "required", "is required", false);
    }
    if(data.description === undefined){
      vErrors = note(vErrors, instancePath+"/description", "required", "is required", false);
    }
    if(data.imageUrl === undefined){
      vErrors = note(vErrors, instancePath+"/imageUrl", "required", "is required", false);
    }
    if(data.createdAt === undefined){
      vErrors = note(vErrors, instancePath+"/createdAt", "required", "is required", false);
    }
    if(data.updatedAt === undefined){
      vErrors = note(vErrors, instancePath+"/updatedAt", "required", "is required", false);
    }
    for(const key0 in data){
      if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "description")) || (key0 === "imageUrl")) || (key0 === "createdAt")) || (key0 === "updatedAt"))){
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
    if(data.name !== undefined){
      if(typeof data.name !== "string"){
        vErrors = note(vErrors, instancePath+"/name", "type", "must be a string");
      }
    }
    if(data.description !== undefined){
      let data2 = data.description;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = note(vErrors, instancePath+"/description", "type", "must be a string or null");
      }
    }
    if(data.imageUrl !== undefined){
      let data3 = data.imageUrl;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = note(vErrors, instancePath+"/imageUrl", "type", "must be a string or null");
      }
      if(typeof data3 === "string"){
        if(!(uriFormat.test(data3))){
          vErrors = note(vErrors, instancePath+"/imageUrl", "format", "must be an absolute URI such as https://example.com/ada");
        }
      }
    }
    if(data.createdAt !== undefined){
      let data4 = data.createdAt;
      if(typeof data4 === "string"){
        if(!(dateTimeFormat.test(data4))){
          vErrors = note(vErrors, instancePath+"/createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/createdAt", "type", "must be a string");
      }
    }
    if(data.updatedAt !== undefined){
      let data5 = data.updatedAt;
      if(typeof data5 === "string"){
        if(!(dateTimeFormat.test(data5))){
          vErrors = note(vErrors, instancePath+"/updatedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/updatedAt", "type", "must be a string");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkPersona.errors = vErrors;
  return vErrors === null;
};

export const personaSchema: Validator<Schema<"Persona">> = /* @__PURE__ */ validator(checkPersona);
