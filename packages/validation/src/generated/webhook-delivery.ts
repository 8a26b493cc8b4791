// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkEventType } from "./share-link-event-type.ts";
import { checkWebhookDeliveryStatus } from "./webhook-delivery-status.ts";

export const checkWebhookDelivery: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath+"/id", "required", "is required", false);
    }
    if(data.type === undefined){
      vErrors = note(vErrors, instancePath+"/type", "required", "is required", false);
    }
    if(data.shareLinkId === undefined){
      vErrors = note(vErrors, instancePath+"/shareLinkId", "required", "is required", false);
    }
    if(data.status === undefined){
      vErrors = note(vErrors, instancePath+"/status", "required", "is required", false);
    }
    if(data.attempts === undefined){
      vErrors = note(vErrors, instancePath+"/attempts", "required", "is required", false);
    }
    if(data.createdAt === undefined){
      vErrors = note(vErrors, instancePath+"/createdAt", "required", "is required", false);
    }
    if(data.nextAttemptAt === undefined){
      vErrors = note(vErrors, instancePath+"/nextAttemptAt", "required", "is required", false);
    }
    if(data.lastAttemptAt === undefined){
      vErrors = note(vErrors, instancePath+"/lastAttemptAt", "required", "is required", false);
    }
    if(data.lastStatus === undefined){
      vErrors = note(vErrors, instancePath+"/lastStatus", "required", "is required", false);
    }
    if(data.lastError === undefined){
      vErrors = note(vErrors, instancePath+"/lastError", "required", "is required", false);
    }
    if(data.id !== undefined){
      let data0 = data.id;
      if(typeof data0 === "string"){
        if(!(uuidFormat.test(data0))){
          vErrors = note(vErrors, instancePath+"/id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/id", "type", "must be a string");
      }
    }
    if(data.type !== undefined){
      if(!(checkShareLinkEventType(data.type, instancePath+"/type"))){
        vErrors = vErrors === null ? checkShareLinkEventType.errors : vErrors.concat(checkShareLinkEventType.errors);
      }
    }
    if(data.shareLinkId !== undefined){
      let data2 = data.shareLinkId;
      if(typeof data2 === "string"){
        if(!(uuidFormat.test(data2))){
          vErrors = note(vErrors, instancePath+"/shareLinkId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/shareLinkId", "type", "must be a string");
      }
    }
    if(data.status !== undefined){
      if(!(checkWebhookDeliveryStatus(data.status, instancePath+"/status"))){
        vErrors = vErrors === null ? checkWebhookDeliveryStatus.errors : vErrors.concat(checkWebhookDeliveryStatus.errors);
      }
    }
    if(data.attempts !== undefined){
      let data4 = data.attempts;
      if(!(Number.isInteger(data4))){
        vErrors = note(vErrors, instancePath+"/attempts", "type", "must be an integer");
      }
      if(Number.isFinite(data4)){
        if(data4 < 0){
          vErrors = note(vErrors, instancePath+"/attempts", "minimum", "must be at least 0");
        }
      }
    }
    if(data.createdAt !== undefined){
      let data5 = data.createdAt;
      if(typeof data5 === "string"){
        if(!(dateTimeFormat.test(data5))){
          vErrors = note(vErrors, instancePath+"/createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/createdAt", "type", "must be a string");
      }
    }
    if(data.nextAttemptAt !== undefined){
      let data6 = data.nextAttemptAt;
      if((typeof data6 !== "string") && (data6 !== null)){
        vErrors = note(vErrors, instancePath+"/nextAttemptAt", "type", "must be a string or null");
      }
      if(typeof data6 === "string"){
        if(!(dateTimeFormat.test(data6))){
          vErrors = note(vErrors, instancePath+"/nextAttemptAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
    }
    if(data.lastAttemptAt !== undefined){
      let data7 = data.lastAttemptAt;
      if((typeof data7 !== "string") && (data7 !== null)){
        vErrors = note(vErrors, instancePath+"/lastAttemptAt", "type", "must be a string or null");
      }
      if(typeof data7 === "string"){
        if(!(dateTimeFormat.test(data7))){
          vErrors = note(vErrors, instancePath+"/lastAttemptAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
    }
    if(data.lastStatus !== undefined){
      let data8 = data.lastStatus;
      if((!(Number.isInteger(data8))) && (data8 !== null)){
        vErrors = note(vErrors, instancePath+"/lastStatus", "type", "must be an integer or null");
      }
    }
    if(data.lastError !== undefined){
      let data9 = data.lastError;
      if((typeof data9 !== "string") && (data9 !== null)){
        vErrors = note(vErrors, instancePath+"/lastError", "type", "must be a string or null");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkWebhookDelivery.errors = vErrors;
  return vErrors === null;
};

export const webhookDeliverySchema: Validator<Schema<"WebhookDelivery">> = /* @__PURE__ */ validator(checkWebhookDelivery);
