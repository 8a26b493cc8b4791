// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, codePointLength, dateTimeFormat, note, segment, twiceIn, validator, type Check, type Validator } from "../runtime.ts";
import { checkPersonaName } from "./persona-name.ts";
import { checkPermission } from "./permission.ts";

export const checkCreateApiKey: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.name;
    if (member0 === undefined) {
      if (note(errors, path, "name", "required", "is required", NOTHING)) return false;
    } else if (!checkPersonaName(member0, errors, errors ? path + "/name" : "")) return false;
    const member3 = data.permissions;
    if (Array.isArray(member3)) {
      if (member3.length < 1 && note(errors, path, "permissions", "minItems", "must have at least 1 item", member3)) return false;
      if (member3.length > 7) {
        if (note(errors, path, "permissions", "maxItems", "must have at most 7 items", member3)) return false;
      } else {
        for (let index4 = 0; index4 < member3.length; index4++) {
          const item5 = member3[index4];
          if (!checkPermission(item5, errors, errors ? path + "/permissions/~:" + index4 : "")) return false;
        }
        const twice7 = twiceIn(member3);
        if (twice7 !== undefined && note(errors, path, "permissions", "uniqueItems", "must not hold the same item twice; items " + twice7 + " are equal", NOTHING)) return false;
      }
    } else if (note(errors, path, "permissions", "type", "must be an array", member3)) return false;
    const member8 = data.expiresAt;
    if (member8 !== undefined) {
      if (typeof member8 === "string") {
        if (member8.length > 64 && codePointLength(member8) > 64) {
          if (note(errors, path, "expiresAt", "maxLength", "must have at most 64 characters", member8)) return false;
        } else if (!dateTimeFormat.test(member8) && note(errors, path, "expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member8)) return false;
      } else if (member8 !== null) {
        if (note(errors, path, "expiresAt", "type", "must be a string or null", member8)) return false;
      }
    }
    for (const key9 in data) {
      if (key9 !== "name" && key9 !== "permissions" && key9 !== "expiresAt") {
        if (note(errors, path + segment(key9), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const createApiKeySchema: Validator<Schema<"CreateApiKey">> = /* @__PURE__ */ validator(checkCreateApiKey);
