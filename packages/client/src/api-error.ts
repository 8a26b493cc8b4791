import type { ProblemCode, ProblemDetail } from "@share-links/types";
import type { OperationName } from "./options.ts";
import { withoutUndefined } from "./values.ts";

/** A code of the spec, or another code that the server sent. */
export type ApiErrorCode = ProblemCode | (string & Record<never, never>);

/** What is known about a failed call. Everything but the first four is missing if no answer came. */
export interface ApiErrorFields {
  readonly message: string;
  readonly operationId: OperationName;
  readonly method: string;
  readonly url: string;
  readonly attempts?: number | undefined;
  readonly status?: number | undefined;
  readonly code?: ApiErrorCode | undefined;
  readonly details?: readonly ProblemDetail[] | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly headers?: Headers | undefined;
  readonly body?: unknown;
  readonly rawBody?: string | undefined;
  readonly cause?: unknown;
  readonly issues?: readonly MismatchIssue[] | undefined;
}

/** One thing that does not fit its schema. */
export interface MismatchIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/**
 * A failed call: the server refused it, or (as a subclass) no answer came or the answer could not be read. It holds no API key, and
 * prints, loggers and `JSON.stringify` leave headers and bodies out. `instanceof` also works for errors of another copy of this
 * package.
 */
export class ApiError extends Error {
  /** Identifies the class in every copy of this package. */
  declare private static readonly kind: string;
  /** The name of the class. It is on the prototype, so that stacks begin with it. */
  declare readonly name: string;
  /** The spec's name of the operation that was called. */
  declare readonly operationId: OperationName;
  declare readonly method: string;
  /** Where the request went, without keys and share tokens. */
  declare readonly url: string;
  /** The HTTP status; undefined if no complete answer came. */
  declare readonly status: number | undefined;
  /** What is wrong, for programs; undefined if the answer does not say. */
  declare readonly code: ApiErrorCode | undefined;
  /** Everything in the request that does not fit; empty if the answer lists nothing. */
  declare readonly details: readonly ProblemDetail[];
  /** The server's id of this request, to quote in a report. */
  declare readonly requestId: string | undefined;
  /** How many attempts were made, including the last one; 0 if the call was over before the first. */
  declare readonly attempts: number;
  /** How long the server asks to wait before another try; undefined if it does not ask. */
  declare readonly retryAfterMs: number | undefined;
  declare readonly headers: Headers | undefined;
  /** The JSON value of the answer's body; undefined if it is not JSON. */
  declare readonly body: unknown;
  /** The answer's body as text, without keys and share tokens. */
  declare readonly rawBody: string | undefined;

  /** True for errors of the same class of every copy of this package, in every realm. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    // Classes that users derive have no kind of their own, so the usual instanceof decides.
    // biome-ignore lint/complexity/noThisInStatic: this is the class on the right of instanceof, which may be a derived one.
    return Object.hasOwn(this, "kind") ? this.kind in Object(error) : super[Symbol.hasInstance](error);
  }

  constructor({ message, headers, body, rawBody, ...shown }: ApiErrorFields) {
    // `Error` takes the cause from its options, if there is one, and keeps it out of prints.
    super(message, shown);
    Object.assign(this, { details: [], attempts: 1 }, withoutUndefined(shown));
    hide(this, { headers, body, rawBody });
  }

  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}
setKind(ApiError, "ApiError");

/** A class of the family, by what its errors have besides an `ApiError`. */
export interface ErrorClass<Error extends ApiError> {
  new (fields: ApiErrorFields): Error;
  readonly prototype: Error;
}

/** Makes a class of errors with this name. It is a call that bundlers may leave out, so that a page pays only for the classes that it uses. */
export function errorClass<Error extends ApiError>(
  name: Error["name"],
  base: typeof ApiError = ApiError,
): ErrorClass<Error> {
  return setKind(class extends base {}, name) as unknown as ErrorClass<Error>;
}

function setKind<Type extends typeof ApiError>(type: Type, name: string): Type {
  const kind = `@share-links/client/${name}`;
  // A bundler may have given the class another name, or none.
  hide(type, { name, kind });
  hide(type.prototype, { name, [kind]: name });
  return type;
}

/** Adds members that are not enumerable, so that no logger prints them. */
function hide(target: object, members: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(members)) Object.defineProperty(target, name, { value });
}
