// Generated from packages/testing/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { components } from "../openapi.ts";
import { NOTHING, note, segment, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkSeedApiKey } from "./seed-api-key.ts";
import { checkSeedPersona } from "./seed-persona.ts";
import { checkSeedLink } from "./seed-link.ts";
import { checkSeedWebhook } from "./seed-webhook.ts";

export const checkSeed: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.apiKeys;
    if (member0 !== undefined) {
      if (Array.isArray(member0)) {
        if (member0.length > 50) {
          if (note(errors, path, "apiKeys", "maxItems", "must have at most 50 items", NOTHING)) return false;
        } else {
          for (let index1 = 0; index1 < member0.length; index1++) {
            const item2 = member0[index1];
            if (!checkSeedApiKey(item2, errors, errors ? path + "/apiKeys/~:" + index1 : "")) return false;
          }
        }
      } else if (note(errors, path, "apiKeys", "type", "must be an array", NOTHING)) return false;
    }
    const member4 = data.personas;
    if (member4 !== undefined) {
      if (Array.isArray(member4)) {
        if (member4.length > 10000) {
          if (note(errors, path, "personas", "maxItems", "must have at most 10000 items", member4)) return false;
        } else {
          for (let index5 = 0; index5 < member4.length; index5++) {
            const item6 = member4[index5];
            if (!checkSeedPersona(item6, errors, errors ? path + "/personas/~:" + index5 : "")) return false;
          }
        }
      } else if (note(errors, path, "personas", "type", "must be an array", member4)) return false;
    }
    const member8 = data.links;
    if (member8 !== undefined) {
      if (Array.isArray(member8)) {
        if (member8.length > 100000) {
          if (note(errors, path, "links", "maxItems", "must have at most 100000 items", member8)) return false;
        } else {
          for (let index9 = 0; index9 < member8.length; index9++) {
            const item10 = member8[index9];
            if (!checkSeedLink(item10, errors, errors ? path + "/links/~:" + index9 : "")) return false;
          }
        }
      } else if (note(errors, path, "links", "type", "must be an array", member8)) return false;
    }
    const member12 = data.webhooks;
    if (member12 !== undefined) {
      if (Array.isArray(member12)) {
        if (member12.length > 20) {
          if (note(errors, path, "webhooks", "maxItems", "must have at most 20 items", member12)) return false;
        } else {
          for (let index13 = 0; index13 < member12.length; index13++) {
            const item14 = member12[index13];
            if (!checkSeedWebhook(item14, errors, errors ? path + "/webhooks/~:" + index13 : "")) return false;
          }
        }
      } else if (note(errors, path, "webhooks", "type", "must be an array", member12)) return false;
    }
    for (const key16 in data) {
      if (key16 !== "apiKeys" && key16 !== "personas" && key16 !== "links" && key16 !== "webhooks") {
        if (note(errors, path + segment(key16), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const seedSchema: Validator<components["schemas"]["Seed"]> = /* @__PURE__ */ validator(checkSeed);
