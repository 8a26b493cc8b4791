import { toHeaderValue } from "./header-value.ts";
import type { Operation } from "./operation.ts";
import { refuse } from "./refuse.ts";

/**
 * The idempotency key to send on every attempt of a call: the caller's, or a new one where the caller asks for one or the
 * server is known to honour it. Refuses one for an operation that declares none, where it would be ignored.
 */
export function idempotencyKeyOf(
  { id, isIdempotent }: Operation,
  given: string | boolean | undefined,
  isHonoured: boolean,
): string | undefined {
  if (!isIdempotent && given) refuse(NAME, `left out of ${id}`);
  if (given !== undefined && typeof given !== "boolean") return toHeaderValue(NAME, given);
  return isIdempotent && (given ?? isHonoured) ? randomKey() : undefined;
}

const NAME = "idempotencyKey";

/** 128 random bits; `crypto.randomUUID` is not there on pages without https. */
function randomKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}
