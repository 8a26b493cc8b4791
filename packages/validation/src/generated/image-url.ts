// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, uriExample, uriFormat, validator, type Check, type Validator } from "../runtime.ts";

const pattern0 = /^[hH][tT][tT][pP][sS]?:\/\/[^/?#]/u;
export const checkImageUrl: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(codePointLength(data) > 2048){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 2048}});
      errors++;
    }
    if(!pattern0.test(data)){
      (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^/?#]"}});
      errors++;
    }
    if(!(uriFormat.test(data))){
      (vErrors ??= []).push({instancePath,keyword:"format",params:{format: uriExample}});
      errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
    errors++;
  }
  checkImageUrl.errors = vErrors;
  return errors === 0;
};

export const imageUrlSchema: Validator<Schema<"ImageUrl">> = /* @__PURE__ */ validator(checkImageUrl);
