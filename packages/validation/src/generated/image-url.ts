// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, note, uriFormat, validator, type Check, type Validator } from "../runtime.ts";

const pattern0 = /^[hH][tT][tT][pP][sS]?:\/\/[^/?#]/u;
export const checkImageUrl: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data === "string"){
    if(data.length > 2048 && codePointLength(data) > 2048){
      vErrors = note(vErrors, instancePath, "maxLength", "must have at most 2048 characters");
    }
    if(!pattern0.test(data)){
      vErrors = note(vErrors, instancePath, "pattern", "must match the pattern ^[hH][tT][tT][pP][sS]?://[^/?#]");
    }
    if(!(uriFormat.test(data))){
      vErrors = note(vErrors, instancePath, "format", "must be an absolute URI such as https://example.com/ada");
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be a string");
  }
  checkImageUrl.errors = vErrors;
  return vErrors === null;
};

export const imageUrlSchema: Validator<Schema<"ImageUrl">> = /* @__PURE__ */ validator(checkImageUrl);
