// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { NOTHING, note, segment, validator, type Check, type Validator } from "../runtime.ts";

export const checkGetConsoleSessionRequest: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.query;
    if (member0 !== undefined) {
      if (typeof member0 === "object" && member0 !== null && !Array.isArray(member0)) {
        for (const key1 in member0) {
          if (note(errors, path + "/query" + segment(key1), "", "additionalProperties", "is not a known field", NOTHING)) return false;
        }
      } else if (note(errors, path, "query", "type", "must be an object", member0)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const getConsoleSessionRequestSchema: Validator<OperationRequest<"getConsoleSession">> = /* @__PURE__ */ validator(checkGetConsoleSessionRequest);
