import type { Plan } from "./attempt.ts";
import type { AttemptEvent, Hooks } from "./events.ts";
import { redactMembers } from "./redact.ts";

type EventOf<Name extends keyof Hooks> = Parameters<NonNullable<Hooks[Name]>>[0];

/** Tells hook and logger what an attempt came to; what a hook throws goes to the logger and changes no call. */
export function tell<Name extends keyof Hooks>(
  plan: Plan,
  name: Name,
  factsOf: () => Omit<EventOf<Name>, keyof AttemptEvent>,
): void {
  const { operationId, method, url, attempts: attempt, settings } = plan;
  const { hooks, logger } = settings;
  const hook = hooks[name] as ((event: object) => void) | undefined;
  if (!hook && !logger) return;
  const event = { operationId, method, url, attempt, ...factsOf() };
  const safe = redactMembers(plan, Object.entries(event));
  logger?.debug(`share-links ${operationId} ${name}`, safe);
  try {
    hook?.(safe);
  } catch (error) {
    logger?.warn(`share-links ${operationId}: ${name} threw`, { error });
  }
}
