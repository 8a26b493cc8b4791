// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkShareLinkEventType: Check = (data, errors, path) => {
  if (data !== "share_link.created" && data !== "share_link.updated" && data !== "share_link.deleted" && data !== "share_link.used" && data !== "share_link.use_returned" && data !== "share_link.refused" && data !== "share_link.exhausted" && data !== "share_link.expired" && note(errors, path, "", "enum", "must be one of share_link.created, share_link.updated, share_link.deleted, share_link.used, share_link.use_returned, share_link.refused, share_link.exhausted, share_link.expired", data)) return false;
  return true;
};

export const shareLinkEventTypeSchema: Validator<Schema<"ShareLinkEventType">> = /* @__PURE__ */ validator(checkShareLinkEventType);
