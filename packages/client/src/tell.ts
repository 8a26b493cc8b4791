import type { AttemptEvent, Hooks } from "./events.ts";
import type { Plan } from "./plan.ts";
import { redactMembers } from "./redact.ts";

type EventOf<Name extends keyof Hooks> = Parameters<NonNullable<Hooks[Name]>>[0];

/** Tells hook and logger what an attempt came to; what a hook throws, or rejects with, goes to the logger and changes no call; what a logger throws is lost. */
export function tell<Name extends keyof Hooks>(
  plan: Plan,
  name: Name,
  factsOf?: () => Omit<EventOf<Name>, keyof AttemptEvent>,
): void {
  const { operationId, method, url, attempts: attempt, begin, hooks, logger } = plan;
  const hook = hooks[name] as ((event: object) => void) | undefined;
  if (!hook && !logger) return;
  const event = { operationId, method, url, attempt, durationMs: performance.now() - begin, ...factsOf?.() };
  const safe = redactMembers(plan, Object.entries(event));
  quietly(() => logger?.debug(`share-links ${operationId} ${name}`, safe));
  quietly(
    () => hook?.(safe),
    (error) => quietly(() => logger?.warn(`share-links ${operationId} ${name} threw`, { error })),
  );
}

/** Calls what is the user's own, at once; that it throws, or rejects, changes no call. */
export async function quietly(call: () => unknown, onFault?: (error: unknown) => void): Promise<void> {
  try {
    await call();
  } catch (error) {
    onFault?.(error);
  }
}
