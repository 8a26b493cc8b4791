import type { ProblemCode, ProblemDetail } from "@share-links/types";

/** The error for a request that is refused by a rule, or that the service can't carry out now. `code` is the spec's. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ProblemCode;
  /** Headers for the answer, such as `Allow`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the caller sent a token or a key that never existed, and so may be guessing. */
  readonly isGuess: boolean;

  constructor(
    code: ProblemCode,
    options: { message?: string; cause?: unknown; headers?: Record<string, string>; isGuess?: boolean } = {},
  ) {
    super(options.message ?? code, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.headers = options.headers ?? {};
    this.isGuess = options.isGuess ?? false;
  }
}

/** An answer lists at most so many problems of a request. */
export const MOST_DETAILS = 100;

/** The error for input that doesn't fit the spec, with every problem in it, or the first 100. */
export class InvalidInput extends Error {
  override readonly name = "InvalidInput";
  readonly details: readonly ProblemDetail[];

  constructor(all: readonly ProblemDetail[]) {
    const details = all.slice(0, MOST_DETAILS);
    super(details.map(({ path, message }) => `${path} ${message}`).join("; "));
    this.details = details;
  }
}
