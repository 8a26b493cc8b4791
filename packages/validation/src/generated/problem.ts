// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, uriFormat, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkProblemCode } from "./problem-code.ts";
import { checkProblemDetail } from "./problem-detail.ts";

export const checkProblem: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.error === undefined){
      vErrors = note(vErrors, instancePath+"/error", "required", "is required", false);
    }
    if(data.message === undefined){
      vErrors = note(vErrors, instancePath+"/message", "required", "is required", false);
    }
    if(data.code === undefined){
      vErrors = note(vErrors, instancePath+"/code", "required", "is required", false);
    }
    if(data.requestId === undefined){
      vErrors = note(vErrors, instancePath+"/requestId", "required", "is required", false);
    }
    if(data.error !== undefined){
      if(typeof data.error !== "string"){
        vErrors = note(vErrors, instancePath+"/error", "type", "must be a string");
      }
    }
    if(data.message !== undefined){
      if(typeof data.message !== "string"){
        vErrors = note(vErrors, instancePath+"/message", "type", "must be a string");
      }
    }
    if(data.code !== undefined){
      if(!(checkProblemCode(data.code, instancePath+"/code"))){
        vErrors = vErrors === null ? checkProblemCode.errors : vErrors.concat(checkProblemCode.errors);
      }
    }
    if(data.requestId !== undefined){
      let data3 = data.requestId;
      if(typeof data3 === "string"){
        if(!(uuidFormat.test(data3))){
          vErrors = note(vErrors, instancePath+"/requestId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/requestId", "type", "must be a string");
      }
    }
    if(data.details !== undefined){
      let data4 = data.details;
      if(Array.isArray(data4)){
        if(data4.length > 100){
          vErrors = note(vErrors, instancePath+"/details", "maxItems", "must have at most 100 items");
        }
        const len0 = data4.length;
        for(let i0=0; i0<len0; i0++){
          if(!(checkProblemDetail(data4[i0], instancePath+"/details/" + i0))){
            vErrors = vErrors === null ? checkProblemDetail.errors : vErrors.concat(checkProblemDetail.errors);
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/details", "type", "must be an array");
      }
    }
    if(data.summary !== undefined){
      if(typeof data.summary !== "string"){
        vErrors = note(vErrors, instancePath+"/summary", "type", "must be a string");
      }
    }
    if(data.type !== undefined){
      let data7 = data.type;
      if(typeof data7 === "string"){
        if(!(uriFormat.test(data7))){
          vErrors = note(vErrors, instancePath+"/type", "format", "must be an absolute URI such as https://example.com/ada");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/type", "type", "must be a string");
      }
    }
    if(data.title !== undefined){
      if(typeof data.title !== "string"){
        vErrors = note(vErrors, instancePath+"/title", "type", "must be a string");
      }
    }
    if(data.status !== undefined){
      let data9 = data.status;
      if(!(Number.isInteger(data9))){
        vErrors = note(vErrors, instancePath+"/status", "type", "must be an integer");
      }
    }
    if(data.detail !== undefined){
      if(typeof data.detail !== "string"){
        vErrors = note(vErrors, instancePath+"/detail", "type", "must be a string");
      }
    }
    if(data.instance !== undefined){
      let data11 = data.instance;
      if(typeof data11 === "string"){
        if(!(uriFormat.test(data11))){
          vErrors = note(vErrors, instancePath+"/instance", "format", "must be an absolute URI such as https://example.com/ada");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/instance", "type", "must be a string");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkProblem.errors = vErrors;
  return vErrors === null;
};

export const problemSchema: Validator<Schema<"Problem">> = /* @__PURE__ */ validator(checkProblem);
