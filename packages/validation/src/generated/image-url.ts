// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, note, uriExample, uriFormat, validator, type Check, type Validator } from "../runtime.ts";

const pattern0 = /^[hH][tT][tT][pP][sS]?:\/\/[^/?#]/u;
export const checkImageUrl: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data === "string"){
    if(codePointLength(data) > 2048){
      vErrors = note(vErrors, instancePath, "maxLength", {limit: 2048});
    }
    if(!pattern0.test(data)){
      vErrors = note(vErrors, instancePath, "pattern", {pattern: "^[hH][tT][tT][pP][sS]?://[^/?#]"});
    }
    if(!(uriFormat.test(data))){
      vErrors = note(vErrors, instancePath, "format", {format: uriExample});
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "string"});
  }
  checkImageUrl.errors = vErrors;
  return vErrors === null;
};

export const imageUrlSchema: Validator<Schema<"ImageUrl">> = /* @__PURE__ */ validator(checkImageUrl);
