// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { noteAlternatives, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkChangedEvent } from "./share-link-changed-event.ts";
import { checkShareLinkUsedEvent } from "./share-link-used-event.ts";
import { checkShareLinkRefusedEvent } from "./share-link-refused-event.ts";

export const checkShareLinkEvent: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if(!(checkShareLinkChangedEvent(data, instancePath))){
    vErrors = vErrors === null ? checkShareLinkChangedEvent.errors : vErrors.concat(checkShareLinkChangedEvent.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if(!valid0){
    const _errs2 = errors;
    if(!(checkShareLinkUsedEvent(data, instancePath))){
      vErrors = vErrors === null ? checkShareLinkUsedEvent.errors : vErrors.concat(checkShareLinkUsedEvent.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if(!valid0){
      const _errs3 = errors;
      if(!(checkShareLinkRefusedEvent(data, instancePath))){
        vErrors = vErrors === null ? checkShareLinkRefusedEvent.errors : vErrors.concat(checkShareLinkRefusedEvent.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if(!valid0){
    vErrors = noteAlternatives(vErrors, _errs0, instancePath, "anyOf", "must fit one of the alternatives");
    errors = vErrors.length;
  }
  else {
    errors = _errs0;
    if(vErrors !== null){
      if(_errs0){
        vErrors.length = _errs0;
      }
      else {
        vErrors = null;
      }
    }
  }
  checkShareLinkEvent.errors = vErrors;
  return errors === 0;
};

export const shareLinkEventSchema: Validator<Schema<"ShareLinkEvent">> = /* @__PURE__ */ validator(checkShareLinkEvent);
