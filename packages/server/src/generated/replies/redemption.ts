// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeExample, dateTimeFormat, uuidExample, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkShareLinkType } from "./share-link-type.ts";

const value0 = ["object", "null"];
export const checkRedemption: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
      errors++;
    }
    if(data.redeemedAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "redeemedAt"}});
      errors++;
    }
    if(data.type === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
      errors++;
    }
    if(data.personaId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "personaId"}});
      errors++;
    }
    if(data.personaName === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "personaName"}});
      errors++;
    }
    if(data.removeWatermark === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "removeWatermark"}});
      errors++;
    }
    if(data.session === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "session"}});
      errors++;
    }
    for(const key0 in data){
      if(!(((((((key0 === "id") || (key0 === "redeemedAt")) || (key0 === "type")) || (key0 === "personaId")) || (key0 === "personaName")) || (key0 === "removeWatermark")) || (key0 === "session"))){
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
    if(data.redeemedAt !== undefined){
      let data1 = data.redeemedAt;
      if(typeof data1 === "string"){
        if(!(dateTimeFormat.test(data1))){
          (vErrors ??= []).push({instancePath:instancePath+"/redeemedAt",keyword:"format",params:{format: dateTimeExample}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/redeemedAt",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.type !== undefined){
      if(!(checkShareLinkType(data.type, instancePath+"/type"))){
        vErrors = vErrors === null ? checkShareLinkType.errors : vErrors.concat(checkShareLinkType.errors);
        errors = vErrors.length;
      }
    }
    if(data.personaId !== undefined){
      let data3 = data.personaId;
      if(typeof data3 === "string"){
        if(!(uuidFormat.test(data3))){
          (vErrors ??= []).push({instancePath:instancePath+"/personaId",keyword:"format",params:{format: uuidExample}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/personaId",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.personaName !== undefined){
      if(typeof data.personaName !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/personaName",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.removeWatermark !== undefined){
      if(typeof data.removeWatermark !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/removeWatermark",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.session !== undefined){
      let data6 = data.session;
      if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"type",params:{type: value0}});
        errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkRedemption.errors = vErrors;
  return errors === 0;
};

export const redemptionSchema: Validator<Schema<"Redemption">> = /* @__PURE__ */ validator(checkRedemption);
