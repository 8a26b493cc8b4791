import { type ApiError, type ErrorClass, errorClass } from "./api-error.ts";

/** The server answered with a status that is no success; the statuses of the spec have a class each. */
export const StatusError = /* @__PURE__ */ errorClass<StatusError>("StatusError");
export interface StatusError extends ApiError {
  readonly status: number;
}

/** An error of one status. */
export interface ErrorOfStatus<Status extends number, Name extends string> extends StatusError {
  readonly status: Status;
  readonly name: Name;
}

const NAMES: Readonly<Record<number, string>> = {
  400: "BadRequest",
  401: "Unauthorized",
  403: "Forbidden",
  404: "NotFound",
  405: "MethodNotAllowed",
  409: "Conflict",
  410: "Gone",
  413: "PayloadTooLarge",
  415: "UnsupportedMediaType",
  422: "UnprocessableContent",
  429: "TooManyRequests",
  500: "InternalServer",
  502: "BadGateway",
  503: "ServiceUnavailable",
  504: "GatewayTimeout",
};
const CLASSES: Record<number, ErrorClass<StatusError>> = {};

/** 400: The request does not fit; `details` says where. */
export const BadRequestError = /* @__PURE__ */ statusError(400, "BadRequestError");
export type BadRequestError = ErrorOfStatus<400, "BadRequestError">;

/** 401: The API key is missing, unknown, expired or revoked. */
export const UnauthorizedError = /* @__PURE__ */ statusError(401, "UnauthorizedError");
export type UnauthorizedError = ErrorOfStatus<401, "UnauthorizedError">;

/** 403: The key lacks a permission, or a visitor may not use the link here. */
export const ForbiddenError = /* @__PURE__ */ statusError(403, "ForbiddenError");
export type ForbiddenError = ErrorOfStatus<403, "ForbiddenError">;

/** 404: There is no such thing, or it belongs to another organisation. */
export const NotFoundError = /* @__PURE__ */ statusError(404, "NotFoundError");
export type NotFoundError = ErrorOfStatus<404, "NotFoundError">;

/** 405: The path does not take the method; is `baseUrl` right? */
export const MethodNotAllowedError = /* @__PURE__ */ statusError(405, "MethodNotAllowedError");
export type MethodNotAllowedError = ErrorOfStatus<405, "MethodNotAllowedError">;

/** 409: What is stored does not allow it: an id that is taken, a persona that links point to. */
export const ConflictError = /* @__PURE__ */ statusError(409, "ConflictError");
export type ConflictError = ErrorOfStatus<409, "ConflictError">;

/** 410: The link has expired or is used up. */
export const GoneError = /* @__PURE__ */ statusError(410, "GoneError");
export type GoneError = ErrorOfStatus<410, "GoneError">;

/** 413: The request body is larger than the server takes. */
export const PayloadTooLargeError = /* @__PURE__ */ statusError(413, "PayloadTooLargeError");
export type PayloadTooLargeError = ErrorOfStatus<413, "PayloadTooLargeError">;

/** 415: The server does not take the content type; is `baseUrl` right? */
export const UnsupportedMediaTypeError = /* @__PURE__ */ statusError(415, "UnsupportedMediaTypeError");
export type UnsupportedMediaTypeError = ErrorOfStatus<415, "UnsupportedMediaTypeError">;

/** 422: The idempotency key was used for another request. */
export const UnprocessableContentError = /* @__PURE__ */ statusError(422, "UnprocessableContentError");
export type UnprocessableContentError = ErrorOfStatus<422, "UnprocessableContentError">;

/** 429: Too many requests; `retryAfterMs` says when to go on, where the server does. */
export const TooManyRequestsError = /* @__PURE__ */ statusError(429, "TooManyRequestsError");
export type TooManyRequestsError = ErrorOfStatus<429, "TooManyRequestsError">;

/** 500: The server failed. */
export const InternalServerError = /* @__PURE__ */ statusError(500, "InternalServerError");
export type InternalServerError = ErrorOfStatus<500, "InternalServerError">;

/** 502: A proxy got no proper answer from the server. */
export const BadGatewayError = /* @__PURE__ */ statusError(502, "BadGatewayError");
export type BadGatewayError = ErrorOfStatus<502, "BadGatewayError">;

/** 503: The server can not answer now. */
export const ServiceUnavailableError = /* @__PURE__ */ statusError(503, "ServiceUnavailableError");
export type ServiceUnavailableError = ErrorOfStatus<503, "ServiceUnavailableError">;

/** 504: A proxy waited too long for the server. */
export const GatewayTimeoutError = /* @__PURE__ */ statusError(504, "GatewayTimeoutError");
export type GatewayTimeoutError = ErrorOfStatus<504, "GatewayTimeoutError">;

/** The class of each status that has one. */
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

/** The class of an error with this status, made when it is asked for, so that a page pays for the ones it names. */
export function statusErrorOf(status: number): ErrorClass<StatusError> {
  const name = NAMES[status];
  if (!name) return StatusError;
  CLASSES[status] ??= errorClass(`${name}Error`, StatusError as typeof ApiError);
  return CLASSES[status];
}

function statusError<Status extends number, Name extends string>(status: Status, _name: Name) {
  return statusErrorOf(status) as ErrorClass<ErrorOfStatus<Status, Name>>;
}
