// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeExample, dateTimeFormat, note, uriExample, uriFormat, uuidExample, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";

const value0 = ["string", "null"];
export const checkPersona: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "id"});
    }
    if(data.name === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "name"});
    }
    if(data.description === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "description"});
    }
    if(data.imageUrl === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "imageUrl"});
    }
    if(data.createdAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "createdAt"});
    }
    if(data.updatedAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "updatedAt"});
    }
    for(const key0 in data){
      if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "description")) || (key0 === "imageUrl")) || (key0 === "createdAt")) || (key0 === "updatedAt"))){
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
    if(data.description !== undefined){
      let data2 = data.description;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = note(vErrors, instancePath+"/description", "type", {type: value0});
      }
    }
    if(data.imageUrl !== undefined){
      let data3 = data.imageUrl;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = note(vErrors, instancePath+"/imageUrl", "type", {type: value0});
      }
      if(typeof data3 === "string"){
        if(!(uriFormat.test(data3))){
          vErrors = note(vErrors, instancePath+"/imageUrl", "format", {format: uriExample});
        }
      }
    }
    if(data.createdAt !== undefined){
      let data4 = data.createdAt;
      if(typeof data4 === "string"){
        if(!(dateTimeFormat.test(data4))){
          vErrors = note(vErrors, instancePath+"/createdAt", "format", {format: dateTimeExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/createdAt", "type", {type: "string"});
      }
    }
    if(data.updatedAt !== undefined){
      let data5 = data.updatedAt;
      if(typeof data5 === "string"){
        if(!(dateTimeFormat.test(data5))){
          vErrors = note(vErrors, instancePath+"/updatedAt", "format", {format: dateTimeExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/updatedAt", "type", {type: "string"});
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkPersona.errors = vErrors;
  return vErrors === null;
};

export const personaSchema: Validator<Schema<"Persona">> = /* @__PURE__ */ validator(checkPersona);
