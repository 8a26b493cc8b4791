// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, note, uriExample, uriFormat, validator, withEvaluated, type Check, type Validator } from "@share-links/validation/runtime";

const pattern0 = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^/?#]/u;
export const checkWebhookUrl: Check = /* @__PURE__ */ withEvaluated((data, instancePath = "") => {
  let vErrors = null;
  const evaluated0 = checkWebhookUrl.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
  if(typeof data === "string"){
    if(codePointLength(data) > 2048){
      vErrors = note(vErrors, instancePath, "maxLength", {limit: 2048});
    }
    if(codePointLength(data) < 1){
      vErrors = note(vErrors, instancePath, "minLength", {limit: 1});
    }
    if(!pattern0.test(data)){
      vErrors = note(vErrors, instancePath, "pattern", {pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#]"});
    }
    if(!(uriFormat.test(data))){
      vErrors = note(vErrors, instancePath, "format", {format: uriExample});
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "string"});
  }
  checkWebhookUrl.errors = vErrors;
  return vErrors === null;
}, {"dynamicProps":false,"dynamicItems":false});

export const webhookUrlSchema: Validator<Schema<"WebhookUrl">> = /* @__PURE__ */ validator(checkWebhookUrl);
