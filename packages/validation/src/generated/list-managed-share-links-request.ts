// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { NOTHING, codePointLength, note, segment, validator, type Check, type Validator } from "../runtime.ts";
import { checkUuid } from "./uuid.ts";

export const checkListManagedShareLinksRequest: Check = (data, errors, path) => {
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
        const member3 = member0.status;
        if (member3 !== undefined) {
          if (member3 !== "live" && member3 !== "disabled" && member3 !== "expired" && member3 !== "exhausted" && note(errors, path + "/query", "status", "enum", "must be one of live, disabled, expired, exhausted", member3)) return false;
        }
        const member4 = member0.type;
        if (member4 !== undefined) {
          if (member4 !== "LINK" && member4 !== "PLAYER_EMBED" && member4 !== "ORB_EMBED" && note(errors, path + "/query", "type", "enum", "must be one of LINK, PLAYER_EMBED, ORB_EMBED", member4)) return false;
        }
        const member5 = member0.search;
        if (member5 !== undefined) {
          if (typeof member5 === "string") {
            if (member5.length > 255 && codePointLength(member5) > 255) {
              if (note(errors, path + "/query", "search", "maxLength", "must have at most 255 characters", member5)) return false;
            }
          } else if (note(errors, path + "/query", "search", "type", "must be a string", member5)) return false;
        }
        const member6 = member0.personaId;
        if (member6 !== undefined) {
          if (!checkUuid(member6, errors, errors ? path + "/query/personaId" : "")) return false;
        }
        for (const key8 in member0) {
          if (key8 !== "cursor" && key8 !== "limit" && key8 !== "status" && key8 !== "type" && key8 !== "search" && key8 !== "personaId") {
            if (note(errors, path + "/query" + segment(key8), "", "additionalProperties", "is not a known field", NOTHING)) return false;
          }
        }
      } else if (note(errors, path, "query", "type", "must be an object", member0)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const listManagedShareLinksRequestSchema: Validator<OperationRequest<"listManagedShareLinks">> = /* @__PURE__ */ validator(checkListManagedShareLinksRequest);
