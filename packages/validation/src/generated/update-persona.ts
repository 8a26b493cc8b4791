// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";
import { checkPersonaName } from "./persona-name.ts";
import { checkPersonaDescription } from "./persona-description.ts";
import { checkImageUrl } from "./image-url.ts";

export const checkUpdatePersona: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "name"});
    }
    for(const key0 in data){
      if(!(((key0 === "name") || (key0 === "description")) || (key0 === "imageUrl"))){
        vErrors = note(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
      }
    }
    if(data.name !== undefined){
      if(!(checkPersonaName(data.name, instancePath+"/name"))){
        vErrors = vErrors === null ? checkPersonaName.errors : vErrors.concat(checkPersonaName.errors);
      }
    }
    if(data.description !== undefined){
      if(!(checkPersonaDescription(data.description, instancePath+"/description"))){
        vErrors = vErrors === null ? checkPersonaDescription.errors : vErrors.concat(checkPersonaDescription.errors);
      }
    }
    if(data.imageUrl !== undefined){
      if(!(checkImageUrl(data.imageUrl, instancePath+"/imageUrl"))){
        vErrors = vErrors === null ? checkImageUrl.errors : vErrors.concat(checkImageUrl.errors);
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkUpdatePersona.errors = vErrors;
  return vErrors === null;
};

export const updatePersonaSchema: Validator<Schema<"UpdatePersona">> = /* @__PURE__ */ validator(checkUpdatePersona);
