// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeExample, dateTimeFormat, uuidExample, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkType } from "./share-link-type.ts";
import { checkAllowedOrigins } from "./allowed-origins.ts";

const value0 = { personaId: true, type: true, expiresAt: true, usageLimit: true, allowedOrigins: true, allowAllOrigins: true, removeWatermark: true, enabled: true, isPrimary: true };
const value1 = ["string", "null"];
const value2 = ["integer", "null"];
export const checkCreateManagedShareLink: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.personaId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "personaId"}});
      errors++;
    }
    for(const key0 in data){
      if(!(Object.prototype.hasOwnProperty.call(value0, key0))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.personaId !== undefined){
      let data0 = data.personaId;
      if(typeof data0 === "string"){
        if(!(uuidFormat.test(data0))){
          (vErrors ??= []).push({instancePath:instancePath+"/personaId",keyword:"format",params:{format: uuidExample}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/personaId",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.type !== undefined){
      if(!(checkShareLinkType(data.type, instancePath+"/type"))){
        vErrors = vErrors === null ? checkShareLinkType.errors : vErrors.concat(checkShareLinkType.errors);
        errors = vErrors.length;
      }
    }
    if(data.expiresAt !== undefined){
      let data2 = data.expiresAt;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: value1}});
        errors++;
      }
      if(typeof data2 === "string"){
        if(!(dateTimeFormat.test(data2))){
          (vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: dateTimeExample}});
          errors++;
        }
      }
    }
    if(data.usageLimit !== undefined){
      let data3 = data.usageLimit;
      if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/usageLimit",keyword:"type",params:{type: value2}});
        errors++;
      }
      if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 > 2147483647 || isNaN(data3)){
          (vErrors ??= []).push({instancePath:instancePath+"/usageLimit",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
          errors++;
        }
        if(data3 < 1 || isNaN(data3)){
          (vErrors ??= []).push({instancePath:instancePath+"/usageLimit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
          errors++;
        }
      }
    }
    if(data.allowedOrigins !== undefined){
      if(!(checkAllowedOrigins(data.allowedOrigins, instancePath+"/allowedOrigins"))){
        vErrors = vErrors === null ? checkAllowedOrigins.errors : vErrors.concat(checkAllowedOrigins.errors);
        errors = vErrors.length;
      }
    }
    if(data.allowAllOrigins !== undefined){
      if(typeof data.allowAllOrigins !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/allowAllOrigins",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.removeWatermark !== undefined){
      if(typeof data.removeWatermark !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/removeWatermark",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.enabled !== undefined){
      if(typeof data.enabled !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.isPrimary !== undefined){
      if(typeof data.isPrimary !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/isPrimary",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkCreateManagedShareLink.errors = vErrors;
  return errors === 0;
};

export const createManagedShareLinkSchema: Validator<Schema<"CreateManagedShareLink">> = /* @__PURE__ */ validator(checkCreateManagedShareLink);
