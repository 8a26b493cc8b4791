// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, uriFormat, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";

export const checkPersona: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (member0 === undefined) {
      if (errors === null || note(errors, path + "/id", "required", "is required", false)) return false;
    } else if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && (errors === null || note(errors, path + "/id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000"))) return false;
    } else if (errors === null || note(errors, path + "/id", "type", "must be a string")) return false;
    const member1 = data.name;
    if (member1 === undefined) {
      if (errors === null || note(errors, path + "/name", "required", "is required", false)) return false;
    } else if (typeof member1 !== "string" && (errors === null || note(errors, path + "/name", "type", "must be a string"))) return false;
    const member2 = data.description;
    if (member2 === undefined) {
      if (errors === null || note(errors, path + "/description", "required", "is required", false)) return false;
    } else if (typeof member2 !== "string" && member2 !== null && (errors === null || note(errors, path + "/description", "type", "must be a string or null"))) return false;
    const member3 = data.imageUrl;
    if (member3 === undefined) {
      if (errors === null || note(errors, path + "/imageUrl", "required", "is required", false)) return false;
    } else if (typeof member3 === "string") {
      if (!uriFormat.test(member3) && (errors === null || note(errors, path + "/imageUrl", "format", "must be an absolute URI such as https://example.com/ada"))) return false;
    } else if (member3 !== null) {
      if (errors === null || note(errors, path + "/imageUrl", "type", "must be a string or null")) return false;
    }
    const member4 = data.createdAt;
    if (member4 === undefined) {
      if (errors === null || note(errors, path + "/createdAt", "required", "is required", false)) return false;
    } else if (typeof member4 === "string") {
      if (!dateTimeFormat.test(member4) && (errors === null || note(errors, path + "/createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (errors === null || note(errors, path + "/createdAt", "type", "must be a string")) return false;
    const member5 = data.updatedAt;
    if (member5 === undefined) {
      if (errors === null || note(errors, path + "/updatedAt", "required", "is required", false)) return false;
    } else if (typeof member5 === "string") {
      if (!dateTimeFormat.test(member5) && (errors === null || note(errors, path + "/updatedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (errors === null || note(errors, path + "/updatedAt", "type", "must be a string")) return false;
  } else if (errors === null || note(errors, path, "type", "must be an object")) return false;
  return true;
};

export const personaSchema: Validator<Schema<"Persona">> = /* @__PURE__ */ validator(checkPersona);
