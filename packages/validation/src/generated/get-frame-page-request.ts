// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { NOTHING, codePointLength, note, segment, validator, type Check, type Validator } from "../runtime.ts";

export const checkGetFramePageRequest: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.query;
    if (member0 !== undefined) {
      if (typeof member0 === "object" && member0 !== null && !Array.isArray(member0)) {
        const member1 = member0.lang;
        if (member1 !== undefined) {
          if (typeof member1 === "string") {
            if (member1.length > 64 && codePointLength(member1) > 64) {
              if (note(errors, path + "/query", "lang", "maxLength", "must have at most 64 characters", member1)) return false;
            }
          } else if (note(errors, path + "/query", "lang", "type", "must be a string", member1)) return false;
        }
        const member2 = member0.theme;
        if (member2 !== undefined) {
          if (typeof member2 === "string") {
            if (member2.length > 64 && codePointLength(member2) > 64) {
              if (note(errors, path + "/query", "theme", "maxLength", "must have at most 64 characters", member2)) return false;
            }
          } else if (note(errors, path + "/query", "theme", "type", "must be a string", member2)) return false;
        }
        for (const key3 in member0) {
          if (key3 !== "lang" && key3 !== "theme") {
            if (note(errors, path + "/query" + segment(key3), "", "additionalProperties", "is not a known field", NOTHING)) return false;
          }
        }
      } else if (note(errors, path, "query", "type", "must be an object", member0)) return false;
    }
    const member4 = data.path;
    if (typeof member4 === "object" && member4 !== null && !Array.isArray(member4)) {
      const member5 = member4.token;
      if (member5 === undefined) {
        if (note(errors, path + "/path", "token", "required", "is required", NOTHING)) return false;
      } else if (typeof member5 === "string") {
        if (member5.length > 16384 && codePointLength(member5) > 16384) {
          if (note(errors, path + "/path", "token", "maxLength", "must have at most 16384 characters", NOTHING)) return false;
        }
      } else if (note(errors, path + "/path", "token", "type", "must be a string", NOTHING)) return false;
    } else if (note(errors, path, "path", "type", "must be an object", member4)) return false;
    const member7 = data.header;
    if (member7 !== undefined) {
      if (typeof member7 === "object" && member7 !== null && !Array.isArray(member7)) {
        const member8 = member7["accept-language"];
        if (member8 !== undefined) {
          if (typeof member8 === "string") {
            if (member8.length > 16384 && codePointLength(member8) > 16384) {
              if (note(errors, path + "/header", "accept-language", "maxLength", "must have at most 16384 characters", member8)) return false;
            }
          } else if (note(errors, path + "/header", "accept-language", "type", "must be a string", member8)) return false;
        }
      } else if (note(errors, path, "header", "type", "must be an object", member7)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const getFramePageRequestSchema: Validator<OperationRequest<"getFramePage">> = /* @__PURE__ */ validator(checkGetFramePageRequest);
