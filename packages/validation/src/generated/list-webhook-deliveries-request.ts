// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { NOTHING, codePointLength, note, segment, validator, type Check, type Validator } from "../runtime.ts";
import { checkUuid } from "./uuid.ts";

export const checkListWebhookDeliveriesRequest: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.query;
    if (member0 !== undefined) {
      if (typeof member0 === "object" && member0 !== null && !Array.isArray(member0)) {
        const member1 = member0.cursor;
        if (member1 !== undefined) {
          if (typeof member1 === "string") {
            if (member1.length > 512 && codePointLength(member1) > 512) {
              if (note(errors, path + "/query", "cursor", "maxLength", "must have at most 512 characters", member1)) return false;
            } else if (member1.length < 1 && note(errors, path + "/query", "cursor", "minLength", "must not be empty", NOTHING)) return false;
          } else if (note(errors, path + "/query", "cursor", "type", "must be a string", member1)) return false;
        }
        const member2 = member0.limit;
        if (member2 !== undefined) {
          if (Number.isInteger(member2)) {
            if (member2 < 1 && note(errors, path + "/query", "limit", "minimum", "must be at least 1", member2)) return false;
            if (member2 > 100 && note(errors, path + "/query", "limit", "maximum", "must be at most 100", member2)) return false;
          } else if (note(errors, path + "/query", "limit", "type", "must be an integer", member2)) return false;
        }
        const member3 = member0.status;
        if (member3 !== undefined) {
          if (member3 !== "pending" && member3 !== "delivered" && member3 !== "failed" && note(errors, path + "/query", "status", "enum", "must be one of pending, delivered, failed", member3)) return false;
        }
        for (const key4 in member0) {
          if (key4 !== "cursor" && key4 !== "limit" && key4 !== "status") {
            if (note(errors, path + "/query" + segment(key4), "", "additionalProperties", "is not a known field", NOTHING)) return false;
          }
        }
      } else if (note(errors, path, "query", "type", "must be an object", member0)) return false;
    }
    const member5 = data.path;
    if (typeof member5 === "object" && member5 !== null && !Array.isArray(member5)) {
      const member6 = member5.id;
      if (member6 === undefined) {
        if (note(errors, path + "/path", "id", "required", "is required", NOTHING)) return false;
      } else if (!checkUuid(member6, errors, errors ? path + "/path/id" : "")) return false;
    } else if (note(errors, path, "path", "type", "must be an object", member5)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const listWebhookDeliveriesRequestSchema: Validator<OperationRequest<"listWebhookDeliveries">> = /* @__PURE__ */ validator(checkListWebhookDeliveriesRequest);
