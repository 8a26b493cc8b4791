// Generated from packages/testing/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { components } from "../openapi.ts";
import { NOTHING, dateTimeFormat, note, segment, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkDuration } from "./duration.ts";

export const checkMoveClock: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    if (Object.keys(data).length < 1 && note(errors, path, "", "minProperties", "must have at least 1 field", data)) return false;
    if (Object.keys(data).length > 1) {
      if (note(errors, path, "", "maxProperties", "must have at most 1 field", data)) return false;
    } else {
      const member0 = data.advance;
      if (member0 !== undefined) {
        if (!checkDuration(member0, errors, errors ? path + "/advance" : "")) return false;
      }
      const member2 = data.now;
      if (member2 !== undefined) {
        if (typeof member2 === "string") {
          if (!dateTimeFormat.test(member2) && note(errors, path, "now", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member2)) return false;
        } else if (note(errors, path, "now", "type", "must be a string", member2)) return false;
      }
      for (const key3 in data) {
        if (key3 !== "advance" && key3 !== "now") {
          if (note(errors, path + segment(key3), "", "additionalProperties", "is not a known field", NOTHING)) return false;
        }
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const moveClockSchema: Validator<components["schemas"]["MoveClock"]> = /* @__PURE__ */ validator(checkMoveClock);
