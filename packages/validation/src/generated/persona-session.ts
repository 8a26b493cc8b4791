// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, uriFormat, validator, type Check, type Validator } from "../runtime.ts";

export const checkPersonaSession: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.provider;
    if (typeof member0 === "string") {
      if (member0.length < 1 && note(errors, path, "provider", "minLength", "must not be empty", NOTHING)) return false;
    } else if (note(errors, path, "provider", "type", "must be a string", member0)) return false;
    const member1 = data.token;
    if (member1 !== undefined) {
      if (typeof member1 === "string") {
        if (member1.length < 1 && note(errors, path, "token", "minLength", "must not be empty", NOTHING)) return false;
      } else if (note(errors, path, "token", "type", "must be a string", NOTHING)) return false;
    }
    const member2 = data.baseUrl;
    if (member2 !== undefined) {
      if (typeof member2 === "string") {
        if (!uriFormat.test(member2) && note(errors, path, "baseUrl", "format", "must be an absolute URI such as https://example.com/ada", member2)) return false;
      } else if (note(errors, path, "baseUrl", "type", "must be a string", member2)) return false;
    }
    const member3 = data.expiresAt;
    if (typeof member3 === "string") {
      if (!dateTimeFormat.test(member3) && note(errors, path, "expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member3)) return false;
    } else if (note(errors, path, "expiresAt", "type", "must be a string", member3)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const personaSessionSchema: Validator<Schema<"PersonaSession">> = /* @__PURE__ */ validator(checkPersonaSession);
