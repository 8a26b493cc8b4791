// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkPermission: Check = (data, errors, path) => {
  if (data !== "share-links:read" && data !== "share-links:write" && data !== "personas:read" && data !== "personas:write" && data !== "api-keys:manage" && data !== "webhooks:manage" && data !== "audit:read" && note(errors, path, "", "enum", "must be one of share-links:read, share-links:write, personas:read, personas:write, api-keys:manage, webhooks:manage, audit:read", data)) return false;
  return true;
};

export const permissionSchema: Validator<Schema<"Permission">> = /* @__PURE__ */ validator(checkPermission);
