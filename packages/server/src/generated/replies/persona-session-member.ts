// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import { NOTHING, dateTimeFormat, note, uriFormat, type Check } from "@share-links/validation/runtime";

export const checkPersonaSessionMember: Check = (data, errors, path, seen) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.provider;
    seen?.add("provider");
    if (typeof member0 === "string") {
      if (member0.length < 1 && note(errors, path, "provider", "minLength", "must not be empty", NOTHING)) return false;
    } else if (note(errors, path, "provider", "type", "must be a string", member0)) return false;
    const member1 = data.token;
    if (member1 !== undefined) {
      seen?.add("token");
      if (typeof member1 === "string") {
        if (member1.length < 1 && note(errors, path, "token", "minLength", "must not be empty", NOTHING)) return false;
      } else if (note(errors, path, "token", "type", "must be a string", NOTHING)) return false;
    }
    const member2 = data.baseUrl;
    if (member2 !== undefined) {
      seen?.add("baseUrl");
      if (typeof member2 === "string") {
        if (!uriFormat.test(member2) && note(errors, path, "baseUrl", "format", "must be an absolute URI such as https://example.com/ada", member2)) return false;
      } else if (note(errors, path, "baseUrl", "type", "must be a string", member2)) return false;
    }
    const member3 = data.expiresAt;
    seen?.add("expiresAt");
    if (typeof member3 === "string") {
      if (!dateTimeFormat.test(member3) && note(errors, path, "expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member3)) return false;
    } else if (note(errors, path, "expiresAt", "type", "must be a string", member3)) return false;
    for (const key4 in data) {
      if (key4 !== "provider" && key4 !== "token" && key4 !== "baseUrl" && key4 !== "expiresAt") {
        seen?.add(key4);
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};
