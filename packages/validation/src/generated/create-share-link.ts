// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, segment, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";

export const checkCreateShareLink: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.personaId;
    if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && note(errors, path, "personaId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
    } else if (note(errors, path, "personaId", "type", "must be a string", member0)) return false;
    const member1 = data.expiresInHours;
    if (member1 !== undefined) {
      if (Number.isFinite(member1)) {
        if (member1 > 87600 && note(errors, path, "expiresInHours", "maximum", "must be at most 87600", member1)) return false;
        if (member1 <= 0 && note(errors, path, "expiresInHours", "exclusiveMinimum", "must be greater than 0", member1)) return false;
      } else if (note(errors, path, "expiresInHours", "type", "must be a number", member1)) return false;
    }
    const member2 = data.usageLimit;
    if (member2 !== undefined) {
      if (Number.isInteger(member2)) {
        if (member2 < 1 && note(errors, path, "usageLimit", "minimum", "must be at least 1", member2)) return false;
        if (member2 > 2147483647 && note(errors, path, "usageLimit", "maximum", "must be at most 2147483647", member2)) return false;
      } else if (note(errors, path, "usageLimit", "type", "must be an integer", member2)) return false;
    }
    for (const key3 in data) {
      if (key3 !== "personaId" && key3 !== "expiresInHours" && key3 !== "usageLimit") {
        if (note(errors, path + segment(key3), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const createShareLinkSchema: Validator<Schema<"CreateShareLink">> = /* @__PURE__ */ validator(checkCreateShareLink);
