// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { NOTHING, codePointLength, note, segment, validator, type Check, type Validator } from "../runtime.ts";

export const checkGetLandingPageRequest: Check = (data, errors, path) => {
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
    const member4 = data.header;
    if (member4 !== undefined) {
      if (typeof member4 === "object" && member4 !== null && !Array.isArray(member4)) {
        const member5 = member4["accept-language"];
        if (member5 !== undefined) {
          if (typeof member5 === "string") {
            if (member5.length > 16384 && codePointLength(member5) > 16384) {
              if (note(errors, path + "/header", "accept-language", "maxLength", "must have at most 16384 characters", member5)) return false;
            }
          } else if (note(errors, path + "/header", "accept-language", "type", "must be a string", member5)) return false;
        }
      } else if (note(errors, path, "header", "type", "must be an object", member4)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const getLandingPageRequestSchema: Validator<OperationRequest<"getLandingPage">> = /* @__PURE__ */ validator(checkGetLandingPageRequest);
