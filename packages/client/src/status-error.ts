import { ApiError, type ApiErrorFields, setKind } from "./api-error.ts";

/** The server answered with a status that is no success; the statuses of the spec have a class each. */
export class StatusError extends ApiError {
  declare readonly status: number;
}
setKind(StatusError, "StatusError");

/** An error of one status. */
export interface ErrorOfStatus<Status extends number, Name extends string> extends StatusError {
  readonly status: Status;
  readonly name: Name;
}

/** The class of the errors of one status. */
export interface StatusErrorClass<Status extends number, Name extends string> {
  new (fields: ApiErrorFields): ErrorOfStatus<Status, Name>;
  readonly prototype: ErrorOfStatus<Status, Name>;
}

const CLASSES: Record<number, typeof StatusError> = {};

/** 400: The request does not fit; `details` says where. */
export const BadRequestError = statusError(400, "BadRequestError");
export type BadRequestError = ErrorOfStatus<400, "BadRequestError">;

/** 401: The API key is missing, unknown, expired or revoked. */
export const UnauthorizedError = statusError(401, "UnauthorizedError");
export type UnauthorizedError = ErrorOfStatus<401, "UnauthorizedError">;

/** 403: The key lacks a permission, or a visitor may not use the link here. */
export const ForbiddenError = statusError(403, "ForbiddenError");
export type ForbiddenError = ErrorOfStatus<403, "ForbiddenError">;

/** 404: There is no such thing, or it belongs to another organisation. */
export const NotFoundError = statusError(404, "NotFoundError");
export type NotFoundError = ErrorOfStatus<404, "NotFoundError">;

/** 405: The path does not take the method; is `baseUrl` right? */
export const MethodNotAllowedError = statusError(405, "MethodNotAllowedError");
export type MethodNotAllowedError = ErrorOfStatus<405, "MethodNotAllowedError">;

/** 409: What is stored does not allow it: an id that is taken, a persona that links point to. */
export const ConflictError = statusError(409, "ConflictError");
export type ConflictError = ErrorOfStatus<409, "ConflictError">;

/** 410: The link has expired or is used up. */
export const GoneError = statusError(410, "GoneError");
export type GoneError = ErrorOfStatus<410, "GoneError">;

/** 413: The request body is larger than the server takes. */
export const PayloadTooLargeError = statusError(413, "PayloadTooLargeError");
export type PayloadTooLargeError = ErrorOfStatus<413, "PayloadTooLargeError">;

/** 415: The server does not take the content type; is `baseUrl` right? */
export const UnsupportedMediaTypeError = statusError(415, "UnsupportedMediaTypeError");
export type UnsupportedMediaTypeError = ErrorOfStatus<415, "UnsupportedMediaTypeError">;

/** 422: The idempotency key was used for another request. */
export const UnprocessableContentError = statusError(422, "UnprocessableContentError");
export type UnprocessableContentError = ErrorOfStatus<422, "UnprocessableContentError">;

/** 429: Too many requests; `retryAfterMs` says when to go on, where the server does. */
export const TooManyRequestsError = statusError(429, "TooManyRequestsError");
export type TooManyRequestsError = ErrorOfStatus<429, "TooManyRequestsError">;

/** 500: The server failed. */
export const InternalServerError = statusError(500, "InternalServerError");
export type InternalServerError = ErrorOfStatus<500, "InternalServerError">;

/** 502: A proxy got no proper answer from the server. */
export const BadGatewayError = statusError(502, "BadGatewayError");
export type BadGatewayError = ErrorOfStatus<502, "BadGatewayError">;

/** 503: The server can not answer now. */
export const ServiceUnavailableError = statusError(503, "ServiceUnavailableError");
export type ServiceUnavailableError = ErrorOfStatus<503, "ServiceUnavailableError">;

/** 504: A proxy waited too long for the server. */
export const GatewayTimeoutError = statusError(504, "GatewayTimeoutError");
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

/** The class of an error with this status. */
export function statusErrorOf(status: number): typeof StatusError {
  return CLASSES[status] ?? StatusError;
}

function statusError<Status extends number, Name extends string>(status: Status, name: Name) {
  const type = class extends StatusError {};
  setKind(type, name);
  CLASSES[status] = type;
  return type as unknown as StatusErrorClass<Status, Name>;
}
