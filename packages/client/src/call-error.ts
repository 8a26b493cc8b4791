import { ApiError, type MismatchIssue, setKind } from "./api-error.ts";

/** No whole answer came: the network failed, or the connection broke while the answer was read. */
export class ConnectionError extends ApiError {
  declare readonly name: "ConnectionError";
  declare readonly status: undefined;
}
setKind(ConnectionError, "ConnectionError");

/** No whole answer came in time: the last attempt took longer than `timeoutMs`, or all of them than `deadlineMs`. */
export class TimeoutError extends ApiError {
  declare readonly name: "TimeoutError";
  declare readonly status: undefined;
}
setKind(TimeoutError, "TimeoutError");

/** The caller's signal ended the call; `cause` is the signal's reason. */
export class AbortError extends ApiError {
  declare readonly name: "AbortError";
  declare readonly status: undefined;
}
setKind(AbortError, "AbortError");

/** A success by its status, but its body is not what the operation answers: an HTML page, broken JSON, nothing. */
export class UnreadableBodyError extends ApiError {
  declare readonly name: "UnreadableBodyError";
  declare readonly status: number;
}
setKind(UnreadableBodyError, "UnreadableBodyError");

/** A request that does not fit its schema, by your choice to validate; it was not sent. */
export class RequestMismatchError extends ApiError {
  declare readonly name: "RequestMismatchError";
  declare readonly status: undefined;
  /** Every thing that does not fit. */
  declare readonly issues: readonly MismatchIssue[];
}
setKind(RequestMismatchError, "RequestMismatchError");

/** A success that is JSON but does not fit: a page that does not lead on, or, by your choice to validate, its schema. */
export class ResponseMismatchError extends ApiError {
  declare readonly name: "ResponseMismatchError";
  /** Every thing that does not fit. */
  declare readonly issues: readonly MismatchIssue[];
}
setKind(ResponseMismatchError, "ResponseMismatchError");
