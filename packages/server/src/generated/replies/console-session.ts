// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, segment, uriFormat, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkPermission } from "./permission.ts";

const values0 = /* @__PURE__ */ new Set(["id", "createdAt", "expiresAt", "isCurrent", "apiKeyId", "apiKeyName", "organizationName", "permissions", "publicUrl"]);
export const checkConsoleSession: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && note(errors, path, "id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
    } else if (note(errors, path, "id", "type", "must be a string", member0)) return false;
    const member1 = data.createdAt;
    if (typeof member1 === "string") {
      if (!dateTimeFormat.test(member1) && note(errors, path, "createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member1)) return false;
    } else if (note(errors, path, "createdAt", "type", "must be a string", member1)) return false;
    const member2 = data.expiresAt;
    if (typeof member2 === "string") {
      if (!dateTimeFormat.test(member2) && note(errors, path, "expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member2)) return false;
    } else if (note(errors, path, "expiresAt", "type", "must be a string", member2)) return false;
    const member3 = data.isCurrent;
    if (typeof member3 !== "boolean" && note(errors, path, "isCurrent", "type", "must be a boolean", member3)) return false;
    const member4 = data.apiKeyId;
    if (member4 === undefined) {
      if (note(errors, path, "apiKeyId", "required", "is required", NOTHING)) return false;
    } else if (typeof member4 === "string") {
      if (!uuidFormat.test(member4) && note(errors, path, "apiKeyId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", NOTHING)) return false;
    } else if (note(errors, path, "apiKeyId", "type", "must be a string", NOTHING)) return false;
    const member5 = data.apiKeyName;
    if (member5 === undefined) {
      if (note(errors, path, "apiKeyName", "required", "is required", NOTHING)) return false;
    } else if (typeof member5 !== "string" && note(errors, path, "apiKeyName", "type", "must be a string", NOTHING)) return false;
    const member6 = data.organizationName;
    if (typeof member6 !== "string" && note(errors, path, "organizationName", "type", "must be a string", member6)) return false;
    const member7 = data.permissions;
    if (Array.isArray(member7)) {
      for (let index8 = 0; index8 < member7.length; index8++) {
        const item9 = member7[index8];
        if (!checkPermission(item9, errors, errors ? path + "/permissions/~:" + index8 : "")) return false;
      }
    } else if (note(errors, path, "permissions", "type", "must be an array", member7)) return false;
    const member11 = data.publicUrl;
    if (typeof member11 === "string") {
      if (!uriFormat.test(member11) && note(errors, path, "publicUrl", "format", "must be an absolute URI such as https://example.com/ada", member11)) return false;
    } else if (note(errors, path, "publicUrl", "type", "must be a string", member11)) return false;
    for (const key12 in data) {
      if (!values0.has(key12)) {
        if (note(errors, path + segment(key12), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const consoleSessionSchema: Validator<Schema<"ConsoleSession">> = /* @__PURE__ */ validator(checkConsoleSession);
