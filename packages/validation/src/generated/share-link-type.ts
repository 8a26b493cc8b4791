// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkShareLinkType: Check = (data, errors, path) => {
  if (data !== "LINK" && data !== "PLAYER_EMBED" && data !== "ORB_EMBED" && note(errors, path, "", "enum", "must be one of LINK, PLAYER_EMBED, ORB_EMBED", data)) return false;
  return true;
};

export const shareLinkTypeSchema: Validator<Schema<"ShareLinkType">> = /* @__PURE__ */ validator(checkShareLinkType);
