import type { RateLimiter, Verdict } from "../rate-limit.ts";
import { Refusal } from "../refusal.ts";
import type { Operation } from "../request.ts";
import { secondsToWait, subjectOfAddress } from "../rules/rate-limits.ts";
import type { AppOptions, Exchange, Trace } from "./exchange.ts";
import { clientOf } from "./log-request.ts";

const PUBLIC = /^\/(public|share|frame)\//;

/** Refuses, before anything is asked of the database, an address that has named too many unknown tokens. */
export function refuseGuesser(options: AppOptions, exchange: Exchange, { path }: Operation, trace: Trace): void {
  const { guesses } = options.limits ?? {};
  if (!guesses || !PUBLIC.test(path)) return;
  const address = clientOf(options, exchange);
  trace.limit = address === undefined ? undefined : guesses.spent(subjectOfAddress(address));
  if (trace.limit) throw tooMany(trace.limit);
}

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

/** Counts an unknown token or key against the caller's address; beyond the limit it is refused with that in the place of `error`. */
export async function limitGuess(
  options: AppOptions,
  exchange: Exchange,
  operation: Operation | undefined,
  error: unknown,
  trace: Trace,
): Promise<unknown> {
  const limiter = operation && error instanceof Refusal ? guessLimiter(options, operation, error) : undefined;
  const address = limiter && clientOf(options, exchange);
  if (!limiter || address === undefined) return error;
  trace.limit = await limiter.take(subjectOfAddress(address));
  return trace.limit.isAllowed ? error : tooMany(trace.limit);
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

/** A good key is never refused for what others at its address have sent: only what is wrong itself counts and is refused. */
function guessLimiter({ limits }: AppOptions, { path }: Operation, { code }: Refusal): RateLimiter | undefined {
  if (code === "unauthorized") return limits?.badKeys;
  return code === "share_link_not_found" && PUBLIC.test(path) ? limits?.guesses : undefined;
}

function tooMany(verdict: Verdict): Refusal {
  const seconds = secondsToWait(verdict);
  return new Refusal("too_many_requests", {
    message: `Too many requests. Try again in ${seconds} second${seconds === 1 ? "" : "s"}.`,
    headers: { "Retry-After": String(seconds) },
  });
}
