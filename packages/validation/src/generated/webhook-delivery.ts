// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeExample, dateTimeFormat, note, uuidExample, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkEventType } from "./share-link-event-type.ts";
import { checkWebhookDeliveryStatus } from "./webhook-delivery-status.ts";

const value0 = ["string", "null"];
const value1 = ["integer", "null"];
export const checkWebhookDelivery: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "id"});
    }
    if(data.type === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "type"});
    }
    if(data.shareLinkId === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "shareLinkId"});
    }
    if(data.status === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "status"});
    }
    if(data.attempts === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "attempts"});
    }
    if(data.createdAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "createdAt"});
    }
    if(data.nextAttemptAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "nextAttemptAt"});
    }
    if(data.lastAttemptAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "lastAttemptAt"});
    }
    if(data.lastStatus === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "lastStatus"});
    }
    if(data.lastError === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "lastError"});
    }
    if(data.id !== undefined){
      let data0 = data.id;
      if(typeof data0 === "string"){
        if(!(uuidFormat.test(data0))){
          vErrors = note(vErrors, instancePath+"/id", "format", {format: uuidExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/id", "type", {type: "string"});
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
          vErrors = note(vErrors, instancePath+"/shareLinkId", "format", {format: uuidExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/shareLinkId", "type", {type: "string"});
      }
    }
    if(data.status !== undefined){
      if(!(checkWebhookDeliveryStatus(data.status, instancePath+"/status"))){
        vErrors = vErrors === null ? checkWebhookDeliveryStatus.errors : vErrors.concat(checkWebhookDeliveryStatus.errors);
      }
    }
    if(data.attempts !== undefined){
      let data4 = data.attempts;
      if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
        vErrors = note(vErrors, instancePath+"/attempts", "type", {type: "integer"});
      }
      if((typeof data4 == "number") && (isFinite(data4))){
        if(data4 < 0 || isNaN(data4)){
          vErrors = note(vErrors, instancePath+"/attempts", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.createdAt !== undefined){
      let data5 = data.createdAt;
      if(typeof data5 === "string"){
        if(!(dateTimeFormat.test(data5))){
          vErrors = note(vErrors, instancePath+"/createdAt", "format", {format: dateTimeExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/createdAt", "type", {type: "string"});
      }
    }
    if(data.nextAttemptAt !== undefined){
      let data6 = data.nextAttemptAt;
      if((typeof data6 !== "string") && (data6 !== null)){
        vErrors = note(vErrors, instancePath+"/nextAttemptAt", "type", {type: value0});
      }
      if(typeof data6 === "string"){
        if(!(dateTimeFormat.test(data6))){
          vErrors = note(vErrors, instancePath+"/nextAttemptAt", "format", {format: dateTimeExample});
        }
      }
    }
    if(data.lastAttemptAt !== undefined){
      let data7 = data.lastAttemptAt;
      if((typeof data7 !== "string") && (data7 !== null)){
        vErrors = note(vErrors, instancePath+"/lastAttemptAt", "type", {type: value0});
      }
      if(typeof data7 === "string"){
        if(!(dateTimeFormat.test(data7))){
          vErrors = note(vErrors, instancePath+"/lastAttemptAt", "format", {format: dateTimeExample});
        }
      }
    }
    if(data.lastStatus !== undefined){
      let data8 = data.lastStatus;
      if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
        vErrors = note(vErrors, instancePath+"/lastStatus", "type", {type: value1});
      }
    }
    if(data.lastError !== undefined){
      let data9 = data.lastError;
      if((typeof data9 !== "string") && (data9 !== null)){
        vErrors = note(vErrors, instancePath+"/lastError", "type", {type: value0});
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkWebhookDelivery.errors = vErrors;
  return vErrors === null;
};

export const webhookDeliverySchema: Validator<Schema<"WebhookDelivery">> = /* @__PURE__ */ validator(checkWebhookDelivery);
