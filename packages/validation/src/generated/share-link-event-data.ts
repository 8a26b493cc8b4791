// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkType } from "./share-link-type.ts";
import { checkShareLinkStatus } from "./share-link-status.ts";

export const checkShareLinkEventData: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (member0 === undefined) {
      if (errors === null || note(errors, path + "/id", "required", "is required", false)) return false;
    } else if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && (errors === null || note(errors, path + "/id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000"))) return false;
    } else if (errors === null || note(errors, path + "/id", "type", "must be a string")) return false;
    const member1 = data.type;
    if (member1 === undefined) {
      if (errors === null || note(errors, path + "/type", "required", "is required", false)) return false;
    } else if (!checkShareLinkType(member1, errors, errors ? path + "/type" : "")) return false;
    const member3 = data.expiresAt;
    if (member3 === undefined) {
      if (errors === null || note(errors, path + "/expiresAt", "required", "is required", false)) return false;
    } else if (typeof member3 === "string") {
      if (!dateTimeFormat.test(member3) && (errors === null || note(errors, path + "/expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (member3 !== null) {
      if (errors === null || note(errors, path + "/expiresAt", "type", "must be a string or null")) return false;
    }
    const member4 = data.usageLimit;
    if (member4 === undefined) {
      if (errors === null || note(errors, path + "/usageLimit", "required", "is required", false)) return false;
    } else if (!Number.isInteger(member4) && member4 !== null && (errors === null || note(errors, path + "/usageLimit", "type", "must be an integer or null"))) return false;
    const member5 = data.usageCount;
    if (member5 === undefined) {
      if (errors === null || note(errors, path + "/usageCount", "required", "is required", false)) return false;
    } else if (Number.isInteger(member5)) {
      if (member5 < 0 && (errors === null || note(errors, path + "/usageCount", "minimum", "must be at least 0"))) return false;
    } else if (errors === null || note(errors, path + "/usageCount", "type", "must be an integer")) return false;
    const member6 = data.allowedOrigins;
    if (member6 === undefined) {
      if (errors === null || note(errors, path + "/allowedOrigins", "required", "is required", false)) return false;
    } else if (Array.isArray(member6)) {
      for (let index7 = 0; index7 < member6.length; index7++) {
        const item8 = member6[index7];
        if (typeof item8 !== "string" && (errors === null || note(errors, path + "/allowedOrigins/" + index7, "type", "must be a string"))) return false;
      }
    } else if (errors === null || note(errors, path + "/allowedOrigins", "type", "must be an array")) return false;
    const member9 = data.allowAllOrigins;
    if (member9 === undefined) {
      if (errors === null || note(errors, path + "/allowAllOrigins", "required", "is required", false)) return false;
    } else if (typeof member9 !== "boolean" && (errors === null || note(errors, path + "/allowAllOrigins", "type", "must be a boolean"))) return false;
    const member10 = data.removeWatermark;
    if (member10 === undefined) {
      if (errors === null || note(errors, path + "/removeWatermark", "required", "is required", false)) return false;
    } else if (typeof member10 !== "boolean" && (errors === null || note(errors, path + "/removeWatermark", "type", "must be a boolean"))) return false;
    const member11 = data.enabled;
    if (member11 === undefined) {
      if (errors === null || note(errors, path + "/enabled", "required", "is required", false)) return false;
    } else if (typeof member11 !== "boolean" && (errors === null || note(errors, path + "/enabled", "type", "must be a boolean"))) return false;
    const member12 = data.isPrimary;
    if (member12 === undefined) {
      if (errors === null || note(errors, path + "/isPrimary", "required", "is required", false)) return false;
    } else if (typeof member12 !== "boolean" && (errors === null || note(errors, path + "/isPrimary", "type", "must be a boolean"))) return false;
    const member13 = data.createdAt;
    if (member13 === undefined) {
      if (errors === null || note(errors, path + "/createdAt", "required", "is required", false)) return false;
    } else if (typeof member13 === "string") {
      if (!dateTimeFormat.test(member13) && (errors === null || note(errors, path + "/createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (errors === null || note(errors, path + "/createdAt", "type", "must be a string")) return false;
    const member14 = data.personaId;
    if (member14 === undefined) {
      if (errors === null || note(errors, path + "/personaId", "required", "is required", false)) return false;
    } else if (typeof member14 === "string") {
      if (!uuidFormat.test(member14) && (errors === null || note(errors, path + "/personaId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000"))) return false;
    } else if (errors === null || note(errors, path + "/personaId", "type", "must be a string")) return false;
    const member15 = data.personaName;
    if (member15 === undefined) {
      if (errors === null || note(errors, path + "/personaName", "required", "is required", false)) return false;
    } else if (typeof member15 !== "string" && (errors === null || note(errors, path + "/personaName", "type", "must be a string"))) return false;
    const member16 = data.organizationId;
    if (member16 === undefined) {
      if (errors === null || note(errors, path + "/organizationId", "required", "is required", false)) return false;
    } else if (typeof member16 === "string") {
      if (member16.length < 1 && (errors === null || note(errors, path + "/organizationId", "minLength", "must not be empty", false))) return false;
    } else if (errors === null || note(errors, path + "/organizationId", "type", "must be a string")) return false;
    const member17 = data.status;
    if (member17 === undefined) {
      if (errors === null || note(errors, path + "/status", "required", "is required", false)) return false;
    } else if (!checkShareLinkStatus(member17, errors, errors ? path + "/status" : "")) return false;
    const member19 = data.lastUsedAt;
    if (member19 === undefined) {
      if (errors === null || note(errors, path + "/lastUsedAt", "required", "is required", false)) return false;
    } else if (typeof member19 === "string") {
      if (!dateTimeFormat.test(member19) && (errors === null || note(errors, path + "/lastUsedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (member19 !== null) {
      if (errors === null || note(errors, path + "/lastUsedAt", "type", "must be a string or null")) return false;
    }
  } else if (errors === null || note(errors, path, "type", "must be an object")) return false;
  return true;
};

export const shareLinkEventDataSchema: Validator<Schema<"ShareLinkEventData">> = /* @__PURE__ */ validator(checkShareLinkEventData);
