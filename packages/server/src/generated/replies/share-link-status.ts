// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { validator, withEvaluated, type Check, type Validator } from "@share-links/validation/runtime";

const value0 = ["live", "disabled", "expired", "exhausted"];
export const checkShareLinkStatus: Check = /* @__PURE__ */ withEvaluated((data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = checkShareLinkStatus.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
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
}, {"dynamicProps":false,"dynamicItems":false});

export const shareLinkStatusSchema: Validator<Schema<"ShareLinkStatus">> = /* @__PURE__ */ validator(checkShareLinkStatus);
