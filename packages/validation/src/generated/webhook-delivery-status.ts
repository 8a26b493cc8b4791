// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

const value0 = ["pending", "delivered", "failed"];
export const checkWebhookDeliveryStatus: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = note(vErrors, instancePath, "type", {type: "string"});
  }
  if(!(((data === "pending") || (data === "delivered")) || (data === "failed"))){
    vErrors = note(vErrors, instancePath, "enum", {allowedValues: value0});
  }
  checkWebhookDeliveryStatus.errors = vErrors;
  return vErrors === null;
};

export const webhookDeliveryStatusSchema: Validator<Schema<"WebhookDeliveryStatus">> = /* @__PURE__ */ validator(checkWebhookDeliveryStatus);
