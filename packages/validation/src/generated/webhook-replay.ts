// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkWebhookReplay: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.replayed;
    if (member0 === undefined) {
      if (errors === null || note(errors, path + "/replayed", "required", "is required", false)) return false;
    } else if (Number.isInteger(member0)) {
      if (member0 < 0 && (errors === null || note(errors, path + "/replayed", "minimum", "must be at least 0"))) return false;
    } else if (errors === null || note(errors, path + "/replayed", "type", "must be an integer")) return false;
  } else if (errors === null || note(errors, path, "type", "must be an object")) return false;
  return true;
};

export const webhookReplaySchema: Validator<Schema<"WebhookReplay">> = /* @__PURE__ */ validator(checkWebhookReplay);
