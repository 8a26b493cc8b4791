// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, validator, type Check, type Validator } from "../runtime.ts";

export const checkWebhookReplay: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.replayed;
    if (Number.isInteger(member0)) {
      if (member0 < 0 && note(errors, path, "replayed", "minimum", "must be at least 0", member0)) return false;
    } else if (note(errors, path, "replayed", "type", "must be an integer", member0)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const webhookReplaySchema: Validator<Schema<"WebhookReplay">> = /* @__PURE__ */ validator(checkWebhookReplay);
