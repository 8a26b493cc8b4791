// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, note, uriFormat, validator, type Check, type Validator } from "../runtime.ts";

const pattern0 = /^[hH][tT][tT][pP][sS]?:\/\/[^/?#]/u;
export const checkImageUrl: Check = (data, errors, path) => {
  if (typeof data === "string") {
    if (data.length > 2048 && codePointLength(data) > 2048) {
      if (errors === null || note(errors, path, "maxLength", "must have at most 2048 characters")) return false;
    } else {
      if (!pattern0.test(data) && (errors === null || note(errors, path, "pattern", "must match the pattern ^[hH][tT][tT][pP][sS]?://[^/?#]"))) return false;
      if (!uriFormat.test(data) && (errors === null || note(errors, path, "format", "must be an absolute URI such as https://example.com/ada"))) return false;
    }
  } else if (errors === null || note(errors, path, "type", "must be a string")) return false;
  return true;
};

export const imageUrlSchema: Validator<Schema<"ImageUrl">> = /* @__PURE__ */ validator(checkImageUrl);
