import { secondsToWait, subjectOfAddress } from "../limits/rate-limits.ts";
import type { RateLimiter, Verdict } from "../rate-limit.ts";
import { Refusal } from "../refusal.ts";
import type { AppOptions, Exchange, Trace } from "./exchange.ts";
import { clientOf } from "./log-request.ts";

/** Counts a call with a good key against the limits of the key and of its organisation, and refuses it beyond either. The answer tells the limit with less left. */
export async function limitCaller({ limits }: AppOptions, trace: Trace): Promise<void> {
  const { caller } = trace;
  if (!limits || !caller) return;
  const ofKey = await limits.perKey?.take(caller.keyId);
  trace.limit = ofKey;
  // A call that the key's limit refuses takes nothing from the organisation's other keys.
  if (ofKey && !ofKey.isAllowed) throw tooMany(ofKey);
  const ofAll = await limits.perOrganization?.take(caller.organizationId);
  if (ofAll && (!ofKey || ofAll.remaining < ofKey.remaining || !ofAll.isAllowed)) trace.limit = ofAll;
  if (ofAll && !ofAll.isAllowed) throw tooMany(ofAll);
}

/**
 * Counts a token or a key that never existed against the caller's address; beyond the limit that call is refused in the
 * place of `error`. Nothing else is: a good token or key is never refused for what others behind its address have tried.
 */
export async function limitGuess(
  options: AppOptions,
  exchange: Exchange,
  error: unknown,
  trace: Trace,
): Promise<unknown> {
  const limiter = error instanceof Refusal && error.isGuess ? guessLimiter(options, error) : undefined;
  const address = limiter && clientOf(options, exchange);
  if (!limiter || address === undefined) return error;
  const verdict = await limiter.take(subjectOfAddress(address));
  if (verdict.isAllowed) return error;
  // Told only now: until here the answer is that of a token that once was good.
  trace.limit = verdict;
  return tooMany(verdict);
}

/** `RateLimit-*` of a request that a limit was asked about. */
export function limitHeaders({ limit }: Trace): Readonly<Record<string, string>> | undefined {
  return (
    limit && {
      "RateLimit-Limit": String(limit.limit),
      "RateLimit-Remaining": String(limit.remaining),
      "RateLimit-Reset": String(Math.ceil(limit.resetMs / 1000)),
    }
  );
}

function guessLimiter({ limits }: AppOptions, { code }: Refusal): RateLimiter | undefined {
  return code === "unauthorized" ? limits?.badKeys : limits?.guesses;
}

function tooMany(verdict: Verdict): Refusal {
  const seconds = secondsToWait(verdict);
  return new Refusal("too_many_requests", {
    message: `Too many requests. Try again in ${seconds} second${seconds === 1 ? "" : "s"}.`,
    headers: { "Retry-After": String(seconds) },
  });
}
