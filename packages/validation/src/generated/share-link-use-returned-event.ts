// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkEventData } from "./share-link-event-data.ts";

export const checkShareLinkUseReturnedEvent: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && note(errors, path, "id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
    } else if (note(errors, path, "id", "type", "must be a string", member0)) return false;
    const member1 = data.type;
    if (member1 !== "share_link.use_returned" && note(errors, path, "type", "const", "must be \"share_link.use_returned\"", member1)) return false;
    const member2 = data.timestamp;
    if (typeof member2 === "string") {
      if (!dateTimeFormat.test(member2) && note(errors, path, "timestamp", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member2)) return false;
    } else if (note(errors, path, "timestamp", "type", "must be a string", member2)) return false;
    const member3 = data.data;
    if (member3 === undefined) {
      if (note(errors, path, "data", "required", "is required", NOTHING)) return false;
    } else if (!checkShareLinkEventData(member3, errors, errors ? path + "/data" : "")) return false;
    const member5 = data.use;
    if (typeof member5 === "object" && member5 !== null && !Array.isArray(member5)) {
      const member6 = member5.id;
      if (typeof member6 === "string") {
        if (!uuidFormat.test(member6) && note(errors, path + "/use", "id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member6)) return false;
      } else if (note(errors, path + "/use", "id", "type", "must be a string", member6)) return false;
      const member7 = member5.surface;
      if (member7 !== "page" && member7 !== "player" && member7 !== "orb" && member7 !== "api" && note(errors, path + "/use", "surface", "enum", "must be one of page, player, orb, api", member7)) return false;
    } else if (note(errors, path, "use", "type", "must be an object", member5)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const shareLinkUseReturnedEventSchema: Validator<Schema<"ShareLinkUseReturnedEvent">> = /* @__PURE__ */ validator(checkShareLinkUseReturnedEvent);
