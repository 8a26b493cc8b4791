// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { validator, type Check, type Validator } from "../runtime.ts";

const value0 = ["live", "disabled", "expired", "exhausted"];
export const checkShareLinkStatus: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
    errors++;
  }
  if(!((((data === "live") || (data === "disabled")) || (data === "expired")) || (data === "exhausted"))){
    (vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: value0}});
    errors++;
  }
  checkShareLinkStatus.errors = vErrors;
  return errors === 0;
};

export const shareLinkStatusSchema: Validator<Schema<"ShareLinkStatus">> = /* @__PURE__ */ validator(checkShareLinkStatus);
