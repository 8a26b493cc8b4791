import type { OperationId, OperationReplies } from "@share-links/types";
import type { Answer } from "./call.ts";
import type {
  AbortError,
  ConnectionError,
  RequestMismatchError,
  ResponseMismatchError,
  TimeoutError,
  UnreadableBodyError,
} from "./error-classes.ts";
import { StatusError } from "./error-classes.ts";
import type { StatusErrors } from "./generated/status-errors.ts";

/**
 * A call that was sent: a promise of its data. Its other methods read the same answer and send nothing. It may be awaited now,
 * later, or never; a failure that nobody reads goes to hooks and logger alone.
 */
export interface ApiPromise<Data, Id extends OperationId> extends Promise<Data> {
  /** How the call ended; never rejects. */
  result(): Promise<Result<Id>>;
  /**
   * The answer as it came, with any status and body, but without its `url`. Rejects only if no answer came, or if its status is one
   * that no `Response` can have, such as 700.
   */
  response(): Promise<Response>;
}

/** Adds the other ways to read a call to the promise of its data. `answerOf` returns the answer once there is one. */
export function toApiPromise<Data, Id extends OperationId>(
  data: Promise<Data>,
  answerOf: () => Answer | undefined,
  success: number,
): ApiPromise<Data, Id> {
  return Object.assign(data, {
    result: () =>
      data.then(
        // The spec's status: if a server says 200 for 201, the result is what the spec calls 201.
        (value) => ({ ok: true, status: success, data: value }) as unknown as Result<Id>,
        (error) => {
          // A success that can't be read has no status here, so that it can't be taken for one that can.
          const status = error instanceof StatusError ? error.status : undefined;
          return { ok: false, status, error } as unknown as Result<Id>;
        },
      ),
    response: async () => {
      await data.catch(() => {});
      const answer = answerOf();
      // Some statuses must have no body, not even an empty one.
      return answer && answer.status < 600
        ? new Response(answer.text || null, answer)
        : (data as unknown as Promise<Response>);
    },
  });
}

/**
 * How a call ended. `ok` and `status` tell the cases apart: each status of the spec has its data or its error, and any other status
 * a `StatusError`. `status` is undefined if no answer came or it can't be read (then `error.status` may have its status).
 */
export type Result<Id extends OperationId> =
  | {
      [Status in keyof OperationReplies<Id>]: ResultOf<Status, OperationReplies<Id>[Status]>;
    }[keyof OperationReplies<Id>]
  | Failure<Exclude<OtherStatus, keyof OperationReplies<Id>>, StatusError>
  | Failure<undefined, UnansweredError>;

/**
 * The statuses that an answer may have although the spec does not name them: all of HTTP's registry except those of a success, and
 * some that proxies invented. They are literals, because TypeScript could not tell a plain `number` from the spec's statuses.
 */
export type OtherStatus =
  | (300 | 301 | 302 | 303 | 304 | 305 | 307 | 308)
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418)
  | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 499)
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511)
  | (520 | 521 | 522 | 523 | 524 | 525 | 526 | 530);

/** The call can't be sent with this input: an id with a slash, `NaN`, or a missing key. */
export interface InputError extends TypeError {
  readonly name: "TypeError";
  // What other errors have, so that a program may look at it before it knows the error's class.
  readonly status?: undefined;
  readonly code?: undefined;
  readonly details?: undefined;
  readonly requestId?: undefined;
  readonly attempts?: undefined;
  readonly retryAfterMs?: undefined;
}

/** No answer came, or it isn't what the operation answers. */
export type UnansweredError =
  | ConnectionError
  | TimeoutError
  | AbortError
  | UnreadableBodyError
  | RequestMismatchError
  | ResponseMismatchError
  | InputError;

/** The result of a call that succeeded. */
export interface Success<Status, Data> {
  readonly ok: true;
  /** The status that the spec gives to a success of this operation. */
  readonly status: Status;
  readonly data: Data;
  readonly error?: undefined;
}

/** The result of a call that failed. */
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
