// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkShareLinkStatus: Check = (data, errors, path) => {
  if (data !== "live" && data !== "disabled" && data !== "expired" && data !== "exhausted" && note(errors, path, "", "enum", "must be one of live, disabled, expired, exhausted", data)) return false;
  return true;
};

export const shareLinkStatusSchema: Validator<Schema<"ShareLinkStatus">> = /* @__PURE__ */ validator(checkShareLinkStatus);
