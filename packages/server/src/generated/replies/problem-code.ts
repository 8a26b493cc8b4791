// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { isDeepEqual, note, validator, type Check, type Validator } from "@share-links/validation/runtime";

const value0 = ["invalid_request", "malformed_json", "malformed_request", "unauthorized", "permission_denied", "origin_not_allowed", "prefetch_refused", "share_link_disabled", "share_link_not_found", "persona_not_found", "api_key_not_found", "webhook_not_found", "route_not_found", "method_not_allowed", "request_timeout", "persona_exists", "persona_in_use", "idempotency_key_in_use", "api_key_limit_reached", "webhook_limit_reached", "share_link_expired", "share_link_exhausted", "body_too_large", "unsupported_media_type", "idempotency_key_reused", "expectation_failed", "too_many_requests", "headers_too_large", "internal_error", "service_unavailable"];
export const checkProblemCode: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = note(vErrors, instancePath, "type", "must be a string");
  }
  let valid0;
  valid0 = false;
  for(const v0 of value0){
    if(isDeepEqual(data, v0)){
      valid0 = true;
      break;
    }
  }
  if(!valid0){
    vErrors = note(vErrors, instancePath, "enum", "must be one of invalid_request, malformed_json, malformed_request, unauthorized, permission_denied, origin_not_allowed, prefetch_refused, share_link_disabled, share_link_not_found, persona_not_found, api_key_not_found, webhook_not_found, route_not_found, method_not_allowed, request_timeout, persona_exists, persona_in_use, idempotency_key_in_use, api_key_limit_reached, webhook_limit_reached, share_link_expired, share_link_exhausted, body_too_large, unsupported_media_type, idempotency_key_reused, expectation_failed, too_many_requests, headers_too_large, internal_error, service_unavailable");
  }
  checkProblemCode.errors = vErrors;
  return vErrors === null;
};

export const problemCodeSchema: Validator<Schema<"ProblemCode">> = /* @__PURE__ */ validator(checkProblemCode);
