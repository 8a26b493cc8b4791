// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { validator, type Check, type Validator } from "../runtime.ts";
import { checkUuid } from "./uuid.ts";

export const checkListShareLinksRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key0 in data0){
          if(!((((key0 === "page") || (key0 === "perPage")) || (key0 === "search")) || (key0 === "personaId"))){
            (vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key0}});
            errors++;
          }
        }
        if(data0.page !== undefined){
          let data1 = data0.page;
          if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
            (vErrors ??= []).push({instancePath:instancePath+"/query/page",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data1 == "number") && (isFinite(data1))){
            if(data1 < 1 || isNaN(data1)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/page",keyword:"minimum",params:{comparison: ">=", limit: 1}});
              errors++;
            }
          }
        }
        if(data0.perPage !== undefined){
          let data2 = data0.perPage;
          if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
            (vErrors ??= []).push({instancePath:instancePath+"/query/perPage",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data2 == "number") && (isFinite(data2))){
            if(data2 > 100 || isNaN(data2)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/perPage",keyword:"maximum",params:{comparison: "<=", limit: 100}});
              errors++;
            }
            if(data2 < 1 || isNaN(data2)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/perPage",keyword:"minimum",params:{comparison: ">=", limit: 1}});
              errors++;
            }
          }
        }
        if(data0.search !== undefined){
          if(typeof data0.search !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/query/search",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0.personaId !== undefined){
          if(!(checkUuid(data0.personaId, instancePath+"/query/personaId"))){
            vErrors = vErrors === null ? checkUuid.errors : vErrors.concat(checkUuid.errors);
            errors = vErrors.length;
          }
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
  checkListShareLinksRequest.errors = vErrors;
  return errors === 0;
};

export const listShareLinksRequestSchema: Validator<OperationRequest<"listShareLinks">> = /* @__PURE__ */ validator(checkListShareLinksRequest);
