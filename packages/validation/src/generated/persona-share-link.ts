// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLink } from "./share-link.ts";

export const checkPersonaShareLink: Check = (data, errors, path) => {
  if (!checkShareLink(data, errors, path)) return false;
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member2 = data.personaId;
    if (typeof member2 === "string") {
      if (!uuidFormat.test(member2) && note(errors, path, "personaId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member2)) return false;
    } else if (note(errors, path, "personaId", "type", "must be a string", member2)) return false;
    const member3 = data.personaName;
    if (typeof member3 !== "string" && note(errors, path, "personaName", "type", "must be a string", member3)) return false;
    const member4 = data.organizationId;
    if (typeof member4 === "string") {
      if (member4.length < 1 && note(errors, path, "organizationId", "minLength", "must not be empty", NOTHING)) return false;
    } else if (note(errors, path, "organizationId", "type", "must be a string", member4)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const personaShareLinkSchema: Validator<Schema<"PersonaShareLink">> = /* @__PURE__ */ validator(checkPersonaShareLink);
