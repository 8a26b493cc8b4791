// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { codePointLength, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkStatus } from "./share-link-status.ts";
import { checkShareLinkType } from "./share-link-type.ts";
import { checkUuid } from "./uuid.ts";

export const checkListManagedShareLinksRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key0 in data0){
          if(!((((((key0 === "cursor") || (key0 === "limit")) || (key0 === "status")) || (key0 === "type")) || (key0 === "search")) || (key0 === "personaId"))){
            (vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key0}});
            errors++;
          }
        }
        if(data0.cursor !== undefined){
          let data1 = data0.cursor;
          if(typeof data1 === "string"){
            if(codePointLength(data1) > 512){
              (vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 512}});
              errors++;
            }
            if(codePointLength(data1) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0.limit !== undefined){
          let data2 = data0.limit;
          if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
            (vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data2 == "number") && (isFinite(data2))){
            if(data2 > 100 || isNaN(data2)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
              errors++;
            }
            if(data2 < 1 || isNaN(data2)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
              errors++;
            }
          }
        }
        if(data0.status !== undefined){
          if(!(checkShareLinkStatus(data0.status, instancePath+"/query/status"))){
            vErrors = vErrors === null ? checkShareLinkStatus.errors : vErrors.concat(checkShareLinkStatus.errors);
            errors = vErrors.length;
          }
        }
        if(data0.type !== undefined){
          if(!(checkShareLinkType(data0.type, instancePath+"/query/type"))){
            vErrors = vErrors === null ? checkShareLinkType.errors : vErrors.concat(checkShareLinkType.errors);
            errors = vErrors.length;
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
  checkListManagedShareLinksRequest.errors = vErrors;
  return errors === 0;
};

export const listManagedShareLinksRequestSchema: Validator<OperationRequest<"listManagedShareLinks">> = /* @__PURE__ */ validator(checkListManagedShareLinksRequest);
