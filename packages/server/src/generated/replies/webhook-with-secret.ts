// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { copyProps, note, validator, withEvaluated, type Check, type Validator } from "@share-links/validation/runtime";
import { checkWebhookMember } from "./webhook-member.ts";

const pattern0 = /^whsec_[A-Za-z0-9+/]{43}=$/u;
export const checkWebhookWithSecret: Check = /* @__PURE__ */ withEvaluated((data, instancePath = "") => {
  let vErrors = null;
  const evaluated0 = checkWebhookWithSecret.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
  if(!(checkWebhookMember(data, instancePath))){
    vErrors = vErrors === null ? checkWebhookMember.errors : vErrors.concat(checkWebhookMember.errors);
  }
  var props0 = copyProps(checkWebhookMember.evaluated.props);
  var items0 = checkWebhookMember.evaluated.items;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.secret === undefined){
      vErrors = note(vErrors, instancePath+"/secret", "required", "is required", false);
    }
    if(data.secret !== undefined){
      let data0 = data.secret;
      if(typeof data0 === "string"){
        if(!pattern0.test(data0)){
          vErrors = note(vErrors, instancePath+"/secret", "pattern", "must match the pattern ^whsec_[A-Za-z0-9+/]{43}=$");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/secret", "type", "must be a string");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  if(props0 !== true){
    props0 = props0 || {__proto__: null};
    props0.secret = true;
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
  checkWebhookWithSecret.errors = vErrors;
  evaluated0.items = items0;
  return vErrors === null;
}, {"props":true,"dynamicProps":false,"dynamicItems":true});

export const webhookWithSecretSchema: Validator<Schema<"WebhookWithSecret">> = /* @__PURE__ */ validator(checkWebhookWithSecret);
