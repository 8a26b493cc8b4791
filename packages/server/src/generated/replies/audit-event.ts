// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeExample, dateTimeFormat, note, uuidExample, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkAuditAction } from "./audit-action.ts";
import { checkAuditAuthor } from "./audit-author.ts";

const value0 = ["object", "null"];
export const checkAuditEvent: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "id"});
    }
    if(data.createdAt === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "createdAt"});
    }
    if(data.action === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "action"});
    }
    if(data.author === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "author"});
    }
    if(data.subjectId === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "subjectId"});
    }
    if(data.before === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "before"});
    }
    if(data.after === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "after"});
    }
    for(const key0 in data){
      if(!(((((((key0 === "id") || (key0 === "createdAt")) || (key0 === "action")) || (key0 === "author")) || (key0 === "subjectId")) || (key0 === "before")) || (key0 === "after"))){
        vErrors = note(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
      }
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
    if(data.createdAt !== undefined){
      let data1 = data.createdAt;
      if(typeof data1 === "string"){
        if(!(dateTimeFormat.test(data1))){
          vErrors = note(vErrors, instancePath+"/createdAt", "format", {format: dateTimeExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/createdAt", "type", {type: "string"});
      }
    }
    if(data.action !== undefined){
      if(!(checkAuditAction(data.action, instancePath+"/action"))){
        vErrors = vErrors === null ? checkAuditAction.errors : vErrors.concat(checkAuditAction.errors);
      }
    }
    if(data.author !== undefined){
      if(!(checkAuditAuthor(data.author, instancePath+"/author"))){
        vErrors = vErrors === null ? checkAuditAuthor.errors : vErrors.concat(checkAuditAuthor.errors);
      }
    }
    if(data.subjectId !== undefined){
      let data4 = data.subjectId;
      if(typeof data4 === "string"){
        if(!(uuidFormat.test(data4))){
          vErrors = note(vErrors, instancePath+"/subjectId", "format", {format: uuidExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/subjectId", "type", {type: "string"});
      }
    }
    if(data.before !== undefined){
      let data5 = data.before;
      if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
        vErrors = note(vErrors, instancePath+"/before", "type", {type: value0});
      }
    }
    if(data.after !== undefined){
      let data6 = data.after;
      if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
        vErrors = note(vErrors, instancePath+"/after", "type", {type: value0});
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkAuditEvent.errors = vErrors;
  return vErrors === null;
};

export const auditEventSchema: Validator<Schema<"AuditEvent">> = /* @__PURE__ */ validator(checkAuditEvent);
