// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";

export const checkAllowedOrigins: Check = (data, errors, path) => {
  if (Array.isArray(data)) {
    if (data.length > 100) {
      if (note(errors, path, "", "maxItems", "must have at most 100 items", data)) return false;
    } else {
      for (let index0 = 0; index0 < data.length; index0++) {
        const item1 = data[index0];
        if (typeof item1 === "string") {
          if (item1.length > 300 && codePointLength(item1) > 300) {
            if (note(errors, path, index0, "maxLength", "must have at most 300 characters", item1)) return false;
          } else if (item1.length < 1 && note(errors, path, index0, "minLength", "must not be empty", NOTHING)) return false;
        } else if (note(errors, path, index0, "type", "must be a string", item1)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an array", data)) return false;
  return true;
};

export const allowedOriginsSchema: Validator<Schema<"AllowedOrigins">> = /* @__PURE__ */ validator(checkAllowedOrigins);
