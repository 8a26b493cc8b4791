// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, uriFormat, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkProblemCode } from "./problem-code.ts";
import { checkProblemDetail } from "./problem-detail.ts";

export const checkProblem: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.error;
    if (typeof member0 !== "string" && note(errors, path, "error", "type", "must be a string", member0)) return false;
    const member1 = data.message;
    if (typeof member1 !== "string" && note(errors, path, "message", "type", "must be a string", member1)) return false;
    const member2 = data.code;
    if (member2 === undefined) {
      if (note(errors, path, "code", "required", "is required", NOTHING)) return false;
    } else if (!checkProblemCode(member2, errors, errors ? path + "/code" : "")) return false;
    const member4 = data.requestId;
    if (typeof member4 === "string") {
      if (!uuidFormat.test(member4) && note(errors, path, "requestId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member4)) return false;
    } else if (note(errors, path, "requestId", "type", "must be a string", member4)) return false;
    const member5 = data.details;
    if (member5 !== undefined) {
      if (Array.isArray(member5)) {
        if (member5.length > 100) {
          if (note(errors, path, "details", "maxItems", "must have at most 100 items", member5)) return false;
        } else {
          for (let index6 = 0; index6 < member5.length; index6++) {
            const item7 = member5[index6];
            if (!checkProblemDetail(item7, errors, errors ? path + "/details/~:" + index6 : "")) return false;
          }
        }
      } else if (note(errors, path, "details", "type", "must be an array", member5)) return false;
    }
    const member9 = data.summary;
    if (member9 !== undefined) {
      if (typeof member9 !== "string" && note(errors, path, "summary", "type", "must be a string", member9)) return false;
    }
    const member10 = data.type;
    if (member10 !== undefined) {
      if (typeof member10 === "string") {
        if (!uriFormat.test(member10) && note(errors, path, "type", "format", "must be an absolute URI such as https://example.com/ada", member10)) return false;
      } else if (note(errors, path, "type", "type", "must be a string", member10)) return false;
    }
    const member11 = data.title;
    if (member11 !== undefined) {
      if (typeof member11 !== "string" && note(errors, path, "title", "type", "must be a string", member11)) return false;
    }
    const member12 = data.status;
    if (member12 !== undefined) {
      if (!Number.isInteger(member12) && note(errors, path, "status", "type", "must be an integer", member12)) return false;
    }
    const member13 = data.detail;
    if (member13 !== undefined) {
      if (typeof member13 !== "string" && note(errors, path, "detail", "type", "must be a string", member13)) return false;
    }
    const member14 = data.instance;
    if (member14 !== undefined) {
      if (typeof member14 === "string") {
        if (!uriFormat.test(member14) && note(errors, path, "instance", "format", "must be an absolute URI such as https://example.com/ada", member14)) return false;
      } else if (note(errors, path, "instance", "type", "must be a string", member14)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const problemSchema: Validator<Schema<"Problem">> = /* @__PURE__ */ validator(checkProblem);
