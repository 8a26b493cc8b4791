// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { validator, type Check, type Validator } from "../runtime.ts";
import { checkUuid } from "./uuid.ts";
import { checkUpdatePersona } from "./update-persona.ts";

export const checkUpdatePersonaRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.path === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
      errors++;
    }
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
    if(data.path !== undefined){
      let data1 = data.path;
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
        if(data1.id === undefined){
          (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "id"}});
          errors++;
        }
        if(data1.id !== undefined){
          if(!(checkUuid(data1.id, instancePath+"/path/id"))){
            vErrors = vErrors === null ? checkUuid.errors : vErrors.concat(checkUuid.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
        errors++;
      }
    }
    if(data.body !== undefined){
      if(!(checkUpdatePersona(data.body, instancePath+"/body"))){
        vErrors = vErrors === null ? checkUpdatePersona.errors : vErrors.concat(checkUpdatePersona.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkUpdatePersonaRequest.errors = vErrors;
  return errors === 0;
};

export const updatePersonaRequestSchema: Validator<OperationRequest<"updatePersona">> = /* @__PURE__ */ validator(checkUpdatePersonaRequest);
