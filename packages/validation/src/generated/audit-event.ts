// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkAuditAction } from "./audit-action.ts";
import { checkAuditAuthor } from "./audit-author.ts";

export const checkAuditEvent: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && note(errors, path, "id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
    } else if (note(errors, path, "id", "type", "must be a string", member0)) return false;
    const member1 = data.createdAt;
    if (typeof member1 === "string") {
      if (!dateTimeFormat.test(member1) && note(errors, path, "createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member1)) return false;
    } else if (note(errors, path, "createdAt", "type", "must be a string", member1)) return false;
    const member2 = data.action;
    if (member2 === undefined) {
      if (note(errors, path, "action", "required", "is required", NOTHING)) return false;
    } else if (!checkAuditAction(member2, errors, errors ? path + "/action" : "")) return false;
    const member4 = data.author;
    if (member4 === undefined) {
      if (note(errors, path, "author", "required", "is required", NOTHING)) return false;
    } else if (!checkAuditAuthor(member4, errors, errors ? path + "/author" : "")) return false;
    const member6 = data.subjectId;
    if (typeof member6 === "string") {
      if (!uuidFormat.test(member6) && note(errors, path, "subjectId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member6)) return false;
    } else if (note(errors, path, "subjectId", "type", "must be a string", member6)) return false;
    const member7 = data.before;
    if (!(typeof member7 === "object" && member7 !== null && !Array.isArray(member7)) && member7 !== null && note(errors, path, "before", "type", "must be an object or null", member7)) return false;
    const member10 = data.after;
    if (!(typeof member10 === "object" && member10 !== null && !Array.isArray(member10)) && member10 !== null && note(errors, path, "after", "type", "must be an object or null", member10)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const auditEventSchema: Validator<Schema<"AuditEvent">> = /* @__PURE__ */ validator(checkAuditEvent);
