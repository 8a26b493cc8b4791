// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";

export const checkCreateRedemption: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.token === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "token"});
    }
    for(const key0 in data){
      if(!((key0 === "token") || (key0 === "nonce"))){
        vErrors = note(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
      }
    }
    if(data.token !== undefined){
      if(typeof data.token !== "string"){
        vErrors = note(vErrors, instancePath+"/token", "type", {type: "string"});
      }
    }
    if(data.nonce !== undefined){
      let data1 = data.nonce;
      if(typeof data1 === "string"){
        if(codePointLength(data1) > 1024){
          vErrors = note(vErrors, instancePath+"/nonce", "maxLength", {limit: 1024});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/nonce", "type", {type: "string"});
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkCreateRedemption.errors = vErrors;
  return vErrors === null;
};

export const createRedemptionSchema: Validator<Schema<"CreateRedemption">> = /* @__PURE__ */ validator(checkCreateRedemption);
