// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, codePointLength, note, segment, validator, type Check, type Validator } from "../runtime.ts";

export const checkCreateRedemption: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.token;
    if (member0 === undefined) {
      if (note(errors, path, "token", "required", "is required", NOTHING)) return false;
    } else if (typeof member0 === "string") {
      if (member0.length > 512 && codePointLength(member0) > 512) {
        if (note(errors, path, "token", "maxLength", "must have at most 512 characters", NOTHING)) return false;
      }
    } else if (note(errors, path, "token", "type", "must be a string", NOTHING)) return false;
    const member1 = data.nonce;
    if (member1 !== undefined) {
      if (typeof member1 === "string") {
        if (member1.length > 1024 && codePointLength(member1) > 1024) {
          if (note(errors, path, "nonce", "maxLength", "must have at most 1024 characters", NOTHING)) return false;
        }
      } else if (note(errors, path, "nonce", "type", "must be a string", NOTHING)) return false;
    }
    for (const key2 in data) {
      if (key2 !== "token" && key2 !== "nonce") {
        if (note(errors, path + segment(key2), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const createRedemptionSchema: Validator<Schema<"CreateRedemption">> = /* @__PURE__ */ validator(checkCreateRedemption);
