// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { uuidExample, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";

export const checkCreateShareLink: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.personaId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "personaId"}});
      errors++;
    }
    for(const key0 in data){
      if(!(((key0 === "personaId") || (key0 === "expiresInHours")) || (key0 === "usageLimit"))){
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
    if(data.expiresInHours !== undefined){
      let data1 = data.expiresInHours;
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 87600 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/expiresInHours",keyword:"maximum",params:{comparison: "<=", limit: 87600}});
          errors++;
        }
        if(data1 <= 0 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/expiresInHours",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/expiresInHours",keyword:"type",params:{type: "number"}});
        errors++;
      }
    }
    if(data.usageLimit !== undefined){
      let data2 = data.usageLimit;
      if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        (vErrors ??= []).push({instancePath:instancePath+"/usageLimit",keyword:"type",params:{type: "integer"}});
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
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkCreateShareLink.errors = vErrors;
  return errors === 0;
};

export const createShareLinkSchema: Validator<Schema<"CreateShareLink">> = /* @__PURE__ */ validator(checkCreateShareLink);
