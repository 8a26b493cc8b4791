// Generated from packages/testing/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { components } from "../openapi.ts";
import { NOTHING, codePointLength, note, segment, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkSeedWebhook: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.url;
    if (typeof member0 === "string") {
      if (member0.length > 2000 && codePointLength(member0) > 2000) {
        if (note(errors, path, "url", "maxLength", "must have at most 2000 characters", member0)) return false;
      } else if (member0.length < 1 && note(errors, path, "url", "minLength", "must not be empty", NOTHING)) return false;
    } else if (note(errors, path, "url", "type", "must be a string", member0)) return false;
    const member1 = data.events;
    if (member1 !== undefined) {
      if (Array.isArray(member1)) {
        if (member1.length < 1 && note(errors, path, "events", "minItems", "must have at least 1 item", member1)) return false;
        if (member1.length > 20) {
          if (note(errors, path, "events", "maxItems", "must have at most 20 items", member1)) return false;
        } else {
          for (let index2 = 0; index2 < member1.length; index2++) {
            const item3 = member1[index2];
            if (typeof item3 === "string") {
              if (item3.length > 100 && codePointLength(item3) > 100) {
                if (note(errors, path + "/events", index2, "maxLength", "must have at most 100 characters", item3)) return false;
              } else if (item3.length < 1 && note(errors, path + "/events", index2, "minLength", "must not be empty", NOTHING)) return false;
            } else if (note(errors, path + "/events", index2, "type", "must be a string", item3)) return false;
          }
        }
      } else if (note(errors, path, "events", "type", "must be an array", member1)) return false;
    }
    for (const key4 in data) {
      if (key4 !== "url" && key4 !== "events") {
        if (note(errors, path + segment(key4), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const seedWebhookSchema: Validator<components["schemas"]["SeedWebhook"]> = /* @__PURE__ */ validator(checkSeedWebhook);
