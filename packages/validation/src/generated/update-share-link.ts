// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { validator, type Check, type Validator } from "../runtime.ts";

export const checkUpdateShareLink: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!((key0 === "expiresInHours") || (key0 === "usageLimit"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.expiresInHours !== undefined){
      let data0 = data.expiresInHours;
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 87600 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/expiresInHours",keyword:"maximum",params:{comparison: "<=", limit: 87600}});
          errors++;
        }
        if(data0 <= 0 || isNaN(data0)){
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
      let data1 = data.usageLimit;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        (vErrors ??= []).push({instancePath:instancePath+"/usageLimit",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 2147483647 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/usageLimit",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
          errors++;
        }
        if(data1 < 1 || isNaN(data1)){
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
  checkUpdateShareLink.errors = vErrors;
  return errors === 0;
};

export const updateShareLinkSchema: Validator<Schema<"UpdateShareLink">> = /* @__PURE__ */ validator(checkUpdateShareLink);
