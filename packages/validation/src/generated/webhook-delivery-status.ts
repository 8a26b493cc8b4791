// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkWebhookDeliveryStatus: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = note(vErrors, instancePath, "type", "must be a string");
  }
  if(!(((data === "pending") || (data === "delivered")) || (data === "failed"))){
    vErrors = note(vErrors, instancePath, "enum", "must be one of pending, delivered, failed");
  }
  checkWebhookDeliveryStatus.errors = vErrors;
  return vErrors === null;
};

export const webhookDeliveryStatusSchema: Validator<Schema<"WebhookDeliveryStatus">> = /* @__PURE__ */ validator(checkWebhookDeliveryStatus);
