// Generated from packages/testing/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { components } from "../openapi.ts";
import { NOTHING, codePointLength, note, segment, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkSeedPersona: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (member0 !== undefined) {
      if (typeof member0 === "string") {
        if (!uuidFormat.test(member0) && note(errors, path, "id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
      } else if (note(errors, path, "id", "type", "must be a string", member0)) return false;
    }
    const member1 = data.name;
    if (typeof member1 === "string") {
      if (member1.length > 200 && codePointLength(member1) > 200) {
        if (note(errors, path, "name", "maxLength", "must have at most 200 characters", member1)) return false;
      } else if (member1.length < 1 && note(errors, path, "name", "minLength", "must not be empty", NOTHING)) return false;
    } else if (note(errors, path, "name", "type", "must be a string", member1)) return false;
    const member2 = data.description;
    if (member2 !== undefined) {
      if (typeof member2 === "string") {
        if (member2.length > 2000 && codePointLength(member2) > 2000) {
          if (note(errors, path, "description", "maxLength", "must have at most 2000 characters", member2)) return false;
        }
      } else if (note(errors, path, "description", "type", "must be a string", member2)) return false;
    }
    const member3 = data.imageUrl;
    if (member3 !== undefined) {
      if (typeof member3 === "string") {
        if (member3.length > 2000 && codePointLength(member3) > 2000) {
          if (note(errors, path, "imageUrl", "maxLength", "must have at most 2000 characters", member3)) return false;
        }
      } else if (note(errors, path, "imageUrl", "type", "must be a string", member3)) return false;
    }
    for (const key4 in data) {
      if (key4 !== "id" && key4 !== "name" && key4 !== "description" && key4 !== "imageUrl") {
        if (note(errors, path + segment(key4), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const seedPersonaSchema: Validator<components["schemas"]["SeedPersona"]> = /* @__PURE__ */ validator(checkSeedPersona);
