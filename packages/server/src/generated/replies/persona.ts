// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeExample, dateTimeFormat, uriExample, uriFormat, uuidExample, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";

const value0 = ["string", "null"];
export const checkPersona: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
      errors++;
    }
    if(data.name === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
      errors++;
    }
    if(data.description === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "description"}});
      errors++;
    }
    if(data.imageUrl === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "imageUrl"}});
      errors++;
    }
    if(data.createdAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
      errors++;
    }
    if(data.updatedAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "updatedAt"}});
      errors++;
    }
    for(const key0 in data){
      if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "description")) || (key0 === "imageUrl")) || (key0 === "createdAt")) || (key0 === "updatedAt"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.id !== undefined){
      let data0 = data.id;
      if(typeof data0 === "string"){
        if(!(uuidFormat.test(data0))){
          (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: uuidExample}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.name !== undefined){
      if(typeof data.name !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.description !== undefined){
      let data2 = data.description;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: value0}});
        errors++;
      }
    }
    if(data.imageUrl !== undefined){
      let data3 = data.imageUrl;
      if((typeof data3 !== "string") && (data3 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/imageUrl",keyword:"type",params:{type: value0}});
        errors++;
      }
      if(typeof data3 === "string"){
        if(!(uriFormat.test(data3))){
          (vErrors ??= []).push({instancePath:instancePath+"/imageUrl",keyword:"format",params:{format: uriExample}});
          errors++;
        }
      }
    }
    if(data.createdAt !== undefined){
      let data4 = data.createdAt;
      if(typeof data4 === "string"){
        if(!(dateTimeFormat.test(data4))){
          (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: dateTimeExample}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.updatedAt !== undefined){
      let data5 = data.updatedAt;
      if(typeof data5 === "string"){
        if(!(dateTimeFormat.test(data5))){
          (vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"format",params:{format: dateTimeExample}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkPersona.errors = vErrors;
  return errors === 0;
};

export const personaSchema: Validator<Schema<"Persona">> = /* @__PURE__ */ validator(checkPersona);
