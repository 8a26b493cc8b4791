// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, segment, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkShareLinkType } from "./share-link-type.ts";

const values0 = /* @__PURE__ */ new Set(["id", "token", "type", "expiresAt", "usageLimit", "usageCount", "allowedOrigins", "allowAllOrigins", "removeWatermark", "enabled", "isPrimary", "createdAt"]);
export const checkShareLink: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (member0 === undefined) {
      if (errors === null || note(errors, path + "/id", "required", "is required", false)) return false;
    } else if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && (errors === null || note(errors, path + "/id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000"))) return false;
    } else if (errors === null || note(errors, path + "/id", "type", "must be a string")) return false;
    const member1 = data.token;
    if (member1 === undefined) {
      if (errors === null || note(errors, path + "/token", "required", "is required", false)) return false;
    } else if (typeof member1 === "string") {
      if (member1.length < 1 && (errors === null || note(errors, path + "/token", "minLength", "must not be empty", false))) return false;
    } else if (errors === null || note(errors, path + "/token", "type", "must be a string")) return false;
    const member2 = data.type;
    if (member2 === undefined) {
      if (errors === null || note(errors, path + "/type", "required", "is required", false)) return false;
    } else if (!checkShareLinkType(member2, errors, errors ? path + "/type" : "")) return false;
    const member4 = data.expiresAt;
    if (member4 === undefined) {
      if (errors === null || note(errors, path + "/expiresAt", "required", "is required", false)) return false;
    } else if (typeof member4 === "string") {
      if (!dateTimeFormat.test(member4) && (errors === null || note(errors, path + "/expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (member4 !== null) {
      if (errors === null || note(errors, path + "/expiresAt", "type", "must be a string or null")) return false;
    }
    const member5 = data.usageLimit;
    if (member5 === undefined) {
      if (errors === null || note(errors, path + "/usageLimit", "required", "is required", false)) return false;
    } else if (!Number.isInteger(member5) && member5 !== null && (errors === null || note(errors, path + "/usageLimit", "type", "must be an integer or null"))) return false;
    const member6 = data.usageCount;
    if (member6 === undefined) {
      if (errors === null || note(errors, path + "/usageCount", "required", "is required", false)) return false;
    } else if (Number.isInteger(member6)) {
      if (member6 < 0 && (errors === null || note(errors, path + "/usageCount", "minimum", "must be at least 0"))) return false;
    } else if (errors === null || note(errors, path + "/usageCount", "type", "must be an integer")) return false;
    const member7 = data.allowedOrigins;
    if (member7 === undefined) {
      if (errors === null || note(errors, path + "/allowedOrigins", "required", "is required", false)) return false;
    } else if (Array.isArray(member7)) {
      for (let index8 = 0; index8 < member7.length; index8++) {
        const item9 = member7[index8];
        if (typeof item9 !== "string" && (errors === null || note(errors, path + "/allowedOrigins/" + index8, "type", "must be a string"))) return false;
      }
    } else if (errors === null || note(errors, path + "/allowedOrigins", "type", "must be an array")) return false;
    const member10 = data.allowAllOrigins;
    if (member10 === undefined) {
      if (errors === null || note(errors, path + "/allowAllOrigins", "required", "is required", false)) return false;
    } else if (typeof member10 !== "boolean" && (errors === null || note(errors, path + "/allowAllOrigins", "type", "must be a boolean"))) return false;
    const member11 = data.removeWatermark;
    if (member11 === undefined) {
      if (errors === null || note(errors, path + "/removeWatermark", "required", "is required", false)) return false;
    } else if (typeof member11 !== "boolean" && (errors === null || note(errors, path + "/removeWatermark", "type", "must be a boolean"))) return false;
    const member12 = data.enabled;
    if (member12 === undefined) {
      if (errors === null || note(errors, path + "/enabled", "required", "is required", false)) return false;
    } else if (typeof member12 !== "boolean" && (errors === null || note(errors, path + "/enabled", "type", "must be a boolean"))) return false;
    const member13 = data.isPrimary;
    if (member13 === undefined) {
      if (errors === null || note(errors, path + "/isPrimary", "required", "is required", false)) return false;
    } else if (typeof member13 !== "boolean" && (errors === null || note(errors, path + "/isPrimary", "type", "must be a boolean"))) return false;
    const member14 = data.createdAt;
    if (member14 === undefined) {
      if (errors === null || note(errors, path + "/createdAt", "required", "is required", false)) return false;
    } else if (typeof member14 === "string") {
      if (!dateTimeFormat.test(member14) && (errors === null || note(errors, path + "/createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (errors === null || note(errors, path + "/createdAt", "type", "must be a string")) return false;
    for (const key15 in data) {
      if (!values0.has(key15)) {
        if (errors === null || note(errors, path + segment(key15), "additionalProperties", "is not a known field", false)) return false;
      }
    }
  } else if (errors === null || note(errors, path, "type", "must be an object")) return false;
  return true;
};

export const shareLinkSchema: Validator<Schema<"ShareLink">> = /* @__PURE__ */ validator(checkShareLink);
