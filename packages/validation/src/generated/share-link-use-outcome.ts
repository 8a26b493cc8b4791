// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkShareLinkUseOutcome: Check = (data, errors, path) => {
  if (data !== "counted" && data !== "returned" && data !== "replayed" && data !== "origin_not_allowed" && data !== "share_link_disabled" && data !== "share_link_expired" && data !== "share_link_exhausted" && note(errors, path, "", "enum", "must be one of counted, returned, replayed, origin_not_allowed, share_link_disabled, share_link_expired, share_link_exhausted", data)) return false;
  return true;
};

export const shareLinkUseOutcomeSchema: Validator<Schema<"ShareLinkUseOutcome">> = /* @__PURE__ */ validator(checkShareLinkUseOutcome);
