// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import { codePointLength, dateTimeExample, dateTimeFormat, uuidExample, uuidFormat, withEvaluated, type Check } from "@share-links/validation/runtime";
import { checkShareLinkType } from "./share-link-type.ts";

const value0 = ["string", "null"];
const value1 = ["integer", "null"];
export const checkShareLinkMember: Check = /* @__PURE__ */ withEvaluated((data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = checkShareLinkMember.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
      errors++;
    }
    if(data.token === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
      errors++;
    }
    if(data.type === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
      errors++;
    }
    if(data.expiresAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
      errors++;
    }
    if(data.usageLimit === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "usageLimit"}});
      errors++;
    }
    if(data.usageCount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "usageCount"}});
      errors++;
    }
    if(data.allowedOrigins === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "allowedOrigins"}});
      errors++;
    }
    if(data.allowAllOrigins === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "allowAllOrigins"}});
      errors++;
    }
    if(data.removeWatermark === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "removeWatermark"}});
      errors++;
    }
    if(data.enabled === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "enabled"}});
      errors++;
    }
    if(data.isPrimary === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isPrimary"}});
      errors++;
    }
    if(data.createdAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
      errors++;
    }
    if(data.id !== undefined){
      let data0 = data.id;
      if(typeof data0 === "string"){
        if(!(uuidFormat.test(data0))){
          (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: uuidExample}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.token !== undefined){
      let data1 = data.token;
      if(typeof data1 === "string"){
        if(codePointLength(data1) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.type !== undefined){
      if(!(checkShareLinkType(data.type, instancePath+"/type"))){
        vErrors = vErrors === null ? checkShareLinkType.errors : vErrors.concat(checkShareLinkType.errors);
        errors = vErrors.length;
      }
    }
    if(data.expiresAt !== undefined){
      let data3 = data.expiresAt;
      if((typeof data3 !== "string") && (data3 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: value0}});
        errors++;
      }
      if(typeof data3 === "string"){
        if(!(dateTimeFormat.test(data3))){
          (vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: dateTimeExample}});
          errors++;
        }
      }
    }
    if(data.usageLimit !== undefined){
      let data4 = data.usageLimit;
      if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/usageLimit",keyword:"type",params:{type: value1}});
        errors++;
      }
    }
    if(data.usageCount !== undefined){
      let data5 = data.usageCount;
      if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
        (vErrors ??= []).push({instancePath:instancePath+"/usageCount",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 < 0 || isNaN(data5)){
          (vErrors ??= []).push({instancePath:instancePath+"/usageCount",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.allowedOrigins !== undefined){
      let data6 = data.allowedOrigins;
      if(Array.isArray(data6)){
        const len0 = data6.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data6[i0] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/allowedOrigins/" + i0,keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/allowedOrigins",keyword:"type",params:{type: "array"}});
        errors++;
      }
    }
    if(data.allowAllOrigins !== undefined){
      if(typeof data.allowAllOrigins !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/allowAllOrigins",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.removeWatermark !== undefined){
      if(typeof data.removeWatermark !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/removeWatermark",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.enabled !== undefined){
      if(typeof data.enabled !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.isPrimary !== undefined){
      if(typeof data.isPrimary !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/isPrimary",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.createdAt !== undefined){
      let data12 = data.createdAt;
      if(typeof data12 === "string"){
        if(!(dateTimeFormat.test(data12))){
          (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: dateTimeExample}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkShareLinkMember.errors = vErrors;
  return errors === 0;
}, {"props":{"id":true,"token":true,"type":true,"expiresAt":true,"usageLimit":true,"usageCount":true,"allowedOrigins":true,"allowAllOrigins":true,"removeWatermark":true,"enabled":true,"isPrimary":true,"createdAt":true},"dynamicProps":false,"dynamicItems":false});
