// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkOpenApiDocument: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.openapi;
    if (member0 === undefined) {
      if (errors === null || note(errors, path + "/openapi", "required", "is required", false)) return false;
    } else if (typeof member0 !== "string" && (errors === null || note(errors, path + "/openapi", "type", "must be a string"))) return false;
    const member1 = data.info;
    if (member1 === undefined) {
      if (errors === null || note(errors, path + "/info", "required", "is required", false)) return false;
    } else if (!(typeof member1 === "object" && member1 !== null && !Array.isArray(member1)) && (errors === null || note(errors, path + "/info", "type", "must be an object"))) return false;
    const member4 = data.servers;
    if (member4 === undefined) {
      if (errors === null || note(errors, path + "/servers", "required", "is required", false)) return false;
    } else if (Array.isArray(member4)) {
      for (let index5 = 0; index5 < member4.length; index5++) {
        const item6 = member4[index5];
        if (!(typeof item6 === "object" && item6 !== null && !Array.isArray(item6)) && (errors === null || note(errors, path + "/servers/" + index5, "type", "must be an object"))) return false;
      }
    } else if (errors === null || note(errors, path + "/servers", "type", "must be an array")) return false;
    const member9 = data.paths;
    if (member9 === undefined) {
      if (errors === null || note(errors, path + "/paths", "required", "is required", false)) return false;
    } else if (!(typeof member9 === "object" && member9 !== null && !Array.isArray(member9)) && (errors === null || note(errors, path + "/paths", "type", "must be an object"))) return false;
    const member12 = data.components;
    if (member12 === undefined) {
      if (errors === null || note(errors, path + "/components", "required", "is required", false)) return false;
    } else if (!(typeof member12 === "object" && member12 !== null && !Array.isArray(member12)) && (errors === null || note(errors, path + "/components", "type", "must be an object"))) return false;
  } else if (errors === null || note(errors, path, "type", "must be an object")) return false;
  return true;
};

export const openApiDocumentSchema: Validator<Schema<"OpenApiDocument">> = /* @__PURE__ */ validator(checkOpenApiDocument);
