// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { NOTHING, note, segment, validator, type Check, type Validator } from "../runtime.ts";
import { checkUuid } from "./uuid.ts";

export const checkDeleteConsoleSessionRequest: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.query;
    if (member0 !== undefined) {
      if (typeof member0 === "object" && member0 !== null && !Array.isArray(member0)) {
        for (const key1 in member0) {
          if (note(errors, path + "/query" + segment(key1), "", "additionalProperties", "is not a known field", NOTHING)) return false;
        }
      } else if (note(errors, path, "query", "type", "must be an object", member0)) return false;
    }
    const member2 = data.path;
    if (typeof member2 === "object" && member2 !== null && !Array.isArray(member2)) {
      const member3 = member2.id;
      if (member3 === undefined) {
        if (note(errors, path + "/path", "id", "required", "is required", NOTHING)) return false;
      } else if (!checkUuid(member3, errors, errors ? path + "/path/id" : "")) return false;
    } else if (note(errors, path, "path", "type", "must be an object", member2)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const deleteConsoleSessionRequestSchema: Validator<OperationRequest<"deleteConsoleSession">> = /* @__PURE__ */ validator(checkDeleteConsoleSessionRequest);
