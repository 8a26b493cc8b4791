// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkOpenApiDocument: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.openapi;
    if (typeof member0 !== "string" && note(errors, path, "openapi", "type", "must be a string", member0)) return false;
    const member1 = data.info;
    if (!(typeof member1 === "object" && member1 !== null && !Array.isArray(member1)) && note(errors, path, "info", "type", "must be an object", member1)) return false;
    const member4 = data.servers;
    if (Array.isArray(member4)) {
      for (let index5 = 0; index5 < member4.length; index5++) {
        const item6 = member4[index5];
        if (!(typeof item6 === "object" && item6 !== null && !Array.isArray(item6)) && note(errors, path + "/servers", index5, "type", "must be an object", item6)) return false;
      }
    } else if (note(errors, path, "servers", "type", "must be an array", member4)) return false;
    const member9 = data.paths;
    if (!(typeof member9 === "object" && member9 !== null && !Array.isArray(member9)) && note(errors, path, "paths", "type", "must be an object", member9)) return false;
    const member12 = data.components;
    if (!(typeof member12 === "object" && member12 !== null && !Array.isArray(member12)) && note(errors, path, "components", "type", "must be an object", member12)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const openApiDocumentSchema: Validator<Schema<"OpenApiDocument">> = /* @__PURE__ */ validator(checkOpenApiDocument);
