// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, uriFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkPersonaShareLink } from "./persona-share-link.ts";
import { checkShareLinkStatus } from "./share-link-status.ts";

export const checkManagedShareLink: Check = (data, errors, path) => {
  if (!checkPersonaShareLink(data, errors, path)) return false;
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member2 = data.status;
    if (member2 === undefined) {
      if (note(errors, path, "status", "required", "is required", NOTHING)) return false;
    } else if (!checkShareLinkStatus(member2, errors, errors ? path + "/status" : "")) return false;
    const member4 = data.url;
    if (typeof member4 === "string") {
      if (!uriFormat.test(member4) && note(errors, path, "url", "format", "must be an absolute URI such as https://example.com/ada", member4)) return false;
    } else if (note(errors, path, "url", "type", "must be a string", member4)) return false;
    const member5 = data.lastUsedAt;
    if (typeof member5 === "string") {
      if (!dateTimeFormat.test(member5) && note(errors, path, "lastUsedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member5)) return false;
    } else if (member5 !== null) {
      if (note(errors, path, "lastUsedAt", "type", "must be a string or null", member5)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const managedShareLinkSchema: Validator<Schema<"ManagedShareLink">> = /* @__PURE__ */ validator(checkManagedShareLink);
