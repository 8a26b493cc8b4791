// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, segment, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkPersonaSessionMember } from "./persona-session-member.ts";

export const checkRedemption: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && note(errors, path, "id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
    } else if (note(errors, path, "id", "type", "must be a string", member0)) return false;
    const member1 = data.redeemedAt;
    if (typeof member1 === "string") {
      if (!dateTimeFormat.test(member1) && note(errors, path, "redeemedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member1)) return false;
    } else if (note(errors, path, "redeemedAt", "type", "must be a string", member1)) return false;
    const member2 = data.type;
    if (member2 !== "LINK" && member2 !== "PLAYER_EMBED" && member2 !== "ORB_EMBED" && note(errors, path, "type", "enum", "must be one of LINK, PLAYER_EMBED, ORB_EMBED", member2)) return false;
    const member3 = data.personaId;
    if (typeof member3 === "string") {
      if (!uuidFormat.test(member3) && note(errors, path, "personaId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member3)) return false;
    } else if (note(errors, path, "personaId", "type", "must be a string", member3)) return false;
    const member4 = data.personaName;
    if (typeof member4 !== "string" && note(errors, path, "personaName", "type", "must be a string", member4)) return false;
    const member5 = data.removeWatermark;
    if (typeof member5 !== "boolean" && note(errors, path, "removeWatermark", "type", "must be a boolean", member5)) return false;
    const member6 = data.session;
    if (member6 === undefined) {
      if (note(errors, path, "session", "required", "is required", NOTHING)) return false;
    } else {
      const seen7 = new Set();
      if (typeof member6 === "object" && member6 !== null && !Array.isArray(member6)) {
        if (!checkPersonaSessionMember(member6, errors, errors ? path + "/session" : "", seen7)) return false;
      } else if (member6 !== null) {
        if (note(errors, path, "session", "anyOf", "must be an object or null", member6)) return false;
      }
      if (typeof member6 === "object" && member6 !== null && !Array.isArray(member6)) {
        for (const key10 in member6) {
          if (!seen7.has(key10)) {
            seen7.add(key10);
            if (note(errors, path + "/session" + segment(key10), "", "unevaluatedProperties", "is not a known field", NOTHING)) return false;
          }
        }
      }
    }
    for (const key11 in data) {
      if (key11 !== "id" && key11 !== "redeemedAt" && key11 !== "type" && key11 !== "personaId" && key11 !== "personaName" && key11 !== "removeWatermark" && key11 !== "session") {
        if (note(errors, path + segment(key11), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const redemptionSchema: Validator<Schema<"Redemption">> = /* @__PURE__ */ validator(checkRedemption);
