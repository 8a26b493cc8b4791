// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkOpenApiDocument: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.openapi === undefined){
      vErrors = note(vErrors, instancePath+"/openapi", "required", "is required", false);
    }
    if(data.info === undefined){
      vErrors = note(vErrors, instancePath+"/info", "required", "is required", false);
    }
    if(data.servers === undefined){
      vErrors = note(vErrors, instancePath+"/servers", "required", "is required", false);
    }
    if(data.paths === undefined){
      vErrors = note(vErrors, instancePath+"/paths", "required", "is required", false);
    }
    if(data.components === undefined){
      vErrors = note(vErrors, instancePath+"/components", "required", "is required", false);
    }
    if(data.openapi !== undefined){
      if(typeof data.openapi !== "string"){
        vErrors = note(vErrors, instancePath+"/openapi", "type", "must be a string");
      }
    }
    if(data.info !== undefined){
      let data1 = data.info;
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
      }
      else {
        vErrors = note(vErrors, instancePath+"/info", "type", "must be an object");
      }
    }
    if(data.servers !== undefined){
      let data2 = data.servers;
      if(Array.isArray(data2)){
        const len0 = data2.length;
        for(let i0=0; i0<len0; i0++){
          let data3 = data2[i0];
          if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
          }
          else {
            vErrors = note(vErrors, instancePath+"/servers/" + i0, "type", "must be an object");
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/servers", "type", "must be an array");
      }
    }
    if(data.paths !== undefined){
      let data4 = data.paths;
      if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
      }
      else {
        vErrors = note(vErrors, instancePath+"/paths", "type", "must be an object");
      }
    }
    if(data.components !== undefined){
      let data5 = data.components;
      if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
      }
      else {
        vErrors = note(vErrors, instancePath+"/components", "type", "must be an object");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkOpenApiDocument.errors = vErrors;
  return vErrors === null;
};

export const openApiDocumentSchema: Validator<Schema<"OpenApiDocument">> = /* @__PURE__ */ validator(checkOpenApiDocument);
