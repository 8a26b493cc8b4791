// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { NOTHING, note, segment, validator, type Check, type Validator } from "../runtime.ts";
import { checkUuid } from "./uuid.ts";

export const checkDeleteApiKeyRequest: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.query;
    if (member0 !== undefined) {
      if (typeof member0 === "object" && member0 !== null && !Array.isArray(member0)) {
        const member1 = member0.descendants;
        if (member1 !== undefined) {
          if (typeof member1 !== "boolean" && note(errors, path + "/query", "descendants", "type", "must be a boolean", member1)) return false;
        }
        for (const key2 in member0) {
          if (key2 !== "descendants") {
            if (note(errors, path + "/query" + segment(key2), "", "additionalProperties", "is not a known field", NOTHING)) return false;
          }
        }
      } else if (note(errors, path, "query", "type", "must be an object", member0)) return false;
    }
    const member3 = data.path;
    if (typeof member3 === "object" && member3 !== null && !Array.isArray(member3)) {
      const member4 = member3.id;
      if (member4 === undefined) {
        if (note(errors, path + "/path", "id", "required", "is required", NOTHING)) return false;
      } else if (!checkUuid(member4, errors, errors ? path + "/path/id" : "")) return false;
    } else if (note(errors, path, "path", "type", "must be an object", member3)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const deleteApiKeyRequestSchema: Validator<OperationRequest<"deleteApiKey">> = /* @__PURE__ */ validator(checkDeleteApiKeyRequest);
