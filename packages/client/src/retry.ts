import { toRetryAfterMs } from "./retry-after.ts";

/** What a decision about another attempt rests on. */
export interface Tried {
  /** To send it twice does no harm: its method or its idempotency key says so. */
  readonly isRepeatable: boolean;
  /** How many attempts were repeats already. */
  readonly retries: number;
  readonly maxRetries: number;
  readonly maxRetryAfterMs: number;
  /** What is left until the deadline. */
  readonly remainingMs: number;
}

/** How an attempt ended: with an answer, or with an error that may have kept the request from leaving. */
export type Ended =
  | { readonly status: number; readonly headers: Headers }
  | { readonly status?: undefined; readonly hasLeft: boolean };

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 8_000;
const PASSING = [408, 429, 500, 502, 503, 504];

/** How long to wait before another attempt; undefined where there must be none. */
export function retryDelayMs(tried: Tried, ended: Ended): number | undefined {
  if (tried.retries >= tried.maxRetries || !mayHelp(tried.isRepeatable, ended)) return undefined;
  const asked = ended.status === undefined ? undefined : toRetryAfterMs(ended.headers);
  if (asked !== undefined && asked > tried.maxRetryAfterMs) return undefined;
  const delayMs = asked ?? backoffMs(tried.retries);
  return delayMs >= tried.remainingMs ? undefined : delayMs;
}

/** Whether the error says that the request never went out: nobody was there to take it. */
export function hasLeft(error: unknown, depth = 8): boolean {
  if (typeof error !== "object" || error === null || depth === 0) return true;
  const { code, syscall, cause } = error as Record<string, unknown>;
  if (syscall === "connect" || syscall === "getaddrinfo") return false;
  if (code === "UND_ERR_CONNECT_TIMEOUT" || code === "ConnectionRefused") return false;
  return hasLeft(cause, depth - 1);
}

function mayHelp(isRepeatable: boolean, ended: Ended): boolean {
  if (ended.status === undefined) return isRepeatable || !ended.hasLeft;
  // With 429 the server says that it did nothing.
  return isRepeatable ? PASSING.includes(ended.status) : ended.status === 429;
}

/** Exponential, with jitter over its upper half, so that clients that failed together do not come back together. */
function backoffMs(retries: number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** retries, LONGEST_DELAY_MS) * (0.5 + Math.random() / 2);
}
