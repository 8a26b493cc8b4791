import { type ApiError, errorClass, type MismatchIssue } from "./api-error.ts";

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
