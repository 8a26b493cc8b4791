// Generated from packages/testing/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { components } from "../openapi.ts";
import { NOTHING, codePointLength, note, segment, validator, type Check, type Validator } from "@share-links/validation/runtime";

const values0 = /* @__PURE__ */ new Set(["operation", "times", "after", "status", "code", "message", "body", "retryAfterSeconds", "network", "isCarriedOut", "latencyMs"]);
export const checkFault: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.operation;
    if (member0 !== undefined) {
      if (typeof member0 === "string") {
        if (member0.length > 100 && codePointLength(member0) > 100) {
          if (note(errors, path, "operation", "maxLength", "must have at most 100 characters", member0)) return false;
        } else if (member0.length < 1 && note(errors, path, "operation", "minLength", "must not be empty", NOTHING)) return false;
      } else if (note(errors, path, "operation", "type", "must be a string", member0)) return false;
    }
    const member1 = data.times;
    if (member1 !== undefined) {
      if (Number.isInteger(member1)) {
        if (member1 < 1 && note(errors, path, "times", "minimum", "must be at least 1", member1)) return false;
        if (member1 > 1000000000 && note(errors, path, "times", "maximum", "must be at most 1000000000", member1)) return false;
      } else if (note(errors, path, "times", "type", "must be an integer", member1)) return false;
    }
    const member2 = data.after;
    if (member2 !== undefined) {
      if (Number.isInteger(member2)) {
        if (member2 < 0 && note(errors, path, "after", "minimum", "must be at least 0", member2)) return false;
        if (member2 > 1000000000 && note(errors, path, "after", "maximum", "must be at most 1000000000", member2)) return false;
      } else if (note(errors, path, "after", "type", "must be an integer", member2)) return false;
    }
    const member3 = data.status;
    if (member3 !== undefined) {
      if (Number.isInteger(member3)) {
        if (member3 < 400 && note(errors, path, "status", "minimum", "must be at least 400", member3)) return false;
        if (member3 > 599 && note(errors, path, "status", "maximum", "must be at most 599", member3)) return false;
      } else if (note(errors, path, "status", "type", "must be an integer", member3)) return false;
    }
    const member4 = data.code;
    if (member4 !== undefined) {
      if (typeof member4 === "string") {
        if (member4.length > 100 && codePointLength(member4) > 100) {
          if (note(errors, path, "code", "maxLength", "must have at most 100 characters", member4)) return false;
        } else if (member4.length < 1 && note(errors, path, "code", "minLength", "must not be empty", NOTHING)) return false;
      } else if (note(errors, path, "code", "type", "must be a string", member4)) return false;
    }
    const member5 = data.message;
    if (member5 !== undefined) {
      if (typeof member5 === "string") {
        if (member5.length > 1000 && codePointLength(member5) > 1000) {
          if (note(errors, path, "message", "maxLength", "must have at most 1000 characters", member5)) return false;
        } else if (member5.length < 1 && note(errors, path, "message", "minLength", "must not be empty", NOTHING)) return false;
      } else if (note(errors, path, "message", "type", "must be a string", member5)) return false;
    }
    const member6 = data.body;
    if (member6 !== undefined) {
      if (member6 !== "problem" && member6 !== "bare" && member6 !== "html" && member6 !== "empty" && note(errors, path, "body", "enum", "must be one of problem, bare, html, empty", member6)) return false;
    }
    const member7 = data.retryAfterSeconds;
    if (member7 !== undefined) {
      if (Number.isFinite(member7)) {
        if (member7 < 0 && note(errors, path, "retryAfterSeconds", "minimum", "must be at least 0", member7)) return false;
        if (member7 > 1000000000 && note(errors, path, "retryAfterSeconds", "maximum", "must be at most 1000000000", member7)) return false;
      } else if (note(errors, path, "retryAfterSeconds", "type", "must be a number", member7)) return false;
    }
    const member8 = data.network;
    if (member8 !== undefined) {
      if (member8 !== "refused" && member8 !== "dropped" && member8 !== "cut" && note(errors, path, "network", "enum", "must be one of refused, dropped, cut", member8)) return false;
    }
    const member9 = data.isCarriedOut;
    if (member9 !== undefined) {
      if (typeof member9 !== "boolean" && note(errors, path, "isCarriedOut", "type", "must be a boolean", member9)) return false;
    }
    const member10 = data.latencyMs;
    if (member10 !== undefined) {
      if (Number.isFinite(member10)) {
        if (member10 < 0 && note(errors, path, "latencyMs", "minimum", "must be at least 0", member10)) return false;
        if (member10 > 86400000 && note(errors, path, "latencyMs", "maximum", "must be at most 86400000", member10)) return false;
      } else if (note(errors, path, "latencyMs", "type", "must be a number", member10)) return false;
    }
    for (const key11 in data) {
      if (!values0.has(key11)) {
        if (note(errors, path + segment(key11), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const faultSchema: Validator<components["schemas"]["Fault"]> = /* @__PURE__ */ validator(checkFault);
