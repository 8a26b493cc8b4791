// Generated from packages/testing/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { components } from "../openapi.ts";
import { NOTHING, codePointLength, note, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkDuration: Check = (data, errors, path) => {
  if (typeof data === "number") {
    if (Number.isFinite(data)) {
      if (data < 0 && note(errors, path, "", "minimum", "must be at least 0", data)) return false;
      if (data > 315360000000000 && note(errors, path, "", "maximum", "must be at most 315360000000000", data)) return false;
    } else if (note(errors, path, "", "type", "must be a number", data)) return false;
  } else if (typeof data === "string") {
    if (typeof data === "string") {
      if (data.length > 100 && codePointLength(data) > 100) {
        if (note(errors, path, "", "maxLength", "must have at most 100 characters", data)) return false;
      } else if (data.length < 1 && note(errors, path, "", "minLength", "must not be empty", NOTHING)) return false;
    } else if (note(errors, path, "", "type", "must be a string", data)) return false;
  } else if (note(errors, path, "", "anyOf", "must be a number or a string", data)) return false;
  return true;
};

export const durationSchema: Validator<components["schemas"]["Duration"]> = /* @__PURE__ */ validator(checkDuration);
