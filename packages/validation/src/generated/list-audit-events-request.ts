// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { NOTHING, codePointLength, dateTimeFormat, note, segment, validator, type Check, type Validator } from "../runtime.ts";
import { checkAuditAction } from "./audit-action.ts";
import { checkUuid } from "./uuid.ts";

export const checkListAuditEventsRequest: Check = (data, errors, path) => {
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
        const member3 = member0.action;
        if (member3 !== undefined) {
          if (!checkAuditAction(member3, errors, errors ? path + "/query/action" : "")) return false;
        }
        const member5 = member0.subjectId;
        if (member5 !== undefined) {
          if (!checkUuid(member5, errors, errors ? path + "/query/subjectId" : "")) return false;
        }
        const member7 = member0.apiKeyId;
        if (member7 !== undefined) {
          if (!checkUuid(member7, errors, errors ? path + "/query/apiKeyId" : "")) return false;
        }
        const member9 = member0.since;
        if (member9 !== undefined) {
          if (typeof member9 === "string") {
            if (member9.length > 64 && codePointLength(member9) > 64) {
              if (note(errors, path + "/query", "since", "maxLength", "must have at most 64 characters", member9)) return false;
            } else if (!dateTimeFormat.test(member9) && note(errors, path + "/query", "since", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member9)) return false;
          } else if (note(errors, path + "/query", "since", "type", "must be a string", member9)) return false;
        }
        const member10 = member0.until;
        if (member10 !== undefined) {
          if (typeof member10 === "string") {
            if (member10.length > 64 && codePointLength(member10) > 64) {
              if (note(errors, path + "/query", "until", "maxLength", "must have at most 64 characters", member10)) return false;
            } else if (!dateTimeFormat.test(member10) && note(errors, path + "/query", "until", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member10)) return false;
          } else if (note(errors, path + "/query", "until", "type", "must be a string", member10)) return false;
        }
        for (const key11 in member0) {
          if (key11 !== "cursor" && key11 !== "limit" && key11 !== "action" && key11 !== "subjectId" && key11 !== "apiKeyId" && key11 !== "since" && key11 !== "until") {
            if (note(errors, path + "/query" + segment(key11), "", "additionalProperties", "is not a known field", NOTHING)) return false;
          }
        }
      } else if (note(errors, path, "query", "type", "must be an object", member0)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const listAuditEventsRequestSchema: Validator<OperationRequest<"listAuditEvents">> = /* @__PURE__ */ validator(checkListAuditEventsRequest);
