// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkPermission: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = note(vErrors, instancePath, "type", "must be a string");
  }
  if(!(((((((data === "share-links:read") || (data === "share-links:write")) || (data === "personas:read")) || (data === "personas:write")) || (data === "api-keys:manage")) || (data === "webhooks:manage")) || (data === "audit:read"))){
    vErrors = note(vErrors, instancePath, "enum", "must be one of share-links:read, share-links:write, personas:read, personas:write, api-keys:manage, webhooks:manage, audit:read");
  }
  checkPermission.errors = vErrors;
  return vErrors === null;
};

export const permissionSchema: Validator<Schema<"Permission">> = /* @__PURE__ */ validator(checkPermission);
