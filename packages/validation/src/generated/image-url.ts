// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, note, uriFormat, validator, type Check, type Validator } from "../runtime.ts";

const pattern0 = /^[hH][tT][tT][pP][sS]?:\/\/[^/?#]/u;
export const checkImageUrl: Check = (data, errors, path) => {
  if (typeof data === "string") {
    if (data.length > 2048 && codePointLength(data) > 2048) {
      if (note(errors, path, "", "maxLength", "must have at most 2048 characters", data)) return false;
    } else {
      if (!pattern0.test(data) && note(errors, path, "", "pattern", "must match the pattern ^[hH][tT][tT][pP][sS]?://[^/?#]", data)) return false;
      if (!uriFormat.test(data) && note(errors, path, "", "format", "must be an absolute URI such as https://example.com/ada", data)) return false;
    }
  } else if (note(errors, path, "", "type", "must be a string", data)) return false;
  return true;
};

export const imageUrlSchema: Validator<Schema<"ImageUrl">> = /* @__PURE__ */ validator(checkImageUrl);
