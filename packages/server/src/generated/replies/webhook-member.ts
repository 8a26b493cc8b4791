// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import { dateTimeExample, dateTimeFormat, note, uuidExample, uuidFormat, withEvaluated, type Check } from "@share-links/validation/runtime";
import { checkWebhookUrl } from "./webhook-url.ts";
import { checkWebhookEvents } from "./webhook-events.ts";

const value0 = ["string", "null"];
const value1 = ["gone", "failing", null];
export const checkWebhookMember: Check = /* @__PURE__ */ withEvaluated((data, instancePath = "") => {
  let vErrors = null;
  const evaluated0 = checkWebhookMember.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "id"});
    }
    if(data.url === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "url"});
    }
    if(data.description === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "description"});
    }
    if(data.events === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "events"});
    }
    if(data.enabled === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "enabled"});
    }
    if(data.disabledReason === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "disabledReason"});
    }
    if(data.firstFailedAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "firstFailedAt"});
    }
    if(data.previousSecretExpiresAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "previousSecretExpiresAt"});
    }
    if(data.createdAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "createdAt"});
    }
    if(data.updatedAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "updatedAt"});
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
    if(data.url !== undefined){
      if(!(checkWebhookUrl(data.url, instancePath+"/url"))){
        vErrors = vErrors === null ? checkWebhookUrl.errors : vErrors.concat(checkWebhookUrl.errors);
      }
    }
    if(data.description !== undefined){
      let data2 = data.description;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = note(vErrors, instancePath+"/description", "type", {type: value0});
      }
    }
    if(data.events !== undefined){
      if(!(checkWebhookEvents(data.events, instancePath+"/events"))){
        vErrors = vErrors === null ? checkWebhookEvents.errors : vErrors.concat(checkWebhookEvents.errors);
      }
    }
    if(data.enabled !== undefined){
      if(typeof data.enabled !== "boolean"){
        vErrors = note(vErrors, instancePath+"/enabled", "type", {type: "boolean"});
      }
    }
    if(data.disabledReason !== undefined){
      let data5 = data.disabledReason;
      if((typeof data5 !== "string") && (data5 !== null)){
        vErrors = note(vErrors, instancePath+"/disabledReason", "type", {type: value0});
      }
      if(!(((data5 === "gone") || (data5 === "failing")) || (data5 === null))){
        vErrors = note(vErrors, instancePath+"/disabledReason", "enum", {allowedValues: value1});
      }
    }
    if(data.firstFailedAt !== undefined){
      let data6 = data.firstFailedAt;
      if((typeof data6 !== "string") && (data6 !== null)){
        vErrors = note(vErrors, instancePath+"/firstFailedAt", "type", {type: value0});
      }
      if(typeof data6 === "string"){
        if(!(dateTimeFormat.test(data6))){
          vErrors = note(vErrors, instancePath+"/firstFailedAt", "format", {format: dateTimeExample});
        }
      }
    }
    if(data.previousSecretExpiresAt !== undefined){
      let data7 = data.previousSecretExpiresAt;
      if((typeof data7 !== "string") && (data7 !== null)){
        vErrors = note(vErrors, instancePath+"/previousSecretExpiresAt", "type", {type: value0});
      }
      if(typeof data7 === "string"){
        if(!(dateTimeFormat.test(data7))){
          vErrors = note(vErrors, instancePath+"/previousSecretExpiresAt", "format", {format: dateTimeExample});
        }
      }
    }
    if(data.createdAt !== undefined){
      let data8 = data.createdAt;
      if(typeof data8 === "string"){
        if(!(dateTimeFormat.test(data8))){
          vErrors = note(vErrors, instancePath+"/createdAt", "format", {format: dateTimeExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/createdAt", "type", {type: "string"});
      }
    }
    if(data.updatedAt !== undefined){
      let data9 = data.updatedAt;
      if(typeof data9 === "string"){
        if(!(dateTimeFormat.test(data9))){
          vErrors = note(vErrors, instancePath+"/updatedAt", "format", {format: dateTimeExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/updatedAt", "type", {type: "string"});
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkWebhookMember.errors = vErrors;
  return vErrors === null;
}, {"props":{"id":true,"url":true,"description":true,"events":true,"enabled":true,"disabledReason":true,"firstFailedAt":true,"previousSecretExpiresAt":true,"createdAt":true,"updatedAt":true},"dynamicProps":false,"dynamicItems":false});
