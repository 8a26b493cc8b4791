// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, uriFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkPersonaShareLink } from "./persona-share-link.ts";

export const checkManagedShareLink: Check = (data, errors, path) => {
  if (!checkPersonaShareLink(data, errors, path)) return false;
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member2 = data.status;
    if (member2 !== "live" && member2 !== "disabled" && member2 !== "expired" && member2 !== "exhausted" && note(errors, path, "status", "enum", "must be one of live, disabled, expired, exhausted", member2)) return false;
    const member3 = data.url;
    if (typeof member3 === "string") {
      if (!uriFormat.test(member3) && note(errors, path, "url", "format", "must be an absolute URI such as https://example.com/ada", member3)) return false;
    } else if (note(errors, path, "url", "type", "must be a string", member3)) return false;
    const member4 = data.lastUsedAt;
    if (typeof member4 === "string") {
      if (!dateTimeFormat.test(member4) && note(errors, path, "lastUsedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member4)) return false;
    } else if (member4 !== null) {
      if (note(errors, path, "lastUsedAt", "type", "must be a string or null", member4)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const managedShareLinkSchema: Validator<Schema<"ManagedShareLink">> = /* @__PURE__ */ validator(checkManagedShareLink);
