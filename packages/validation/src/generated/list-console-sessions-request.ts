// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { NOTHING, codePointLength, note, segment, validator, type Check, type Validator } from "../runtime.ts";

export const checkListConsoleSessionsRequest: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.query;
    if (member0 !== undefined) {
      if (typeof member0 === "object" && member0 !== null && !Array.isArray(member0)) {
        const member1 = member0.cursor;
        if (member1 !== undefined) {
          if (typeof member1 === "string") {
            if (member1.length > 512 && codePointLength(member1) > 512) {
              if (note(errors, path + "/query", "cursor", "maxLength", "must have at most 512 characters", member1)) return false;
            } else if (member1.length < 1 && note(errors, path + "/query", "cursor", "minLength", "must not be empty", NOTHING)) return false;
          } else if (note(errors, path + "/query", "cursor", "type", "must be a string", member1)) return false;
        }
        const member2 = member0.limit;
        if (member2 !== undefined) {
          if (Number.isInteger(member2)) {
            if (member2 < 1 && note(errors, path + "/query", "limit", "minimum", "must be at least 1", member2)) return false;
            if (member2 > 100 && note(errors, path + "/query", "limit", "maximum", "must be at most 100", member2)) return false;
          } else if (note(errors, path + "/query", "limit", "type", "must be an integer", member2)) return false;
        }
        for (const key3 in member0) {
          if (key3 !== "cursor" && key3 !== "limit") {
            if (note(errors, path + "/query" + segment(key3), "", "additionalProperties", "is not a known field", NOTHING)) return false;
          }
        }
      } else if (note(errors, path, "query", "type", "must be an object", member0)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const listConsoleSessionsRequestSchema: Validator<OperationRequest<"listConsoleSessions">> = /* @__PURE__ */ validator(checkListConsoleSessionsRequest);
