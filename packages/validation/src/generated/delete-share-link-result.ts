// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, validator, type Check, type Validator } from "../runtime.ts";

export const checkDeleteShareLinkResult: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.message;
    if (typeof member0 !== "string" && note(errors, path, "message", "type", "must be a string", member0)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const deleteShareLinkResultSchema: Validator<Schema<"DeleteShareLinkResult">> = /* @__PURE__ */ validator(checkDeleteShareLinkResult);
