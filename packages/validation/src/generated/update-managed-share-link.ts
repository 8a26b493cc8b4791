// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeExample, dateTimeFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkType } from "./share-link-type.ts";
import { checkAllowedOrigins } from "./allowed-origins.ts";

const value0 = ["string", "null"];
const value1 = ["integer", "null"];
export const checkUpdateManagedShareLink: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!((((((((key0 === "type") || (key0 === "expiresAt")) || (key0 === "usageLimit")) || (key0 === "allowedOrigins")) || (key0 === "allowAllOrigins")) || (key0 === "removeWatermark")) || (key0 === "enabled")) || (key0 === "isPrimary"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
      let data1 = data.expiresAt;
      if((typeof data1 !== "string") && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: value0}});
        errors++;
      }
      if(typeof data1 === "string"){
        if(!(dateTimeFormat.test(data1))){
          (vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: dateTimeExample}});
          errors++;
        }
      }
    }
    if(data.usageLimit !== undefined){
      let data2 = data.usageLimit;
      if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/usageLimit",keyword:"type",params:{type: value1}});
        errors++;
      }
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 > 2147483647 || isNaN(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/usageLimit",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
          errors++;
        }
        if(data2 < 1 || isNaN(data2)){
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
  checkUpdateManagedShareLink.errors = vErrors;
  return errors === 0;
};

export const updateManagedShareLinkSchema: Validator<Schema<"UpdateManagedShareLink">> = /* @__PURE__ */ validator(checkUpdateManagedShareLink);
