// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { NOTHING, codePointLength, note, segment, validator, type Check, type Validator } from "../runtime.ts";

export const checkGetConsoleFileRequest: Check = (data, errors, path) => {
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
      const member3 = member2.file;
      if (typeof member3 === "string") {
        if (member3.length > 128 && codePointLength(member3) > 128) {
          if (note(errors, path + "/path", "file", "maxLength", "must have at most 128 characters", member3)) return false;
        } else if (member3.length < 1 && note(errors, path + "/path", "file", "minLength", "must not be empty", NOTHING)) return false;
      } else if (note(errors, path + "/path", "file", "type", "must be a string", member3)) return false;
    } else if (note(errors, path, "path", "type", "must be an object", member2)) return false;
    const member5 = data.header;
    if (member5 !== undefined) {
      if (typeof member5 === "object" && member5 !== null && !Array.isArray(member5)) {
        const member6 = member5["if-none-match"];
        if (member6 !== undefined) {
          if (typeof member6 === "string") {
            if (member6.length > 1024 && codePointLength(member6) > 1024) {
              if (note(errors, path + "/header", "if-none-match", "maxLength", "must have at most 1024 characters", member6)) return false;
            }
          } else if (note(errors, path + "/header", "if-none-match", "type", "must be a string", member6)) return false;
        }
        const member7 = member5["accept-encoding"];
        if (member7 !== undefined) {
          if (typeof member7 === "string") {
            if (member7.length > 1024 && codePointLength(member7) > 1024) {
              if (note(errors, path + "/header", "accept-encoding", "maxLength", "must have at most 1024 characters", member7)) return false;
            }
          } else if (note(errors, path + "/header", "accept-encoding", "type", "must be a string", member7)) return false;
        }
      } else if (note(errors, path, "header", "type", "must be an object", member5)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const getConsoleFileRequestSchema: Validator<OperationRequest<"getConsoleFile">> = /* @__PURE__ */ validator(checkGetConsoleFileRequest);
