// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { NOTHING, note, segment, validator, type Check, type Validator } from "../runtime.ts";
import { checkCreateConsoleSession } from "./create-console-session.ts";

export const checkCreateConsoleSessionRequest: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.query;
    if (member0 !== undefined) {
      if (typeof member0 === "object" && member0 !== null && !Array.isArray(member0)) {
        for (const key1 in member0) {
          if (note(errors, path + "/query" + segment(key1), "", "additionalProperties", "is not a known field", NOTHING)) return false;
        }
      } else if (note(errors, path, "query", "type", "must be an object", member0)) return false;
    }
    const member2 = data.body;
    if (member2 === undefined) {
      if (note(errors, path, "body", "required", "is required", NOTHING)) return false;
    } else if (!checkCreateConsoleSession(member2, errors, errors ? path + "/body" : "")) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const createConsoleSessionRequestSchema: Validator<OperationRequest<"createConsoleSession">> = /* @__PURE__ */ validator(checkCreateConsoleSessionRequest);
