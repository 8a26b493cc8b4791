// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, segment, uriFormat, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkPersona: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && note(errors, path, "id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
    } else if (note(errors, path, "id", "type", "must be a string", member0)) return false;
    const member1 = data.name;
    if (typeof member1 !== "string" && note(errors, path, "name", "type", "must be a string", member1)) return false;
    const member2 = data.description;
    if (typeof member2 !== "string" && member2 !== null && note(errors, path, "description", "type", "must be a string or null", member2)) return false;
    const member3 = data.imageUrl;
    if (typeof member3 === "string") {
      if (!uriFormat.test(member3) && note(errors, path, "imageUrl", "format", "must be an absolute URI such as https://example.com/ada", member3)) return false;
    } else if (member3 !== null) {
      if (note(errors, path, "imageUrl", "type", "must be a string or null", member3)) return false;
    }
    const member4 = data.createdAt;
    if (typeof member4 === "string") {
      if (!dateTimeFormat.test(member4) && note(errors, path, "createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member4)) return false;
    } else if (note(errors, path, "createdAt", "type", "must be a string", member4)) return false;
    const member5 = data.updatedAt;
    if (typeof member5 === "string") {
      if (!dateTimeFormat.test(member5) && note(errors, path, "updatedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member5)) return false;
    } else if (note(errors, path, "updatedAt", "type", "must be a string", member5)) return false;
    for (const key6 in data) {
      if (key6 !== "id" && key6 !== "name" && key6 !== "description" && key6 !== "imageUrl" && key6 !== "createdAt" && key6 !== "updatedAt") {
        if (note(errors, path + segment(key6), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const personaSchema: Validator<Schema<"Persona">> = /* @__PURE__ */ validator(checkPersona);
