import type { ProblemCode, ProblemDetail } from "@share-links/types";

/** A rule said no, or the service can not do it now; `code` says why, in the spec's word. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ProblemCode;
  /** Headers that the answer needs, such as `Allow`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the caller named a token or a key that never existed, as somebody does who tries them out. */
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

/** How many problems of one request are told at the most. */
export const MOST_DETAILS = 100;

/** Input that does not fit the spec, with every problem in it, or the first 100. */
export class InvalidInput extends Error {
  override readonly name = "InvalidInput";
  readonly details: readonly ProblemDetail[];

  constructor(all: readonly ProblemDetail[]) {
    const details = all.slice(0, MOST_DETAILS);
    super(details.map(({ path, message }) => `${path} ${message}`).join("; "));
    this.details = details;
  }
}
