// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, validator, type Check, type Validator } from "../runtime.ts";

export const checkCursorMeta: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.next;
    if (typeof member0 !== "string" && member0 !== null && note(errors, path, "next", "type", "must be a string or null", member0)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const cursorMetaSchema: Validator<Schema<"CursorMeta">> = /* @__PURE__ */ validator(checkCursorMeta);
