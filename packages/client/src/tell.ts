import type { Plan } from "./attempt.ts";
import type { AttemptEvent, Hooks } from "./events.ts";
import type { Redact } from "./redact.ts";

type EventOf<Name extends keyof Hooks> = Parameters<NonNullable<Hooks[Name]>>[0];

/** Tells hook and logger what an attempt came to; what a hook throws goes to the logger and changes no call. */
export function tell<Name extends keyof Hooks>(
  { operationId, method, url, attempts, redact, settings }: Plan,
  name: Name,
  facts: Omit<EventOf<Name>, keyof AttemptEvent>,
): void {
  const { hooks, logger } = settings;
  const hook = hooks[name] as ((event: object) => void) | undefined;
  if (hook === undefined && logger === undefined) return;
  const event = withoutSecrets({ operationId, method, url, attempt: attempts, ...facts }, redact);
  logger?.debug(`share-links ${operationId} ${name}`, event);
  try {
    hook?.(event);
  } catch (error) {
    logger?.warn(`share-links ${operationId}: ${name} threw`, { error });
  }
}

function withoutSecrets(event: object, redact: Redact): object {
  return Object.fromEntries(
    Object.entries(event).map(([name, value]) => [name, typeof value === "string" ? redact(value) : value]),
  );
}
