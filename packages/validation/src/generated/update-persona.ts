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
      vErrors = note(vErrors, instancePath+"/name", "required", "is required", false);
    }
    for(const key0 in data){
      if(!(((key0 === "name") || (key0 === "description")) || (key0 === "imageUrl"))){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
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
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkUpdatePersona.errors = vErrors;
  return vErrors === null;
};

export const updatePersonaSchema: Validator<Schema<"UpdatePersona">> = /* @__PURE__ */ validator(checkUpdatePersona);
