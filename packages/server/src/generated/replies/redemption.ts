// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, segment, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkShareLinkType } from "./share-link-type.ts";

export const checkRedemption: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (member0 === undefined) {
      if (errors === null || note(errors, path + "/id", "required", "is required", false)) return false;
    } else if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && (errors === null || note(errors, path + "/id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000"))) return false;
    } else if (errors === null || note(errors, path + "/id", "type", "must be a string")) return false;
    const member1 = data.redeemedAt;
    if (member1 === undefined) {
      if (errors === null || note(errors, path + "/redeemedAt", "required", "is required", false)) return false;
    } else if (typeof member1 === "string") {
      if (!dateTimeFormat.test(member1) && (errors === null || note(errors, path + "/redeemedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (errors === null || note(errors, path + "/redeemedAt", "type", "must be a string")) return false;
    const member2 = data.type;
    if (member2 === undefined) {
      if (errors === null || note(errors, path + "/type", "required", "is required", false)) return false;
    } else if (!checkShareLinkType(member2, errors, errors ? path + "/type" : "")) return false;
    const member4 = data.personaId;
    if (member4 === undefined) {
      if (errors === null || note(errors, path + "/personaId", "required", "is required", false)) return false;
    } else if (typeof member4 === "string") {
      if (!uuidFormat.test(member4) && (errors === null || note(errors, path + "/personaId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000"))) return false;
    } else if (errors === null || note(errors, path + "/personaId", "type", "must be a string")) return false;
    const member5 = data.personaName;
    if (member5 === undefined) {
      if (errors === null || note(errors, path + "/personaName", "required", "is required", false)) return false;
    } else if (typeof member5 !== "string" && (errors === null || note(errors, path + "/personaName", "type", "must be a string"))) return false;
    const member6 = data.removeWatermark;
    if (member6 === undefined) {
      if (errors === null || note(errors, path + "/removeWatermark", "required", "is required", false)) return false;
    } else if (typeof member6 !== "boolean" && (errors === null || note(errors, path + "/removeWatermark", "type", "must be a boolean"))) return false;
    const member7 = data.session;
    if (member7 === undefined) {
      if (errors === null || note(errors, path + "/session", "required", "is required", false)) return false;
    } else if (!(typeof member7 === "object" && member7 !== null && !Array.isArray(member7)) && member7 !== null && (errors === null || note(errors, path + "/session", "type", "must be an object or null"))) return false;
    for (const key10 in data) {
      if (!(key10 === "id" || key10 === "redeemedAt" || key10 === "type" || key10 === "personaId" || key10 === "personaName" || key10 === "removeWatermark" || key10 === "session")) {
        if (errors === null || note(errors, path + segment(key10), "additionalProperties", "is not a known field", false)) return false;
      }
    }
  } else if (errors === null || note(errors, path, "type", "must be an object")) return false;
  return true;
};

export const redemptionSchema: Validator<Schema<"Redemption">> = /* @__PURE__ */ validator(checkRedemption);
