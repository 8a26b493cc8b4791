// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, segment, validator, type Check, type Validator } from "../runtime.ts";

export const checkUpdateShareLink: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.expiresInHours;
    if (member0 !== undefined) {
      if (Number.isFinite(member0)) {
        if (member0 > 87600 && note(errors, path, "expiresInHours", "maximum", "must be at most 87600", member0)) return false;
        if (member0 <= 0 && note(errors, path, "expiresInHours", "exclusiveMinimum", "must be greater than 0", member0)) return false;
      } else if (note(errors, path, "expiresInHours", "type", "must be a number", member0)) return false;
    }
    const member1 = data.usageLimit;
    if (member1 !== undefined) {
      if (Number.isInteger(member1)) {
        if (member1 < 1 && note(errors, path, "usageLimit", "minimum", "must be at least 1", member1)) return false;
        if (member1 > 2147483647 && note(errors, path, "usageLimit", "maximum", "must be at most 2147483647", member1)) return false;
      } else if (note(errors, path, "usageLimit", "type", "must be an integer", member1)) return false;
    }
    for (const key2 in data) {
      if (key2 !== "expiresInHours" && key2 !== "usageLimit") {
        if (note(errors, path + segment(key2), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const updateShareLinkSchema: Validator<Schema<"UpdateShareLink">> = /* @__PURE__ */ validator(checkUpdateShareLink);
