import type { Progress } from "./call.ts";
import type { OperationName } from "./options.ts";
import { redactMembers } from "./redact.ts";

/** Functions that are called while a call runs. What one of them throws goes to the logger and does not change the call. */
export interface Hooks {
  /** An attempt begins. */
  readonly onRequest?: ((event: AttemptEvent) => void) | undefined;
  /** An attempt got a complete answer, with any status. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** An attempt got no complete answer. */
  readonly onFailure?: ((event: FailureEvent) => void) | undefined;
  /** There will be another attempt after `delayMs`. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

/**
 * Gets a message and its facts; `console` is such a logger. For a logger that takes the facts first, as pino does, pass
 * `{ debug: (message, facts) => log.debug(facts, message), warn: (message, facts) => log.warn(facts, message) }`.
 */
export interface Logger {
  debug(message: string, facts: object): void;
  warn(message: string, facts: object): void;
}

/** One attempt of a call. */
export interface AttemptEvent {
  readonly operationId: OperationName;
  readonly method: string;
  /** Without keys and share tokens. */
  readonly url: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** How long this attempt has taken so far. The wait before it does not count. */
  readonly durationMs: number;
}

/** An attempt that got an answer. */
export interface ResponseEvent extends AttemptEvent {
  readonly status: number;
  readonly requestId: string | undefined;
}

/** An attempt that got no answer. */
export interface FailureEvent extends AttemptEvent {
  readonly error: Error;
}

/** A wait before another attempt. */
export interface RetryEvent extends AttemptEvent {
  readonly delayMs: number;
}

type EventOf<Name extends keyof Hooks> = Parameters<NonNullable<Hooks[Name]>>[0];

/** Calls the hook and the logger for an event of the current attempt. Neither can change the call by throwing or rejecting. */
export function report<Name extends keyof Hooks>(
  progress: Progress,
  name: Name,
  factsOf?: () => Omit<EventOf<Name>, keyof AttemptEvent>,
): void {
  const { operation, url, settings } = progress.call;
  const { hooks, logger } = settings;
  const hook = hooks[name] as ((event: object) => void) | undefined;
  if (!hook && !logger) return;
  const event = redactMembers(
    progress,
    Object.entries({
      operationId: operation.id,
      method: operation.method,
      url,
      attempt: progress.attempts,
      durationMs: performance.now() - progress.attemptStartedAt,
      ...factsOf?.(),
    }),
  );
  runSafely(() => logger?.debug(`share-links ${operation.id} ${name}`, event));
  runSafely(
    () => hook?.(event),
    (error) => runSafely(() => logger?.warn(`share-links ${operation.id} ${name} threw`, { error })),
  );
}

/** Runs a caller's function. If it throws or rejects, only `onFault` hears of it. */
export async function runSafely(run: () => unknown, onFault?: (error: unknown) => void): Promise<void> {
  try {
    await run();
  } catch (error) {
    onFault?.(error);
  }
}
