// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkShareLinkType: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = note(vErrors, instancePath, "type", "must be a string");
  }
  if(!(((data === "LINK") || (data === "PLAYER_EMBED")) || (data === "ORB_EMBED"))){
    vErrors = note(vErrors, instancePath, "enum", "must be one of LINK, PLAYER_EMBED, ORB_EMBED");
  }
  checkShareLinkType.errors = vErrors;
  return vErrors === null;
};

export const shareLinkTypeSchema: Validator<Schema<"ShareLinkType">> = /* @__PURE__ */ validator(checkShareLinkType);
