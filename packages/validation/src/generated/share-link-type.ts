// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

const value0 = ["LINK", "PLAYER_EMBED", "ORB_EMBED"];
export const checkShareLinkType: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = note(vErrors, instancePath, "type", {type: "string"});
  }
  if(!(((data === "LINK") || (data === "PLAYER_EMBED")) || (data === "ORB_EMBED"))){
    vErrors = note(vErrors, instancePath, "enum", {allowedValues: value0});
  }
  checkShareLinkType.errors = vErrors;
  return vErrors === null;
};

export const shareLinkTypeSchema: Validator<Schema<"ShareLinkType">> = /* @__PURE__ */ validator(checkShareLinkType);
