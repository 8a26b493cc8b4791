// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, segment, validator, type Check, type Validator } from "../runtime.ts";
import { checkPersonaName } from "./persona-name.ts";
import { checkPersonaDescription } from "./persona-description.ts";
import { checkImageUrl } from "./image-url.ts";

export const checkUpdatePersona: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.name;
    if (member0 === undefined) {
      if (note(errors, path, "name", "required", "is required", NOTHING)) return false;
    } else if (!checkPersonaName(member0, errors, errors ? path + "/name" : "")) return false;
    const member2 = data.description;
    if (member2 !== undefined) {
      if (!checkPersonaDescription(member2, errors, errors ? path + "/description" : "")) return false;
    }
    const member4 = data.imageUrl;
    if (member4 !== undefined) {
      if (!checkImageUrl(member4, errors, errors ? path + "/imageUrl" : "")) return false;
    }
    for (const key6 in data) {
      if (key6 !== "name" && key6 !== "description" && key6 !== "imageUrl") {
        if (note(errors, path + segment(key6), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const updatePersonaSchema: Validator<Schema<"UpdatePersona">> = /* @__PURE__ */ validator(checkUpdatePersona);
