// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkUseOutcome } from "./share-link-use-outcome.ts";

export const checkShareLinkUse: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && note(errors, path, "id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
    } else if (note(errors, path, "id", "type", "must be a string", member0)) return false;
    const member1 = data.occurredAt;
    if (typeof member1 === "string") {
      if (!dateTimeFormat.test(member1) && note(errors, path, "occurredAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member1)) return false;
    } else if (note(errors, path, "occurredAt", "type", "must be a string", member1)) return false;
    const member2 = data.outcome;
    if (member2 === undefined) {
      if (note(errors, path, "outcome", "required", "is required", NOTHING)) return false;
    } else if (!checkShareLinkUseOutcome(member2, errors, errors ? path + "/outcome" : "")) return false;
    const member4 = data.surface;
    if (member4 !== "page" && member4 !== "player" && member4 !== "orb" && member4 !== "api" && note(errors, path, "surface", "enum", "must be one of page, player, orb, api", member4)) return false;
    const member5 = data.count;
    if (Number.isInteger(member5)) {
      if (member5 < 1 && note(errors, path, "count", "minimum", "must be at least 1", member5)) return false;
    } else if (note(errors, path, "count", "type", "must be an integer", member5)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const shareLinkUseSchema: Validator<Schema<"ShareLinkUse">> = /* @__PURE__ */ validator(checkShareLinkUse);
