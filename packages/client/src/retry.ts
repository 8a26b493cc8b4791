import type { Answer } from "./failure.ts";
import { innermostOf } from "./innermost.ts";
import type { Plan } from "./plan.ts";
import { toRetryAfterMs } from "./retry-after.ts";
import { LONGEST_MS } from "./span.ts";

/** Whether another attempt may help: never, only where to repeat the request does no harm, or in any case. */
export type Retry = typeof NEVER | typeof IF_REPEATABLE | typeof ALWAYS;
export const NEVER = 0;
export const IF_REPEATABLE = 1;
export const ALWAYS = 2;

/**
 * Whether another attempt may help after an answer; with 429 the server says that it did nothing, and with 409 and
 * `Retry-After` that the attempt before is still running.
 */
export function retryAfterAnswer({ status, headers }: Pick<Answer, "status" | "headers">): Retry {
  if (status === 429) return ALWAYS;
  const may = [408, 500, 502, 503, 504].includes(status) || (status === 409 && headers.has("retry-after"));
  return may ? IF_REPEATABLE : NEVER;
}

/** Whether nobody was there to take a request, at none of the host's addresses; each runtime has its own word for it. */
export function neverLeft(fault: unknown): boolean {
  return innermostOf(fault).every((each) => {
    const { syscall, code, message } = Object(each) as Record<string, unknown>;
    return NOT_THERE.test(`${syscall}\n${code}\n${message}`);
  });
}

const NOT_THERE = /^(?:connect|getaddrinfo|UND_ERR_CONNECT_TIMEOUT|E?CONN\w*REFUSED)$|error \(Connect\)/im;

/** How long to wait before another attempt; undefined where the server or the deadline allows none. */
export function retryDelayMs(
  ended: { readonly headers?: Headers | undefined },
  retries: number,
  { maxRetryAfterMs, deadlineAt }: Plan,
): number | undefined {
  const asked = toRetryAfterMs(ended);
  if (Number(asked) > maxRetryAfterMs) return undefined;
  // Exponential, with jitter over its upper half, so that clients that failed together do not come back together.
  const delayMs = asked ?? Math.min(500 * 2 ** retries, 8_000) * (0.5 + Math.random() / 2);
  return delayMs < Math.min(deadlineAt - performance.now(), LONGEST_MS) ? delayMs : undefined;
}
