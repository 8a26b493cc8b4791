// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { NOTHING, codePointLength, note, segment, validator, type Check, type Validator } from "../runtime.ts";
import { checkUuid } from "./uuid.ts";

export const checkListShareLinksRequest: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.query;
    if (member0 !== undefined) {
      if (typeof member0 === "object" && member0 !== null && !Array.isArray(member0)) {
        const member1 = member0.page;
        if (member1 !== undefined) {
          if (Number.isInteger(member1)) {
            if (member1 < 1 && note(errors, path + "/query", "page", "minimum", "must be at least 1", member1)) return false;
            if (member1 > 2147483647 && note(errors, path + "/query", "page", "maximum", "must be at most 2147483647", member1)) return false;
          } else if (note(errors, path + "/query", "page", "type", "must be an integer", member1)) return false;
        }
        const member2 = member0.perPage;
        if (member2 !== undefined) {
          if (Number.isInteger(member2)) {
            if (member2 < 1 && note(errors, path + "/query", "perPage", "minimum", "must be at least 1", member2)) return false;
            if (member2 > 100 && note(errors, path + "/query", "perPage", "maximum", "must be at most 100", member2)) return false;
          } else if (note(errors, path + "/query", "perPage", "type", "must be an integer", member2)) return false;
        }
        const member3 = member0.search;
        if (member3 !== undefined) {
          if (typeof member3 === "string") {
            if (member3.length > 255 && codePointLength(member3) > 255) {
              if (note(errors, path + "/query", "search", "maxLength", "must have at most 255 characters", member3)) return false;
            }
          } else if (note(errors, path + "/query", "search", "type", "must be a string", member3)) return false;
        }
        const member4 = member0.personaId;
        if (member4 !== undefined) {
          if (!checkUuid(member4, errors, errors ? path + "/query/personaId" : "")) return false;
        }
        for (const key6 in member0) {
          if (key6 !== "page" && key6 !== "perPage" && key6 !== "search" && key6 !== "personaId") {
            if (note(errors, path + "/query" + segment(key6), "", "additionalProperties", "is not a known field", NOTHING)) return false;
          }
        }
      } else if (note(errors, path, "query", "type", "must be an object", member0)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const listShareLinksRequestSchema: Validator<OperationRequest<"listShareLinks">> = /* @__PURE__ */ validator(checkListShareLinksRequest);
