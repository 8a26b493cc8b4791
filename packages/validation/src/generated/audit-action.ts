// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

const values0 = /* @__PURE__ */ new Set(["share_link.created", "share_link.updated", "share_link.rotated", "share_link.deleted", "persona.created", "persona.updated", "persona.deleted", "api_key.created", "api_key.revoked", "webhook.created", "webhook.updated", "webhook.secret_rotated", "webhook.disabled", "webhook.deleted"]);
export const checkAuditAction: Check = (data, errors, path) => {
  if (!values0.has(data) && note(errors, path, "", "enum", "must be one of share_link.created, share_link.updated, share_link.rotated, share_link.deleted, persona.created, persona.updated, persona.deleted, api_key.created, api_key.revoked, webhook.created, webhook.updated, webhook.secret_rotated, webhook.disabled, webhook.deleted", data)) return false;
  return true;
};

export const auditActionSchema: Validator<Schema<"AuditAction">> = /* @__PURE__ */ validator(checkAuditAction);
