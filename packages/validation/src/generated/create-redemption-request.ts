// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { NOTHING, codePointLength, note, segment, validator, type Check, type Validator } from "../runtime.ts";
import { checkCreateRedemption } from "./create-redemption.ts";

const pattern0 = /^[!-~]+$/u;
export const checkCreateRedemptionRequest: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.query;
    if (member0 !== undefined) {
      if (typeof member0 === "object" && member0 !== null && !Array.isArray(member0)) {
        for (const key1 in member0) {
          if (note(errors, path + "/query" + segment(key1), "", "additionalProperties", "is not a known field", NOTHING)) return false;
        }
      } else if (note(errors, path, "query", "type", "must be an object", member0)) return false;
    }
    const member2 = data.header;
    if (member2 !== undefined) {
      if (typeof member2 === "object" && member2 !== null && !Array.isArray(member2)) {
        const member3 = member2["idempotency-key"];
        if (member3 !== undefined) {
          if (typeof member3 === "string") {
            if (member3.length > 255 && codePointLength(member3) > 255) {
              if (note(errors, path + "/header", "idempotency-key", "maxLength", "must have at most 255 characters", member3)) return false;
            } else {
              if (member3.length < 1 && note(errors, path + "/header", "idempotency-key", "minLength", "must not be empty", NOTHING)) return false;
              if (!pattern0.test(member3) && note(errors, path + "/header", "idempotency-key", "pattern", "must match the pattern ^[!-~]+$", member3)) return false;
            }
          } else if (note(errors, path + "/header", "idempotency-key", "type", "must be a string", member3)) return false;
        }
        const member4 = member2["sec-purpose"];
        if (member4 !== undefined) {
          if (typeof member4 === "string") {
            if (member4.length > 1024 && codePointLength(member4) > 1024) {
              if (note(errors, path + "/header", "sec-purpose", "maxLength", "must have at most 1024 characters", member4)) return false;
            }
          } else if (note(errors, path + "/header", "sec-purpose", "type", "must be a string", member4)) return false;
        }
        const member5 = member2.purpose;
        if (member5 !== undefined) {
          if (typeof member5 === "string") {
            if (member5.length > 1024 && codePointLength(member5) > 1024) {
              if (note(errors, path + "/header", "purpose", "maxLength", "must have at most 1024 characters", member5)) return false;
            }
          } else if (note(errors, path + "/header", "purpose", "type", "must be a string", member5)) return false;
        }
        const member6 = member2["x-moz"];
        if (member6 !== undefined) {
          if (typeof member6 === "string") {
            if (member6.length > 1024 && codePointLength(member6) > 1024) {
              if (note(errors, path + "/header", "x-moz", "maxLength", "must have at most 1024 characters", member6)) return false;
            }
          } else if (note(errors, path + "/header", "x-moz", "type", "must be a string", member6)) return false;
        }
      } else if (note(errors, path, "header", "type", "must be an object", member2)) return false;
    }
    const member8 = data.body;
    if (member8 === undefined) {
      if (note(errors, path, "body", "required", "is required", NOTHING)) return false;
    } else if (!checkCreateRedemption(member8, errors, errors ? path + "/body" : "")) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const createRedemptionRequestSchema: Validator<OperationRequest<"createRedemption">> = /* @__PURE__ */ validator(checkCreateRedemptionRequest);
