// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { codePointLength, validator, type Check, type Validator } from "../runtime.ts";
import { checkCreateRedemption } from "./create-redemption.ts";

const pattern0 = /^[!-~]+$/u;
export const checkCreateRedemptionRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.body === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "body"}});
      errors++;
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key0 in data0){
          (vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key0}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
        errors++;
      }
    }
    if(data.header !== undefined){
      let data1 = data.header;
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
        if(data1["idempotency-key"] !== undefined){
          let data2 = data1["idempotency-key"];
          if(typeof data2 === "string"){
            if(codePointLength(data2) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/header/idempotency-key",keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(codePointLength(data2) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/header/idempotency-key",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
            if(!pattern0.test(data2)){
              (vErrors ??= []).push({instancePath:instancePath+"/header/idempotency-key",keyword:"pattern",params:{pattern: "^[!-~]+$"}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/header/idempotency-key",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data1["sec-purpose"] !== undefined){
          if(typeof data1["sec-purpose"] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/header/sec-purpose",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data1.purpose !== undefined){
          if(typeof data1.purpose !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/header/purpose",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data1["x-moz"] !== undefined){
          if(typeof data1["x-moz"] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/header/x-moz",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"type",params:{type: "object"}});
        errors++;
      }
    }
    if(data.body !== undefined){
      if(!(checkCreateRedemption(data.body, instancePath+"/body"))){
        vErrors = vErrors === null ? checkCreateRedemption.errors : vErrors.concat(checkCreateRedemption.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkCreateRedemptionRequest.errors = vErrors;
  return errors === 0;
};

export const createRedemptionRequestSchema: Validator<OperationRequest<"createRedemption">> = /* @__PURE__ */ validator(checkCreateRedemptionRequest);
