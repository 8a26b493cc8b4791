// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, twiceIn, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkEventType } from "./share-link-event-type.ts";

export const checkWebhookEvents: Check = (data, errors, path) => {
  if (Array.isArray(data)) {
    if (data.length < 1 && note(errors, path, "", "minItems", "must have at least 1 item", data)) return false;
    if (data.length > 8) {
      if (note(errors, path, "", "maxItems", "must have at most 8 items", data)) return false;
    } else {
      for (let index0 = 0; index0 < data.length; index0++) {
        const item1 = data[index0];
        if (!checkShareLinkEventType(item1, errors, errors ? path + "/~:" + index0 : "")) return false;
      }
      const twice3 = twiceIn(data);
      if (twice3 !== undefined && note(errors, path, "", "uniqueItems", "must not hold the same item twice; items " + twice3 + " are equal", NOTHING)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an array", data)) return false;
  return true;
};

export const webhookEventsSchema: Validator<Schema<"WebhookEvents">> = /* @__PURE__ */ validator(checkWebhookEvents);
