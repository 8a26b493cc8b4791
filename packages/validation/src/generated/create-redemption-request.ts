// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";
import { checkCreateRedemption } from "./create-redemption.ts";

const pattern0 = /^[!-~]+$/u;
export const checkCreateRedemptionRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.body === undefined){
      vErrors = note(vErrors, instancePath+"/body", "required", "is required", false);
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key0 in data0){
          vErrors = note(vErrors, instancePath+"/query/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/query", "type", "must be an object");
      }
    }
    if(data.header !== undefined){
      let data1 = data.header;
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
        if(data1["idempotency-key"] !== undefined){
          let data2 = data1["idempotency-key"];
          if(typeof data2 === "string"){
            if(data2.length > 255 && codePointLength(data2) > 255){
              vErrors = note(vErrors, instancePath+"/header/idempotency-key", "maxLength", "must have at most 255 characters");
            }
            if(data2.length < 1){
              vErrors = note(vErrors, instancePath+"/header/idempotency-key", "minLength", "must not be empty", false);
            }
            if(!pattern0.test(data2)){
              vErrors = note(vErrors, instancePath+"/header/idempotency-key", "pattern", "must match the pattern ^[!-~]+$");
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/header/idempotency-key", "type", "must be a string");
          }
        }
        if(data1["sec-purpose"] !== undefined){
          let data3 = data1["sec-purpose"];
          if(typeof data3 === "string"){
            if(data3.length > 1024 && codePointLength(data3) > 1024){
              vErrors = note(vErrors, instancePath+"/header/sec-purpose", "maxLength", "must have at most 1024 characters");
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/header/sec-purpose", "type", "must be a string");
          }
        }
        if(data1.purpose !== undefined){
          let data4 = data1.purpose;
          if(typeof data4 === "string"){
            if(data4.length > 1024 && codePointLength(data4) > 1024){
              vErrors = note(vErrors, instancePath+"/header/purpose", "maxLength", "must have at most 1024 characters");
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/header/purpose", "type", "must be a string");
          }
        }
        if(data1["x-moz"] !== undefined){
          let data5 = data1["x-moz"];
          if(typeof data5 === "string"){
            if(data5.length > 1024 && codePointLength(data5) > 1024){
              vErrors = note(vErrors, instancePath+"/header/x-moz", "maxLength", "must have at most 1024 characters");
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/header/x-moz", "type", "must be a string");
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/header", "type", "must be an object");
      }
    }
    if(data.body !== undefined){
      if(!(checkCreateRedemption(data.body, instancePath+"/body"))){
        vErrors = vErrors === null ? checkCreateRedemption.errors : vErrors.concat(checkCreateRedemption.errors);
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkCreateRedemptionRequest.errors = vErrors;
  return vErrors === null;
};

export const createRedemptionRequestSchema: Validator<OperationRequest<"createRedemption">> = /* @__PURE__ */ validator(checkCreateRedemptionRequest);
