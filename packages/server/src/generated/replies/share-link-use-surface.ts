// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkShareLinkUseSurface: Check = (data, errors, path) => {
  if (data !== "page" && data !== "player" && data !== "orb" && data !== "api" && note(errors, path, "", "enum", "must be one of page, player, orb, api", data)) return false;
  return true;
};

export const shareLinkUseSurfaceSchema: Validator<Schema<"ShareLinkUseSurface">> = /* @__PURE__ */ validator(checkShareLinkUseSurface);
