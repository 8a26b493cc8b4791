// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { NOTHING, codePointLength, note, segment, validator, type Check, type Validator } from "../runtime.ts";

export const checkGetConsoleRequest: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.query;
    if (member0 !== undefined) {
      if (typeof member0 === "object" && member0 !== null && !Array.isArray(member0)) {
        for (const key1 in member0) {
          if (note(errors, path + "/query" + segment(key1), "", "additionalProperties", "is not a known field", NOTHING)) return false;
        }
      } else if (note(errors, path, "query", "type", "must be an object", member0)) return false;
    }
    const member2 = data.header;
    if (member2 !== undefined) {
      if (typeof member2 === "object" && member2 !== null && !Array.isArray(member2)) {
        const member3 = member2["if-none-match"];
        if (member3 !== undefined) {
          if (typeof member3 === "string") {
            if (member3.length > 1024 && codePointLength(member3) > 1024) {
              if (note(errors, path + "/header", "if-none-match", "maxLength", "must have at most 1024 characters", member3)) return false;
            }
          } else if (note(errors, path + "/header", "if-none-match", "type", "must be a string", member3)) return false;
        }
        const member4 = member2["accept-encoding"];
        if (member4 !== undefined) {
          if (typeof member4 === "string") {
            if (member4.length > 1024 && codePointLength(member4) > 1024) {
              if (note(errors, path + "/header", "accept-encoding", "maxLength", "must have at most 1024 characters", member4)) return false;
            }
          } else if (note(errors, path + "/header", "accept-encoding", "type", "must be a string", member4)) return false;
        }
      } else if (note(errors, path, "header", "type", "must be an object", member2)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const getConsoleRequestSchema: Validator<OperationRequest<"getConsole">> = /* @__PURE__ */ validator(checkGetConsoleRequest);
