// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { NOTHING, codePointLength, note, segment, validator, type Check, type Validator } from "../runtime.ts";

export const checkGetConsoleItemRequest: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.query;
    if (member0 !== undefined) {
      if (typeof member0 === "object" && member0 !== null && !Array.isArray(member0)) {
        for (const key1 in member0) {
          if (note(errors, path + "/query" + segment(key1), "", "additionalProperties", "is not a known field", NOTHING)) return false;
        }
      } else if (note(errors, path, "query", "type", "must be an object", member0)) return false;
    }
    const member2 = data.path;
    if (typeof member2 === "object" && member2 !== null && !Array.isArray(member2)) {
      const member3 = member2.section;
      if (typeof member3 === "string") {
        if (member3.length > 64 && codePointLength(member3) > 64) {
          if (note(errors, path + "/path", "section", "maxLength", "must have at most 64 characters", member3)) return false;
        } else if (member3.length < 1 && note(errors, path + "/path", "section", "minLength", "must not be empty", NOTHING)) return false;
      } else if (note(errors, path + "/path", "section", "type", "must be a string", member3)) return false;
      const member4 = member2.item;
      if (typeof member4 === "string") {
        if (member4.length > 64 && codePointLength(member4) > 64) {
          if (note(errors, path + "/path", "item", "maxLength", "must have at most 64 characters", member4)) return false;
        } else if (member4.length < 1 && note(errors, path + "/path", "item", "minLength", "must not be empty", NOTHING)) return false;
      } else if (note(errors, path + "/path", "item", "type", "must be a string", member4)) return false;
    } else if (note(errors, path, "path", "type", "must be an object", member2)) return false;
    const member6 = data.header;
    if (member6 !== undefined) {
      if (typeof member6 === "object" && member6 !== null && !Array.isArray(member6)) {
        const member7 = member6["if-none-match"];
        if (member7 !== undefined) {
          if (typeof member7 === "string") {
            if (member7.length > 1024 && codePointLength(member7) > 1024) {
              if (note(errors, path + "/header", "if-none-match", "maxLength", "must have at most 1024 characters", member7)) return false;
            }
          } else if (note(errors, path + "/header", "if-none-match", "type", "must be a string", member7)) return false;
        }
        const member8 = member6["accept-encoding"];
        if (member8 !== undefined) {
          if (typeof member8 === "string") {
            if (member8.length > 1024 && codePointLength(member8) > 1024) {
              if (note(errors, path + "/header", "accept-encoding", "maxLength", "must have at most 1024 characters", member8)) return false;
            }
          } else if (note(errors, path + "/header", "accept-encoding", "type", "must be a string", member8)) return false;
        }
      } else if (note(errors, path, "header", "type", "must be an object", member6)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const getConsoleItemRequestSchema: Validator<OperationRequest<"getConsoleItem">> = /* @__PURE__ */ validator(checkGetConsoleItemRequest);
