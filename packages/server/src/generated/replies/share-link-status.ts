// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkShareLinkStatus: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = note(vErrors, instancePath, "type", "must be a string");
  }
  if(!((((data === "live") || (data === "disabled")) || (data === "expired")) || (data === "exhausted"))){
    vErrors = note(vErrors, instancePath, "enum", "must be one of live, disabled, expired, exhausted");
  }
  checkShareLinkStatus.errors = vErrors;
  return vErrors === null;
};

export const shareLinkStatusSchema: Validator<Schema<"ShareLinkStatus">> = /* @__PURE__ */ validator(checkShareLinkStatus);
