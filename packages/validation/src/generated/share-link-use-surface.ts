// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

const value0 = ["page", "player", "orb", "api"];
export const checkShareLinkUseSurface: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = note(vErrors, instancePath, "type", {type: "string"});
  }
  if(!((((data === "page") || (data === "player")) || (data === "orb")) || (data === "api"))){
    vErrors = note(vErrors, instancePath, "enum", {allowedValues: value0});
  }
  checkShareLinkUseSurface.errors = vErrors;
  return vErrors === null;
};

export const shareLinkUseSurfaceSchema: Validator<Schema<"ShareLinkUseSurface">> = /* @__PURE__ */ validator(checkShareLinkUseSurface);
