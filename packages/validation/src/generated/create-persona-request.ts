// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";
import { checkCreatePersona } from "./create-persona.ts";

const pattern0 = /^[!-~]+$/u;
export const checkCreatePersonaRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.body === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "body"});
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key0 in data0){
          vErrors = note(vErrors, instancePath+"/query", "additionalProperties", {additionalProperty: key0});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/query", "type", {type: "object"});
      }
    }
    if(data.header !== undefined){
      let data1 = data.header;
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
        if(data1["idempotency-key"] !== undefined){
          let data2 = data1["idempotency-key"];
          if(typeof data2 === "string"){
            if(codePointLength(data2) > 255){
              vErrors = note(vErrors, instancePath+"/header/idempotency-key", "maxLength", {limit: 255});
            }
            if(codePointLength(data2) < 1){
              vErrors = note(vErrors, instancePath+"/header/idempotency-key", "minLength", {limit: 1});
            }
            if(!pattern0.test(data2)){
              vErrors = note(vErrors, instancePath+"/header/idempotency-key", "pattern", {pattern: "^[!-~]+$"});
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/header/idempotency-key", "type", {type: "string"});
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/header", "type", {type: "object"});
      }
    }
    if(data.body !== undefined){
      if(!(checkCreatePersona(data.body, instancePath+"/body"))){
        vErrors = vErrors === null ? checkCreatePersona.errors : vErrors.concat(checkCreatePersona.errors);
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkCreatePersonaRequest.errors = vErrors;
  return vErrors === null;
};

export const createPersonaRequestSchema: Validator<OperationRequest<"createPersona">> = /* @__PURE__ */ validator(checkCreatePersonaRequest);
