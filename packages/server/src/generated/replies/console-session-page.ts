// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, segment, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkConsoleSession } from "./console-session.ts";
import { checkCursorMeta } from "./cursor-meta.ts";

export const checkConsoleSessionPage: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.data;
    if (Array.isArray(member0)) {
      for (let index1 = 0; index1 < member0.length; index1++) {
        const item2 = member0[index1];
        if (!checkConsoleSession(item2, errors, errors ? path + "/data/~:" + index1 : "")) return false;
      }
    } else if (note(errors, path, "data", "type", "must be an array", member0)) return false;
    const member4 = data.meta;
    if (member4 === undefined) {
      if (note(errors, path, "meta", "required", "is required", NOTHING)) return false;
    } else if (!checkCursorMeta(member4, errors, errors ? path + "/meta" : "")) return false;
    for (const key6 in data) {
      if (key6 !== "data" && key6 !== "meta") {
        if (note(errors, path + segment(key6), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const consoleSessionPageSchema: Validator<Schema<"ConsoleSessionPage">> = /* @__PURE__ */ validator(checkConsoleSessionPage);
