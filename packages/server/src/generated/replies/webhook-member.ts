// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import { dateTimeFormat, note, uuidFormat, type Check } from "@share-links/validation/runtime";
import { checkWebhookUrl } from "./webhook-url.ts";
import { checkWebhookEvents } from "./webhook-events.ts";

export const checkWebhookMember: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath+"/id", "required", "is required", false);
    }
    if(data.url === undefined){
      vErrors = note(vErrors, instancePath+"/url", "required", "is required", false);
    }
    if(data.description === undefined){
      vErrors = note(vErrors, instancePath+"/description", "required", "is required", false);
    }
    if(data.events === undefined){
      vErrors = note(vErrors, instancePath+"/events", "required", "is required", false);
    }
    if(data.enabled === undefined){
      vErrors = note(vErrors, instancePath+"/enabled", "required", "is required", false);
    }
    if(data.disabledReason === undefined){
      vErrors = note(vErrors, instancePath+"/disabledReason", "required", "is required", false);
    }
    if(data.firstFailedAt === undefined){
      vErrors = note(vErrors, instancePath+"/firstFailedAt", "required", "is required", false);
    }
    if(data.previousSecretExpiresAt === undefined){
      vErrors = note(vErrors, instancePath+"/previousSecretExpiresAt", "required", "is required", false);
    }
    if(data.createdAt === undefined){
      vErrors = note(vErrors, instancePath+"/createdAt", "required", "is required", false);
    }
    if(data.updatedAt === undefined){
      vErrors = note(vErrors, instancePath+"/updatedAt", "required", "is required", false);
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
    if(data.url !== undefined){
      if(!(checkWebhookUrl(data.url, instancePath+"/url"))){
        vErrors = vErrors === null ? checkWebhookUrl.errors : vErrors.concat(checkWebhookUrl.errors);
      }
    }
    if(data.description !== undefined){
      let data2 = data.description;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = note(vErrors, instancePath+"/description", "type", "must be a string or null");
      }
    }
    if(data.events !== undefined){
      if(!(checkWebhookEvents(data.events, instancePath+"/events"))){
        vErrors = vErrors === null ? checkWebhookEvents.errors : vErrors.concat(checkWebhookEvents.errors);
      }
    }
    if(data.enabled !== undefined){
      if(typeof data.enabled !== "boolean"){
        vErrors = note(vErrors, instancePath+"/enabled", "type", "must be a boolean");
      }
    }
    if(data.disabledReason !== undefined){
      let data5 = data.disabledReason;
      if((typeof data5 !== "string") && (data5 !== null)){
        vErrors = note(vErrors, instancePath+"/disabledReason", "type", "must be a string or null");
      }
      if(!(((data5 === "gone") || (data5 === "failing")) || (data5 === null))){
        vErrors = note(vErrors, instancePath+"/disabledReason", "enum", "must be one of gone, failing, null");
      }
    }
    if(data.firstFailedAt !== undefined){
      let data6 = data.firstFailedAt;
      if((typeof data6 !== "string") && (data6 !== null)){
        vErrors = note(vErrors, instancePath+"/firstFailedAt", "type", "must be a string or null");
      }
      if(typeof data6 === "string"){
        if(!(dateTimeFormat.test(data6))){
          vErrors = note(vErrors, instancePath+"/firstFailedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
    }
    if(data.previousSecretExpiresAt !== undefined){
      let data7 = data.previousSecretExpiresAt;
      if((typeof data7 !== "string") && (data7 !== null)){
        vErrors = note(vErrors, instancePath+"/previousSecretExpiresAt", "type", "must be a string or null");
      }
      if(typeof data7 === "string"){
        if(!(dateTimeFormat.test(data7))){
          vErrors = note(vErrors, instancePath+"/previousSecretExpiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
    }
    if(data.createdAt !== undefined){
      let data8 = data.createdAt;
      if(typeof data8 === "string"){
        if(!(dateTimeFormat.test(data8))){
          vErrors = note(vErrors, instancePath+"/createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/createdAt", "type", "must be a string");
      }
    }
    if(data.updatedAt !== undefined){
      let data9 = data.updatedAt;
      if(typeof data9 === "string"){
        if(!(dateTimeFormat.test(data9))){
          vErrors = note(vErrors, instancePath+"/updatedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/updatedAt", "type", "must be a string");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkWebhookMember.errors = vErrors;
  return vErrors === null;
};
