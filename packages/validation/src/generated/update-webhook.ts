// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, segment, validator, type Check, type Validator } from "../runtime.ts";
import { checkWebhookUrl } from "./webhook-url.ts";
import { checkWebhookDescription } from "./webhook-description.ts";
import { checkWebhookEvents } from "./webhook-events.ts";

export const checkUpdateWebhook: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.url;
    if (member0 === undefined) {
      if (note(errors, path, "url", "required", "is required", NOTHING)) return false;
    } else if (!checkWebhookUrl(member0, errors, errors ? path + "/url" : "")) return false;
    const member2 = data.description;
    if (member2 !== undefined) {
      if (!checkWebhookDescription(member2, errors, errors ? path + "/description" : "")) return false;
    }
    const member4 = data.events;
    if (member4 === undefined) {
      if (note(errors, path, "events", "required", "is required", NOTHING)) return false;
    } else if (!checkWebhookEvents(member4, errors, errors ? path + "/events" : "")) return false;
    const member6 = data.enabled;
    if (member6 !== undefined) {
      if (typeof member6 !== "boolean" && note(errors, path, "enabled", "type", "must be a boolean", member6)) return false;
    }
    for (const key7 in data) {
      if (key7 !== "url" && key7 !== "description" && key7 !== "events" && key7 !== "enabled") {
        if (note(errors, path + segment(key7), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const updateWebhookSchema: Validator<Schema<"UpdateWebhook">> = /* @__PURE__ */ validator(checkUpdateWebhook);
