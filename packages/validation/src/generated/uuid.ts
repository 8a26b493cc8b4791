// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { uuidExample, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";

export const checkUuid: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(!(uuidFormat.test(data))){
      (vErrors ??= []).push({instancePath,keyword:"format",params:{format: uuidExample}});
      errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
    errors++;
  }
  checkUuid.errors = vErrors;
  return errors === 0;
};

export const uuidSchema: Validator<Schema<"Uuid">> = /* @__PURE__ */ validator(checkUuid);
