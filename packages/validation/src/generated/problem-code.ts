// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

const values0 = /* @__PURE__ */ new Set(["invalid_request", "malformed_json", "malformed_request", "unauthorized", "permission_denied", "origin_not_allowed", "prefetch_refused", "share_link_disabled", "share_link_not_found", "persona_not_found", "api_key_not_found", "webhook_not_found", "console_session_not_found", "route_not_found", "method_not_allowed", "request_timeout", "persona_exists", "persona_in_use", "idempotency_key_in_use", "api_key_limit_reached", "webhook_limit_reached", "share_link_expired", "share_link_exhausted", "body_too_large", "unsupported_media_type", "idempotency_key_reused", "expectation_failed", "too_many_requests", "headers_too_large", "internal_error", "persona_refused", "persona_unavailable", "service_unavailable"]);
export const checkProblemCode: Check = (data, errors, path) => {
  if (!values0.has(data) && note(errors, path, "", "enum", "must be one of invalid_request, malformed_json, malformed_request, unauthorized, permission_denied, origin_not_allowed, prefetch_refused, share_link_disabled, share_link_not_found, persona_not_found, api_key_not_found, webhook_not_found, console_session_not_found, route_not_found, method_not_allowed, request_timeout, persona_exists, persona_in_use, idempotency_key_in_use, api_key_limit_reached, webhook_limit_reached, share_link_expired, share_link_exhausted, body_too_large, unsupported_media_type, idempotency_key_reused, expectation_failed, too_many_requests, headers_too_large, internal_error, persona_refused, persona_unavailable, service_unavailable", data)) return false;
  return true;
};

export const problemCodeSchema: Validator<Schema<"ProblemCode">> = /* @__PURE__ */ validator(checkProblemCode);
