// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { validator, type Check, type Validator } from "../runtime.ts";
import { checkPersonaName } from "./persona-name.ts";
import { checkPersonaDescription } from "./persona-description.ts";
import { checkImageUrl } from "./image-url.ts";

export const checkUpdatePersona: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
      errors++;
    }
    for(const key0 in data){
      if(!(((key0 === "name") || (key0 === "description")) || (key0 === "imageUrl"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.name !== undefined){
      if(!(checkPersonaName(data.name, instancePath+"/name"))){
        vErrors = vErrors === null ? checkPersonaName.errors : vErrors.concat(checkPersonaName.errors);
        errors = vErrors.length;
      }
    }
    if(data.description !== undefined){
      if(!(checkPersonaDescription(data.description, instancePath+"/description"))){
        vErrors = vErrors === null ? checkPersonaDescription.errors : vErrors.concat(checkPersonaDescription.errors);
        errors = vErrors.length;
      }
    }
    if(data.imageUrl !== undefined){
      if(!(checkImageUrl(data.imageUrl, instancePath+"/imageUrl"))){
        vErrors = vErrors === null ? checkImageUrl.errors : vErrors.concat(checkImageUrl.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkUpdatePersona.errors = vErrors;
  return errors === 0;
};

export const updatePersonaSchema: Validator<Schema<"UpdatePersona">> = /* @__PURE__ */ validator(checkUpdatePersona);
