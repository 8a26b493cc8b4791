// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";

export const checkUuid: Check = (data, errors, path) => {
  if (typeof data === "string") {
    if (!uuidFormat.test(data) && note(errors, path, "", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", data)) return false;
  } else if (note(errors, path, "", "type", "must be a string", data)) return false;
  return true;
};

export const uuidSchema: Validator<Schema<"Uuid">> = /* @__PURE__ */ validator(checkUuid);
