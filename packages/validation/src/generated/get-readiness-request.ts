// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { validator, type Check, type Validator } from "../runtime.ts";

export const checkGetReadinessRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
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
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkGetReadinessRequest.errors = vErrors;
  return errors === 0;
};

export const getReadinessRequestSchema: Validator<OperationRequest<"getReadiness">> = /* @__PURE__ */ validator(checkGetReadinessRequest);
