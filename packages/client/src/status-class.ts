import { type ApiError, type ErrorClass, errorClass } from "./api-error.ts";
import { NAMES } from "./generated/status-names.ts";

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

const CLASSES: Record<number, ErrorClass<StatusError>> = {};

/** The class of an error with this status, made when it is asked for, so that a page pays for the ones it names. */
export function statusErrorOf(status: number): ErrorClass<StatusError> {
  const name = NAMES[status];
  if (!name) return StatusError;
  CLASSES[status] ??= errorClass(`${name}Error`, StatusError as typeof ApiError);
  return CLASSES[status];
}

/** The same class, typed by its status and its name. */
export function statusError<Status extends number, Name extends string>(status: Status, _name: Name) {
  return statusErrorOf(status) as ErrorClass<ErrorOfStatus<Status, Name>>;
}
