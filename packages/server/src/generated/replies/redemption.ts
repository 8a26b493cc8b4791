// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, segment, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkShareLinkType } from "./share-link-type.ts";

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
    if (member2 === undefined) {
      if (note(errors, path, "type", "required", "is required", NOTHING)) return false;
    } else if (!checkShareLinkType(member2, errors, errors ? path + "/type" : "")) return false;
    const member4 = data.personaId;
    if (typeof member4 === "string") {
      if (!uuidFormat.test(member4) && note(errors, path, "personaId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member4)) return false;
    } else if (note(errors, path, "personaId", "type", "must be a string", member4)) return false;
    const member5 = data.personaName;
    if (typeof member5 !== "string" && note(errors, path, "personaName", "type", "must be a string", member5)) return false;
    const member6 = data.removeWatermark;
    if (typeof member6 !== "boolean" && note(errors, path, "removeWatermark", "type", "must be a boolean", member6)) return false;
    const member7 = data.session;
    if (!(typeof member7 === "object" && member7 !== null && !Array.isArray(member7)) && member7 !== null && note(errors, path, "session", "type", "must be an object or null", member7)) return false;
    for (const key10 in data) {
      if (key10 !== "id" && key10 !== "redeemedAt" && key10 !== "type" && key10 !== "personaId" && key10 !== "personaName" && key10 !== "removeWatermark" && key10 !== "session") {
        if (note(errors, path + segment(key10), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const redemptionSchema: Validator<Schema<"Redemption">> = /* @__PURE__ */ validator(checkRedemption);
