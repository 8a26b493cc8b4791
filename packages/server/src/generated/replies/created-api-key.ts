// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { copyProps, note, validator, withEvaluated, type Check, type Validator } from "@share-links/validation/runtime";
import { checkApiKeyMember } from "./api-key-member.ts";

export const checkCreatedApiKey: Check = /* @__PURE__ */ withEvaluated((data, instancePath = "") => {
  let vErrors = null;
  const evaluated0 = checkCreatedApiKey.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
  if(!(checkApiKeyMember(data, instancePath))){
    vErrors = vErrors === null ? checkApiKeyMember.errors : vErrors.concat(checkApiKeyMember.errors);
  }
  var props0 = copyProps(checkApiKeyMember.evaluated.props);
  var items0 = checkApiKeyMember.evaluated.items;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.key === undefined){
      vErrors = note(vErrors, instancePath+"/key", "required", "is required", false);
    }
    if(data.key !== undefined){
      let data0 = data.key;
      if(typeof data0 === "string"){
        if(data0.length < 1){
          vErrors = note(vErrors, instancePath+"/key", "minLength", "must not be empty", false);
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/key", "type", "must be a string");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  if(props0 !== true){
    props0 = props0 || {__proto__: null};
    props0.key = true;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(props0 !== true){
      for(const key0 in data){
        if(!props0 || !props0[key0]){
          vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "unevaluatedProperties", "is not a known field", false);
        }
      }
    }
  }
  checkCreatedApiKey.errors = vErrors;
  evaluated0.items = items0;
  return vErrors === null;
}, {"props":true,"dynamicProps":false,"dynamicItems":true});

export const createdApiKeySchema: Validator<Schema<"CreatedApiKey">> = /* @__PURE__ */ validator(checkCreatedApiKey);
