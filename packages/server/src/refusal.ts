import type { ProblemCode, ProblemDetail } from "@share-links/types";

/** What the page of a refusal may know of the link that was refused. */
export interface RefusedLink {
  /** The sites that may frame the page: the sources of `frame-ancestors`. */
  readonly frameAncestors: string;
  /** Lets a visitor who holds a grant go on from the page. `servedAt` is the database's time. */
  readonly access?: { readonly nonce: string; readonly servedAt: number };
}

/** The error for a request that is refused by a rule, or that the service can't carry out now. `code` is the spec's. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ProblemCode;
  /** Headers for the answer, such as `Allow`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the caller sent a token or a key that never existed, and so may be guessing. */
  readonly isGuess: boolean;
  /** The link that is refused, if a page was asked for. */
  readonly link: RefusedLink | undefined;

  constructor(
    code: ProblemCode,
    options: {
      message?: string;
      cause?: unknown;
      headers?: Record<string, string>;
      isGuess?: boolean;
      link?: RefusedLink;
    } = {},
  ) {
    super(options.message ?? code, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.headers = options.headers ?? {};
    this.isGuess = options.isGuess ?? false;
    this.link = options.link;
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
