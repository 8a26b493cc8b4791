import type { OperationId, OperationReplies } from "@share-links/types";
import type {
  AbortError,
  ConnectionError,
  RequestMismatchError,
  ResponseMismatchError,
  TimeoutError,
  UnreadableBodyError,
} from "./call-error.ts";
import type { StatusError, StatusErrors } from "./status-error.ts";

/**
 * How a call ended, told apart by `ok` and by `status`: each status of the spec with its data or its error, any other
 * status, and undefined where there is no answer that can be read (`error.status` has its status, if it had one).
 */
export type Result<Id extends OperationId> =
  | {
      [Status in keyof OperationReplies<Id>]: ResultOf<Status, OperationReplies<Id>[Status]>;
    }[keyof OperationReplies<Id>]
  | Failure<OtherStatus, StatusError>
  | Failure<undefined, UnansweredError>;

/** A status that the spec does not name for the operation; a number that no literal compares with. */
export type OtherStatus = number & { readonly "not of the spec": never };

/** No answer, or none that can be read as what the operation answers; a `TypeError` is an input that can not be sent. */
export type UnansweredError =
  | ConnectionError
  | TimeoutError
  | AbortError
  | UnreadableBodyError
  | RequestMismatchError
  | ResponseMismatchError
  | TypeError;

/** A result that is a success. */
export interface Success<Status, Data> {
  readonly ok: true;
  /** As the spec has it. */
  readonly status: Status;
  readonly data: Data;
  readonly error?: undefined;
}

/** A result that is none. */
export interface Failure<Status, Problem> {
  readonly ok: false;
  readonly status: Status;
  readonly error: Problem;
  readonly data?: undefined;
}

type ResultOf<Status, Data> = Status extends number
  ? `${Status}` extends `2${string}`
    ? Success<Status, Data>
    : Failure<Status, Status extends keyof StatusErrors ? StatusErrors[Status] : StatusError>
  : never;
