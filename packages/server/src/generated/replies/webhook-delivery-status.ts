// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkWebhookDeliveryStatus: Check = (data, errors, path) => {
  if (data !== "pending" && data !== "delivered" && data !== "failed" && note(errors, path, "", "enum", "must be one of pending, delivered, failed", data)) return false;
  return true;
};

export const webhookDeliveryStatusSchema: Validator<Schema<"WebhookDeliveryStatus">> = /* @__PURE__ */ validator(checkWebhookDeliveryStatus);
