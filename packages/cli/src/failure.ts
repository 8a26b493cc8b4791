import type { FailureKind } from "./exit-codes.ts";

/** More about a failure, for people and programs. */
export interface FailureFacts {
  /** Each thing that is wrong, if there are several. */
  readonly details?: readonly string[] | undefined;
  /** What to do about it. */
  readonly hint?: string | undefined;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly requestId?: string | undefined;
}

/** A command ended without what was asked for. The message and the facts hold no key and no share token. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly kind: FailureKind;
  readonly facts: FailureFacts;

  constructor(kind: FailureKind, message: string, facts: FailureFacts = {}) {
    super(message);
    this.kind = kind;
    this.facts = facts;
  }
}

/** The command line is wrong. */
export function usageFailure(message: string, hint?: string): Failure {
  return new Failure("usage", message, { hint });
}

/** The hosted API has no operation for this. */
export function unsupportedFailure(what: string): Failure {
  return new Failure("unsupported", `The hosted API doesn't offer ${what}.`, {
    hint: "A server of your own does. Choose it with --base-url or --profile.",
  });
}
