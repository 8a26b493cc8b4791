// Generated from packages/testing/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { components } from "../openapi.ts";
import { NOTHING, codePointLength, dateTimeFormat, note, segment, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkDuration } from "./duration.ts";

const pattern0 = /^(?:sh_)?[A-Za-z0-9_-]{21}$/u;
const values1 = /* @__PURE__ */ new Set(["id", "token", "persona", "type", "expiresIn", "expiresAt", "usageLimit", "usageCount", "allowedOrigins", "allowAllOrigins", "removeWatermark", "enabled", "isPrimary", "createdAt"]);
export const checkSeedLink: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (member0 !== undefined) {
      if (typeof member0 === "string") {
        if (!uuidFormat.test(member0) && note(errors, path, "id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
      } else if (note(errors, path, "id", "type", "must be a string", member0)) return false;
    }
    const member1 = data.token;
    if (member1 !== undefined) {
      if (typeof member1 === "string") {
        if (!pattern0.test(member1) && note(errors, path, "token", "pattern", "must match the pattern ^(?:sh_)?[A-Za-z0-9_-]{21}$", NOTHING)) return false;
      } else if (note(errors, path, "token", "type", "must be a string", NOTHING)) return false;
    }
    const member2 = data.persona;
    if (member2 !== undefined) {
      if (typeof member2 === "string") {
        if (member2.length > 200 && codePointLength(member2) > 200) {
          if (note(errors, path, "persona", "maxLength", "must have at most 200 characters", member2)) return false;
        } else if (member2.length < 1 && note(errors, path, "persona", "minLength", "must not be empty", NOTHING)) return false;
      } else if (note(errors, path, "persona", "type", "must be a string", member2)) return false;
    }
    const member3 = data.type;
    if (member3 !== undefined) {
      if (member3 !== "LINK" && member3 !== "PLAYER_EMBED" && member3 !== "ORB_EMBED" && note(errors, path, "type", "enum", "must be one of LINK, PLAYER_EMBED, ORB_EMBED", member3)) return false;
    }
    const member4 = data.expiresIn;
    if (member4 !== undefined) {
      if (!checkDuration(member4, errors, errors ? path + "/expiresIn" : "")) return false;
    }
    const member6 = data.expiresAt;
    if (member6 !== undefined) {
      if (typeof member6 === "string") {
        if (typeof member6 === "string") {
          if (!dateTimeFormat.test(member6) && note(errors, path, "expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member6)) return false;
        } else if (note(errors, path, "expiresAt", "type", "must be a string", member6)) return false;
      } else if (member6 !== null) {
        if (note(errors, path, "expiresAt", "anyOf", "must be a string or null", member6)) return false;
      }
    }
    const member8 = data.usageLimit;
    if (member8 !== undefined) {
      if (typeof member8 === "number") {
        if (Number.isInteger(member8)) {
          if (member8 < 1 && note(errors, path, "usageLimit", "minimum", "must be at least 1", member8)) return false;
          if (member8 > 2147483647 && note(errors, path, "usageLimit", "maximum", "must be at most 2147483647", member8)) return false;
        } else if (note(errors, path, "usageLimit", "type", "must be an integer", member8)) return false;
      } else if (member8 !== null) {
        if (note(errors, path, "usageLimit", "anyOf", "must be an integer or null", member8)) return false;
      }
    }
    const member10 = data.usageCount;
    if (member10 !== undefined) {
      if (Number.isInteger(member10)) {
        if (member10 < 0 && note(errors, path, "usageCount", "minimum", "must be at least 0", member10)) return false;
        if (member10 > 2147483647 && note(errors, path, "usageCount", "maximum", "must be at most 2147483647", member10)) return false;
      } else if (note(errors, path, "usageCount", "type", "must be an integer", member10)) return false;
    }
    const member11 = data.allowedOrigins;
    if (member11 !== undefined) {
      if (Array.isArray(member11)) {
        if (member11.length > 100) {
          if (note(errors, path, "allowedOrigins", "maxItems", "must have at most 100 items", member11)) return false;
        } else {
          for (let index12 = 0; index12 < member11.length; index12++) {
            const item13 = member11[index12];
            if (typeof item13 === "string") {
              if (item13.length > 300 && codePointLength(item13) > 300) {
                if (note(errors, path + "/allowedOrigins", index12, "maxLength", "must have at most 300 characters", item13)) return false;
              } else if (item13.length < 1 && note(errors, path + "/allowedOrigins", index12, "minLength", "must not be empty", NOTHING)) return false;
            } else if (note(errors, path + "/allowedOrigins", index12, "type", "must be a string", item13)) return false;
          }
        }
      } else if (note(errors, path, "allowedOrigins", "type", "must be an array", member11)) return false;
    }
    const member14 = data.allowAllOrigins;
    if (member14 !== undefined) {
      if (typeof member14 !== "boolean" && note(errors, path, "allowAllOrigins", "type", "must be a boolean", member14)) return false;
    }
    const member15 = data.removeWatermark;
    if (member15 !== undefined) {
      if (typeof member15 !== "boolean" && note(errors, path, "removeWatermark", "type", "must be a boolean", member15)) return false;
    }
    const member16 = data.enabled;
    if (member16 !== undefined) {
      if (typeof member16 !== "boolean" && note(errors, path, "enabled", "type", "must be a boolean", member16)) return false;
    }
    const member17 = data.isPrimary;
    if (member17 !== undefined) {
      if (typeof member17 !== "boolean" && note(errors, path, "isPrimary", "type", "must be a boolean", member17)) return false;
    }
    const member18 = data.createdAt;
    if (member18 !== undefined) {
      if (typeof member18 === "string") {
        if (!dateTimeFormat.test(member18) && note(errors, path, "createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member18)) return false;
      } else if (note(errors, path, "createdAt", "type", "must be a string", member18)) return false;
    }
    for (const key19 in data) {
      if (!values1.has(key19)) {
        if (note(errors, path + segment(key19), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const seedLinkSchema: Validator<components["schemas"]["SeedLink"]> = /* @__PURE__ */ validator(checkSeedLink);
