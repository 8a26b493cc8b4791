import type { OperationId } from "@share-links/types";

/** Functions that are told of what happens; what one throws goes to the logger and changes no call. */
export interface Hooks {
  /** An attempt begins. */
  readonly onRequest?: ((event: AttemptEvent) => void) | undefined;
  /** An attempt got a whole answer, whatever its status. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** An attempt got no whole answer. */
  readonly onFailure?: ((event: FailureEvent) => void) | undefined;
  /** There will be another attempt. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

/**
 * Takes lines with their facts; `console` is one. Of a logger that takes the facts first, as pino does:
 * `{ debug: (message, facts) => log.debug(facts, message), warn: (message, facts) => log.warn(facts, message) }`.
 */
export interface Logger {
  debug(message: string, facts: object): void;
  warn(message: string, facts: object): void;
}

/** One attempt of a call. */
export interface AttemptEvent {
  readonly operationId: OperationId;
  readonly method: string;
  /** Without keys and share tokens. */
  readonly url: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** How long the attempt has taken so far, from the API key on, the wait before it left out. */
  readonly durationMs: number;
}

/** An attempt that was answered. */
export interface ResponseEvent extends AttemptEvent {
  readonly status: number;
  readonly requestId: string | undefined;
}

/** An attempt that was not answered. */
export interface FailureEvent extends AttemptEvent {
  readonly error: Error;
}

/** A wait before another attempt. */
export interface RetryEvent extends AttemptEvent {
  readonly delayMs: number;
}
