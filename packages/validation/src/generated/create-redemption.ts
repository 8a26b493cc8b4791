// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";

export const checkCreateRedemption: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.token === undefined){
      vErrors = note(vErrors, instancePath+"/token", "required", "is required", false);
    }
    for(const key0 in data){
      if(!((key0 === "token") || (key0 === "nonce"))){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
    if(data.token !== undefined){
      let data0 = data.token;
      if(typeof data0 === "string"){
        if(data0.length > 512 && codePointLength(data0) > 512){
          vErrors = note(vErrors, instancePath+"/token", "maxLength", "must have at most 512 characters");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/token", "type", "must be a string");
      }
    }
    if(data.nonce !== undefined){
      let data1 = data.nonce;
      if(typeof data1 === "string"){
        if(data1.length > 1024 && codePointLength(data1) > 1024){
          vErrors = note(vErrors, instancePath+"/nonce", "maxLength", "must have at most 1024 characters");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/nonce", "type", "must be a string");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkCreateRedemption.errors = vErrors;
  return vErrors === null;
};

export const createRedemptionSchema: Validator<Schema<"CreateRedemption">> = /* @__PURE__ */ validator(checkCreateRedemption);
