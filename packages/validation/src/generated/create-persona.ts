// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, segment, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkPersonaName } from "./persona-name.ts";
import { checkPersonaDescription } from "./persona-description.ts";
import { checkImageUrl } from "./image-url.ts";

export const checkCreatePersona: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (member0 !== undefined) {
      if (typeof member0 === "string") {
        if (!uuidFormat.test(member0) && note(errors, path, "id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
      } else if (note(errors, path, "id", "type", "must be a string", member0)) return false;
    }
    const member1 = data.name;
    if (member1 === undefined) {
      if (note(errors, path, "name", "required", "is required", NOTHING)) return false;
    } else if (!checkPersonaName(member1, errors, errors ? path + "/name" : "")) return false;
    const member3 = data.description;
    if (member3 !== undefined) {
      if (!checkPersonaDescription(member3, errors, errors ? path + "/description" : "")) return false;
    }
    const member5 = data.imageUrl;
    if (member5 !== undefined) {
      if (!checkImageUrl(member5, errors, errors ? path + "/imageUrl" : "")) return false;
    }
    for (const key7 in data) {
      if (key7 !== "id" && key7 !== "name" && key7 !== "description" && key7 !== "imageUrl") {
        if (note(errors, path + segment(key7), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const createPersonaSchema: Validator<Schema<"CreatePersona">> = /* @__PURE__ */ validator(checkCreatePersona);
