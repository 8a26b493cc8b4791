// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { isDeepEqual, note, validator, type Check, type Validator } from "@share-links/validation/runtime";

const value0 = ["share_link.created", "share_link.updated", "share_link.rotated", "share_link.deleted", "persona.created", "persona.updated", "persona.deleted", "api_key.created", "api_key.revoked", "webhook.created", "webhook.updated", "webhook.secret_rotated", "webhook.disabled", "webhook.deleted"];
export const checkAuditAction: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = note(vErrors, instancePath, "type", "must be a string");
  }
  let valid0;
  valid0 = false;
  for(const v0 of value0){
    if(isDeepEqual(data, v0)){
      valid0 = true;
      break;
    }
  }
  if(!valid0){
    vErrors = note(vErrors, instancePath, "enum", "must be one of share_link.created, share_link.updated, share_link.rotated, share_link.deleted, persona.created, persona.updated, persona.deleted, api_key.created, api_key.revoked, webhook.created, webhook.updated, webhook.secret_rotated, webhook.disabled, webhook.deleted");
  }
  checkAuditAction.errors = vErrors;
  return vErrors === null;
};

export const auditActionSchema: Validator<Schema<"AuditAction">> = /* @__PURE__ */ validator(checkAuditAction);
