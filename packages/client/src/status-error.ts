import type { SpecifiedStatusErrors } from "./generated/status-errors.ts";
import { type ErrorOfStatus, statusError } from "./status-class.ts";

export {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  GoneError,
  InternalServerError,
  MethodNotAllowedError,
  NotFoundError,
  PayloadTooLargeError,
  ServiceUnavailableError,
  TooManyRequestsError,
  UnauthorizedError,
  UnprocessableContentError,
  UnsupportedMediaTypeError,
} from "./generated/status-errors.ts";
export { type ErrorOfStatus, StatusError, statusErrorOf } from "./status-class.ts";

/** 502: A proxy got no proper answer from the server. */
export const BadGatewayError = /* @__PURE__ */ statusError(502, "BadGatewayError");
export type BadGatewayError = ErrorOfStatus<502, "BadGatewayError">;

/** 504: A proxy waited too long for the server. */
export const GatewayTimeoutError = /* @__PURE__ */ statusError(504, "GatewayTimeoutError");
export type GatewayTimeoutError = ErrorOfStatus<504, "GatewayTimeoutError">;

/** The class of each status that has one: the statuses of the spec, and those that only proxies send. */
export interface StatusErrors extends SpecifiedStatusErrors {
  502: BadGatewayError;
  504: GatewayTimeoutError;
}
