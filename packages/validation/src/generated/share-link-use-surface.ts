// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkShareLinkUseSurface: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = note(vErrors, instancePath, "type", "must be a string");
  }
  if(!((((data === "page") || (data === "player")) || (data === "orb")) || (data === "api"))){
    vErrors = note(vErrors, instancePath, "enum", "must be one of page, player, orb, api");
  }
  checkShareLinkUseSurface.errors = vErrors;
  return vErrors === null;
};

export const shareLinkUseSurfaceSchema: Validator<Schema<"ShareLinkUseSurface">> = /* @__PURE__ */ validator(checkShareLinkUseSurface);
