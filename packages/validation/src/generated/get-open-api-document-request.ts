// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkGetOpenApiDocumentRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
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
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkGetOpenApiDocumentRequest.errors = vErrors;
  return vErrors === null;
};

export const getOpenApiDocumentRequestSchema: Validator<OperationRequest<"getOpenApiDocument">> = /* @__PURE__ */ validator(checkGetOpenApiDocumentRequest);
