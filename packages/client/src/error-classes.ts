import { type ApiError, type ErrorClass, errorClass, type MismatchIssue } from "./api-error.ts";
import { NAMES } from "./generated/status-names.ts";

/** No complete answer came: the network failed, or the connection broke while the answer was read. */
export const ConnectionError = /* @__PURE__ */ errorClass<ConnectionError>("ConnectionError");
export interface ConnectionError extends ApiError {
  readonly name: "ConnectionError";
  readonly status: undefined;
}

/** No complete answer came in time: the last attempt took longer than `timeoutMs`, or all of them longer than `deadlineMs`. */
export const TimeoutError = /* @__PURE__ */ errorClass<TimeoutError>("TimeoutError");
export interface TimeoutError extends ApiError {
  readonly name: "TimeoutError";
  readonly status: undefined;
}

/** The caller's signal ended the call; `cause` is the signal's reason. */
export const AbortError = /* @__PURE__ */ errorClass<AbortError>("AbortError");
export interface AbortError extends ApiError {
  readonly name: "AbortError";
  readonly status: undefined;
}

/** The status says success, but the body is not what the operation answers: an HTML page, broken JSON, nothing. */
export const UnreadableBodyError = /* @__PURE__ */ errorClass<UnreadableBodyError>("UnreadableBodyError");
export interface UnreadableBodyError extends ApiError {
  readonly name: "UnreadableBodyError";
  readonly status: number;
}

/** The request does not fit its schema, so it was not sent. You asked for this check with `validate`. */
export const RequestMismatchError = /* @__PURE__ */ errorClass<RequestMismatchError>("RequestMismatchError");
export interface RequestMismatchError extends ApiError {
  readonly name: "RequestMismatchError";
  readonly status: undefined;
  /** Everything that does not fit. */
  readonly issues: readonly MismatchIssue[];
}

/** A successful answer is wrong: a page's `meta.next` does not advance, or (if you asked for this check with `validate`) the body does not fit its schema. */
export const ResponseMismatchError = /* @__PURE__ */ errorClass<ResponseMismatchError>("ResponseMismatchError");
export interface ResponseMismatchError extends ApiError {
  readonly name: "ResponseMismatchError";
  /** Everything that does not fit. */
  readonly issues: readonly MismatchIssue[];
}

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
