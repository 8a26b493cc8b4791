// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, segment, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkAuditAction } from "./audit-action.ts";
import { checkAuditAuthor } from "./audit-author.ts";

export const checkAuditEvent: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (member0 === undefined) {
      if (errors === null || note(errors, path + "/id", "required", "is required", false)) return false;
    } else if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && (errors === null || note(errors, path + "/id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000"))) return false;
    } else if (errors === null || note(errors, path + "/id", "type", "must be a string")) return false;
    const member1 = data.createdAt;
    if (member1 === undefined) {
      if (errors === null || note(errors, path + "/createdAt", "required", "is required", false)) return false;
    } else if (typeof member1 === "string") {
      if (!dateTimeFormat.test(member1) && (errors === null || note(errors, path + "/createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (errors === null || note(errors, path + "/createdAt", "type", "must be a string")) return false;
    const member2 = data.action;
    if (member2 === undefined) {
      if (errors === null || note(errors, path + "/action", "required", "is required", false)) return false;
    } else if (!checkAuditAction(member2, errors, errors ? path + "/action" : "")) return false;
    const member4 = data.author;
    if (member4 === undefined) {
      if (errors === null || note(errors, path + "/author", "required", "is required", false)) return false;
    } else if (!checkAuditAuthor(member4, errors, errors ? path + "/author" : "")) return false;
    const member6 = data.subjectId;
    if (member6 === undefined) {
      if (errors === null || note(errors, path + "/subjectId", "required", "is required", false)) return false;
    } else if (typeof member6 === "string") {
      if (!uuidFormat.test(member6) && (errors === null || note(errors, path + "/subjectId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000"))) return false;
    } else if (errors === null || note(errors, path + "/subjectId", "type", "must be a string")) return false;
    const member7 = data.before;
    if (member7 === undefined) {
      if (errors === null || note(errors, path + "/before", "required", "is required", false)) return false;
    } else if (!(typeof member7 === "object" && member7 !== null && !Array.isArray(member7)) && member7 !== null && (errors === null || note(errors, path + "/before", "type", "must be an object or null"))) return false;
    const member10 = data.after;
    if (member10 === undefined) {
      if (errors === null || note(errors, path + "/after", "required", "is required", false)) return false;
    } else if (!(typeof member10 === "object" && member10 !== null && !Array.isArray(member10)) && member10 !== null && (errors === null || note(errors, path + "/after", "type", "must be an object or null"))) return false;
    for (const key13 in data) {
      if (!(key13 === "id" || key13 === "createdAt" || key13 === "action" || key13 === "author" || key13 === "subjectId" || key13 === "before" || key13 === "after")) {
        if (errors === null || note(errors, path + segment(key13), "additionalProperties", "is not a known field", false)) return false;
      }
    }
  } else if (errors === null || note(errors, path, "type", "must be an object")) return false;
  return true;
};

export const auditEventSchema: Validator<Schema<"AuditEvent">> = /* @__PURE__ */ validator(checkAuditEvent);
