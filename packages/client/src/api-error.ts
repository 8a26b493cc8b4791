import type { OperationId, ProblemCode, ProblemDetail } from "@share-links/types";
import { defined } from "./defined.ts";

/** A code of the spec, or whatever another server sent in its place. */
export type ApiErrorCode = ProblemCode | (string & Record<never, never>);

/** What is known of a failed call; everything but the first four is absent where no answer came. */
export interface ApiErrorFields {
  readonly message: string;
  readonly operationId: OperationId;
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

/** One thing that does not fit, as a schema tells it. */
export interface MismatchIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/**
 * A call that failed: the server refused it, or (as a subclass) no answer came or it could not be read. Holds no API
 * key; a print, a logger and `JSON.stringify` leave headers and bodies out. `instanceof` holds across copies of this
 * package.
 */
export class ApiError extends Error {
  /** What tells the class apart in every copy of this package. */
  declare private static readonly kind: string;
  /** The name of the class, a literal in each; on the prototype, so that stacks begin with it. */
  declare readonly name: string;
  /** The spec's name of the operation that was called. */
  declare readonly operationId: OperationId;
  declare readonly method: string;
  /** Where the request went, without keys and share tokens. */
  declare readonly url: string;
  /** The HTTP status; undefined where no whole answer came. */
  declare readonly status: number | undefined;
  /** What is wrong, for programs; undefined where the answer does not say. */
  declare readonly code: ApiErrorCode | undefined;
  /** Every thing of the request that does not fit; empty where the answer lists none. */
  declare readonly details: readonly ProblemDetail[];
  /** The server's name of this request, to quote in a report. */
  declare readonly requestId: string | undefined;
  /** How many attempts were made, the last one included; 0 where the call was over before its first. */
  declare readonly attempts: number;
  /** How long the server asks to wait before another try; undefined where it does not ask. */
  declare readonly retryAfterMs: number | undefined;
  declare readonly headers: Headers | undefined;
  /** The JSON value of the answer's body; undefined where it is none. */
  declare readonly body: unknown;
  /** The answer's body as text, without keys and share tokens. */
  declare readonly rawBody: string | undefined;

  /** Holds for the same class of every copy of this package and every realm. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    // A class that a user derives has no kind of its own, and is told apart as any class is.
    // biome-ignore lint/complexity/noThisInStatic: the class that stands right of instanceof, which may be a derived one.
    return Object.hasOwn(this, "kind") ? this.kind in Object(error) : super[Symbol.hasInstance](error);
  }

  constructor({ message, headers, body, rawBody, ...shown }: ApiErrorFields) {
    // Takes the cause from the rest, where there is one, and keeps it out of prints.
    super(message, shown);
    Object.assign(this, { details: [], attempts: 1 }, defined(shown));
    hide(this, { headers, body, rawBody });
  }

  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}
setKind(ApiError, "ApiError");

/** Names a class of the family, for people and for `instanceof` across copies of this package. */
export function setKind<Type extends typeof ApiError>(type: Type, name: string): Type {
  const kind = `@share-links/client/${name}`;
  // The class, too: a bundler may have given it another name, or none.
  hide(type, { name, kind });
  hide(type.prototype, { name, [kind]: name });
  return type;
}

/** Not enumerable, so that no logger writes them down. */
function hide(target: object, members: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(members)) Object.defineProperty(target, name, { value });
}
