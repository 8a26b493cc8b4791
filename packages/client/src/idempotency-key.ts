import type { OperationId } from "@share-links/types";
import { toHeaderValue } from "./header-value.ts";
import { refuse } from "./refuse.ts";

/**
 * The idempotency key to send on every attempt of a call: the caller's, or a new one where the caller asks for one or the
 * server is known to honour it. Refuses one for an operation that declares none, where it would be ignored.
 */
export function idempotencyKeyOf(
  operationId: OperationId,
  given: string | boolean | undefined,
  isHonoured: boolean | undefined,
): string | undefined {
  if (isHonoured === undefined) return given ? refuse(NAME, `left out of ${operationId}`) : undefined;
  const wanted = given ?? isHonoured;
  if (typeof wanted !== "boolean") return toHeaderValue(NAME, wanted);
  // 128 random bits; `crypto.randomUUID` is not there on pages without https.
  return wanted ? crypto.getRandomValues(new Uint32Array(4)).join("-") : undefined;
}

const NAME = "idempotencyKey";
