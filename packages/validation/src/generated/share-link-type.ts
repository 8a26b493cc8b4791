// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { validator, type Check, type Validator } from "../runtime.ts";

const value0 = ["LINK", "PLAYER_EMBED", "ORB_EMBED"];
export const checkShareLinkType: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
    errors++;
  }
  if(!(((data === "LINK") || (data === "PLAYER_EMBED")) || (data === "ORB_EMBED"))){
    (vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: value0}});
    errors++;
  }
  checkShareLinkType.errors = vErrors;
  return errors === 0;
};

export const shareLinkTypeSchema: Validator<Schema<"ShareLinkType">> = /* @__PURE__ */ validator(checkShareLinkType);
