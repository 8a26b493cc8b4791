// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

const value0 = ["live", "disabled", "expired", "exhausted"];
export const checkShareLinkStatus: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = note(vErrors, instancePath, "type", {type: "string"});
  }
  if(!((((data === "live") || (data === "disabled")) || (data === "expired")) || (data === "exhausted"))){
    vErrors = note(vErrors, instancePath, "enum", {allowedValues: value0});
  }
  checkShareLinkStatus.errors = vErrors;
  return vErrors === null;
};

export const shareLinkStatusSchema: Validator<Schema<"ShareLinkStatus">> = /* @__PURE__ */ validator(checkShareLinkStatus);
