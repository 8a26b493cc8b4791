import type { Progress } from "./call.ts";
import type { AttemptEvent, Hooks } from "./options.ts";
import { redactMembers } from "./redact.ts";

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
  const event = redactMembers(progress, {
    operationId: operation.id,
    method: operation.method,
    url,
    attempt: progress.attempts,
    durationMs: performance.now() - progress.attemptStartedAt,
    ...factsOf?.(),
  });
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
