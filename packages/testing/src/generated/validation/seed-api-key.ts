// Generated from packages/testing/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { components } from "../openapi.ts";
import { NOTHING, codePointLength, dateTimeFormat, note, segment, validator, type Check, type Validator } from "@share-links/validation/runtime";

const pattern0 = /^[!-~]+$/u;
export const checkSeedApiKey: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.key;
    if (typeof member0 === "string") {
      if (member0.length > 200 && codePointLength(member0) > 200) {
        if (note(errors, path, "key", "maxLength", "must have at most 200 characters", member0)) return false;
      } else {
        if (member0.length < 16 && codePointLength(member0) < 8 && note(errors, path, "key", "minLength", "must have at least 8 characters", member0)) return false;
        if (!pattern0.test(member0) && note(errors, path, "key", "pattern", "must match the pattern ^[!-~]+$", member0)) return false;
      }
    } else if (note(errors, path, "key", "type", "must be a string", member0)) return false;
    const member1 = data.name;
    if (member1 !== undefined) {
      if (typeof member1 === "string") {
        if (member1.length > 100 && codePointLength(member1) > 100) {
          if (note(errors, path, "name", "maxLength", "must have at most 100 characters", member1)) return false;
        } else if (member1.length < 1 && note(errors, path, "name", "minLength", "must not be empty", NOTHING)) return false;
      } else if (note(errors, path, "name", "type", "must be a string", member1)) return false;
    }
    const member2 = data.permissions;
    if (member2 !== undefined) {
      if (Array.isArray(member2)) {
        if (member2.length < 1 && note(errors, path, "permissions", "minItems", "must have at least 1 item", member2)) return false;
        if (member2.length > 7) {
          if (note(errors, path, "permissions", "maxItems", "must have at most 7 items", member2)) return false;
        } else {
          for (let index3 = 0; index3 < member2.length; index3++) {
            const item4 = member2[index3];
            if (item4 !== "share-links:read" && item4 !== "share-links:write" && item4 !== "personas:read" && item4 !== "personas:write" && item4 !== "api-keys:manage" && item4 !== "webhooks:manage" && item4 !== "audit:read" && note(errors, path + "/permissions", index3, "enum", "must be one of share-links:read, share-links:write, personas:read, personas:write, api-keys:manage, webhooks:manage, audit:read", item4)) return false;
          }
        }
      } else if (note(errors, path, "permissions", "type", "must be an array", member2)) return false;
    }
    const member5 = data.expiresAt;
    if (member5 !== undefined) {
      if (typeof member5 === "string") {
        if (typeof member5 === "string") {
          if (!dateTimeFormat.test(member5) && note(errors, path, "expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member5)) return false;
        } else if (note(errors, path, "expiresAt", "type", "must be a string", member5)) return false;
      } else if (member5 !== null) {
        if (note(errors, path, "expiresAt", "anyOf", "must be a string or null", member5)) return false;
      }
    }
    for (const key7 in data) {
      if (key7 !== "key" && key7 !== "name" && key7 !== "permissions" && key7 !== "expiresAt") {
        if (note(errors, path + segment(key7), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const seedApiKeySchema: Validator<components["schemas"]["SeedApiKey"]> = /* @__PURE__ */ validator(checkSeedApiKey);
