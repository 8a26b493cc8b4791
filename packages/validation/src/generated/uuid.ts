// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";

export const checkUuid: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data === "string"){
    if(!(uuidFormat.test(data))){
      vErrors = note(vErrors, instancePath, "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000");
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be a string");
  }
  checkUuid.errors = vErrors;
  return vErrors === null;
};

export const uuidSchema: Validator<Schema<"Uuid">> = /* @__PURE__ */ validator(checkUuid);
