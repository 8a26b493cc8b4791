// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, validator, type Check, type Validator } from "../runtime.ts";
import { checkApiKey } from "./api-key.ts";

export const checkCreatedApiKey: Check = (data, errors, path) => {
  if (!checkApiKey(data, errors, path)) return false;
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member2 = data.key;
    if (typeof member2 === "string") {
      if (member2.length < 1 && note(errors, path, "key", "minLength", "must not be empty", NOTHING)) return false;
    } else if (note(errors, path, "key", "type", "must be a string", member2)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const createdApiKeySchema: Validator<Schema<"CreatedApiKey">> = /* @__PURE__ */ validator(checkCreatedApiKey);
