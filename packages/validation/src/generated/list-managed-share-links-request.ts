// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { NOTHING, codePointLength, note, segment, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkStatus } from "./share-link-status.ts";
import { checkShareLinkType } from "./share-link-type.ts";
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
          if (!checkShareLinkStatus(member3, errors, errors ? path + "/query/status" : "")) return false;
        }
        const member5 = member0.type;
        if (member5 !== undefined) {
          if (!checkShareLinkType(member5, errors, errors ? path + "/query/type" : "")) return false;
        }
        const member7 = member0.search;
        if (member7 !== undefined) {
          if (typeof member7 === "string") {
            if (member7.length > 255 && codePointLength(member7) > 255) {
              if (note(errors, path + "/query", "search", "maxLength", "must have at most 255 characters", member7)) return false;
            }
          } else if (note(errors, path + "/query", "search", "type", "must be a string", member7)) return false;
        }
        const member8 = member0.personaId;
        if (member8 !== undefined) {
          if (!checkUuid(member8, errors, errors ? path + "/query/personaId" : "")) return false;
        }
        for (const key10 in member0) {
          if (key10 !== "cursor" && key10 !== "limit" && key10 !== "status" && key10 !== "type" && key10 !== "search" && key10 !== "personaId") {
            if (note(errors, path + "/query" + segment(key10), "", "additionalProperties", "is not a known field", NOTHING)) return false;
          }
        }
      } else if (note(errors, path, "query", "type", "must be an object", member0)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const listManagedShareLinksRequestSchema: Validator<OperationRequest<"listManagedShareLinks">> = /* @__PURE__ */ validator(checkListManagedShareLinksRequest);
