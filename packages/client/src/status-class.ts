import { type ApiError, type ErrorClass, errorClass } from "./api-error.ts";
import { NAMES } from "./generated/status-names.ts";

/** The server answered with a status other than 2xx. Each error status of the spec has its own subclass. */
export const StatusError = /* @__PURE__ */ errorClass<StatusError>("StatusError");
export interface StatusError extends ApiError {
  readonly status: number;
}

/** An error with one certain status. */
export interface ErrorOfStatus<Status extends number, Name extends string> extends StatusError {
  readonly status: Status;
  readonly name: Name;
}

const CLASSES: Record<number, ErrorClass<StatusError>> = {};

/** The class of an error with this status. It is created on first use, so that a page downloads only the classes that it names. */
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
