// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
import { type ErrorOfStatus, statusError } from "../error-classes.ts";

/** 400: The request does not fit this document; `details` lists every problem. */
export const BadRequestError = /* @__PURE__ */ statusError(400, "BadRequestError");
export type BadRequestError = ErrorOfStatus<400, "BadRequestError">;

/**
 * 401, one of:
 * - There is no API key, or it is unknown, expired or revoked.
 * - There is no session, or it has ended, or its API key is expired or revoked.
 */
export const UnauthorizedError = /* @__PURE__ */ statusError(401, "UnauthorizedError");
export type UnauthorizedError = ErrorOfStatus<401, "UnauthorizedError">;

/**
 * 403, one of:
 * - The API key lacks the permission that the operation needs.
 * - The API key lacks the permission that the operation needs, or one that the new key should get.
 * - The link is disabled, the page is not allowed to show it, or the request is a prefetch.
 * - The call comes from a page of another origin than the console's.
 */
export const ForbiddenError = /* @__PURE__ */ statusError(403, "ForbiddenError");
export type ForbiddenError = ErrorOfStatus<403, "ForbiddenError">;

/**
 * 404, one of:
 * - No such persona. The answer is the same if the persona never existed or belongs to another organisation.
 * - No such share link. The answer is the same if the link never existed, was deleted, or belongs to another organisation.
 * - No such API key. The answer is the same if the key never existed, is already revoked, or belongs to another organisation.
 * - No such webhook, or it belongs to another organisation.
 * - This path is not served here, on this port or this origin.
 * - No such session. The answer is the same if the session has ended or belongs to another organisation.
 */
export const NotFoundError = /* @__PURE__ */ statusError(404, "NotFoundError");
export type NotFoundError = ErrorOfStatus<404, "NotFoundError">;

/** 405: The path exists, but not with this method. */
export const MethodNotAllowedError = /* @__PURE__ */ statusError(405, "MethodNotAllowedError");
export type MethodNotAllowedError = ErrorOfStatus<405, "MethodNotAllowedError">;

/**
 * 409, one of:
 * - A call with the same `Idempotency-Key` is still running.
 * - The chosen id is taken, or a call with the same `Idempotency-Key` is still running.
 * - Share links point to the persona.
 * - The organisation has the maximum number of API keys.
 * - The organisation has the maximum number of webhooks.
 */
export const ConflictError = /* @__PURE__ */ statusError(409, "ConflictError");
export type ConflictError = ErrorOfStatus<409, "ConflictError">;

/** 410: The link has expired or is used up. */
export const GoneError = /* @__PURE__ */ statusError(410, "GoneError");
export type GoneError = ErrorOfStatus<410, "GoneError">;

/** 413: The body is larger than 64 KiB. */
export const PayloadTooLargeError = /* @__PURE__ */ statusError(413, "PayloadTooLargeError");
export type PayloadTooLargeError = ErrorOfStatus<413, "PayloadTooLargeError">;

/** 415: The operation doesn't support the body's Content-Type. */
export const UnsupportedMediaTypeError = /* @__PURE__ */ statusError(415, "UnsupportedMediaTypeError");
export type UnsupportedMediaTypeError = ErrorOfStatus<415, "UnsupportedMediaTypeError">;

/** 422: The `Idempotency-Key` was used for another request within the last 24 hours. */
export const UnprocessableContentError = /* @__PURE__ */ statusError(422, "UnprocessableContentError");
export type UnprocessableContentError = ErrorOfStatus<422, "UnprocessableContentError">;

/** 429: The API key has used up its requests of this window, or too many calls from the caller's address had an unknown token or key. Try again after `Retry-After` seconds. */
export const TooManyRequestsError = /* @__PURE__ */ statusError(429, "TooManyRequestsError");
export type TooManyRequestsError = ErrorOfStatus<429, "TooManyRequestsError">;

/** 500: Something failed, and the caller is not at fault. */
export const InternalServerError = /* @__PURE__ */ statusError(500, "InternalServerError");
export type InternalServerError = ErrorOfStatus<500, "InternalServerError">;

/** 502: The persona provider has refused to open the persona. The use was given back. Another try doesn't help until the operator has looked at the log. */
export const BadGatewayError = /* @__PURE__ */ statusError(502, "BadGatewayError");
export type BadGatewayError = ErrorOfStatus<502, "BadGatewayError">;

/**
 * 503, one of:
 * - The database is unavailable. Nothing was changed, unless the connection was lost during the commit. Try again after `Retry-After` seconds, with the same `Idempotency-Key` if the operation supports one.
 * - The persona provider can't be reached or is busy, and the use was given back; or the database is unavailable. Try again after `Retry-After` seconds, with the same `Idempotency-Key`.
 */
export const ServiceUnavailableError = /* @__PURE__ */ statusError(503, "ServiceUnavailableError");
export type ServiceUnavailableError = ErrorOfStatus<503, "ServiceUnavailableError">;

/** 504: A proxy waited too long for the server. */
export const GatewayTimeoutError = /* @__PURE__ */ statusError(504, "GatewayTimeoutError");
export type GatewayTimeoutError = ErrorOfStatus<504, "GatewayTimeoutError">;

/** The class of each status that has one: the statuses of the specification, and those that only proxies send. */
export interface StatusErrors {
  400: BadRequestError;
  401: UnauthorizedError;
  403: ForbiddenError;
  404: NotFoundError;
  405: MethodNotAllowedError;
  409: ConflictError;
  410: GoneError;
  413: PayloadTooLargeError;
  415: UnsupportedMediaTypeError;
  422: UnprocessableContentError;
  429: TooManyRequestsError;
  500: InternalServerError;
  502: BadGatewayError;
  503: ServiceUnavailableError;
  504: GatewayTimeoutError;
}
