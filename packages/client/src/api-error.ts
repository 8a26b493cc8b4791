import type { OperationId, ProblemCode, ProblemDetail } from "@share-links/types";

/** A code of the spec, or whatever another server sent in its place. */
export type ApiErrorCode = ProblemCode | (string & Record<never, never>);

/** What is known of a failed call; everything but the first four is absent where no answer came. */
export interface ApiErrorFields {
  readonly message: string;
  readonly operationId: OperationId;
  readonly method: string;
  readonly url: string;
  readonly status?: number | undefined;
  readonly code?: ApiErrorCode | undefined;
  readonly details?: readonly ProblemDetail[] | undefined;
  readonly requestId?: string | undefined;
  readonly headers?: Headers | undefined;
  readonly body?: unknown;
  readonly rawBody?: string | undefined;
  readonly cause?: unknown;
}

/**
 * A call that failed: the server refused it, or (as a subclass) no answer came or it could not be read. Holds no API
 * key; a print, a logger and `JSON.stringify` leave headers and bodies out.
 */
export class ApiError extends Error {
  override readonly name: "ApiError" | "ConnectionError" | "AbortError" | "UnreadableBodyError" = "ApiError";
  /** The spec's name of the operation that was called. */
  readonly operationId: OperationId;
  readonly method: string;
  /** Where the request went, without keys and share tokens. */
  readonly url: string;
  /** The HTTP status; undefined where no whole answer came. */
  readonly status: number | undefined;
  /** What is wrong, for programs; undefined where the answer does not say. */
  readonly code: ApiErrorCode | undefined;
  /** Every thing of the request that does not fit; empty where the answer lists none. */
  readonly details: readonly ProblemDetail[];
  /** The server's name of this request, to quote in a report. */
  readonly requestId: string | undefined;
  declare readonly headers: Headers | undefined;
  /** The JSON value of the answer's body; undefined where it is none. */
  declare readonly body: unknown;
  /** The answer's body as text. */
  declare readonly rawBody: string | undefined;

  constructor(fields: ApiErrorFields) {
    super(fields.message, fields.cause === undefined ? undefined : { cause: fields.cause });
    this.operationId = fields.operationId;
    this.method = fields.method;
    this.url = fields.url;
    this.status = fields.status;
    this.code = fields.code;
    this.details = fields.details ?? [];
    this.requestId = fields.requestId;
    // Not enumerable, so that no logger writes them down: they may hold share tokens.
    const { headers, body, rawBody } = fields;
    Object.defineProperties(this, { headers: { value: headers }, body: { value: body }, rawBody: { value: rawBody } });
  }

  toJSON(): Record<string, unknown> {
    const { name, message, operationId, method, url, status, code, details, requestId } = this;
    return { name, message, operationId, method, url, status, code, details, requestId };
  }
}

/** No whole answer came: the network failed, or the connection broke while the answer was read. */
export class ConnectionError extends ApiError {
  override readonly name = "ConnectionError";
}

/** The caller's signal ended the call; `cause` is the signal's reason. */
export class AbortError extends ApiError {
  override readonly name = "AbortError";
}

/** A success by its status, but its body is not what the operation answers: an HTML page, broken JSON, nothing. */
export class UnreadableBodyError extends ApiError {
  override readonly name = "UnreadableBodyError";
}
