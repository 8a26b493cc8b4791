// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import { NOTHING, note, uuidFormat, type Check } from "@share-links/validation/runtime";
import { checkShareLinkMember } from "./share-link-member.ts";

export const checkPersonaShareLinkMember: Check = (data, errors, path) => {
  if (!checkShareLinkMember(data, errors, path)) return false;
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
