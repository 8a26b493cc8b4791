import type { RateLimiter, Verdict } from "../limits/rate-limit.ts";
import { secondsToWait, subjectOfAddress } from "../limits/rate-limits.ts";
import { Refusal } from "../refusal.ts";
import type { AppOptions, RequestRecord } from "./app-options.ts";
import { callerAddress } from "./caller-address.ts";
import type { HttpRequest } from "./http-request.ts";

/** Counts a call with a good key against the limits of the key and of its organisation, and refuses it beyond either. The answer tells the limit with less left. */
export async function limitCaller({ limits }: AppOptions, record: RequestRecord): Promise<void> {
  const { caller } = record;
  if (!limits || !caller) return;
  const ofKey = await limits.perKey?.take(caller.keyId);
  record.limit = ofKey;
  // A call that the key's limit refuses takes nothing from the organisation's other keys.
  if (ofKey && !ofKey.isAllowed) throw tooManyRequestsError(ofKey);
  const ofAll = await limits.perOrganization?.take(caller.organizationId);
  if (ofAll && (!ofKey || ofAll.remaining < ofKey.remaining || !ofAll.isAllowed)) record.limit = ofAll;
  if (ofAll && !ofAll.isAllowed) throw tooManyRequestsError(ofAll);
}

/**
 * Counts a token or a key that never existed against the caller's address; beyond the limit that call is refused in the
 * place of `error`. Nothing else is: a good token or key is never refused for what others behind its address have tried.
 */
export async function limitGuess(
  options: AppOptions,
  request: HttpRequest,
  error: unknown,
  record: RequestRecord,
): Promise<unknown> {
  const limiter = error instanceof Refusal && error.isGuess ? guessLimiter(options, error) : undefined;
  const address = limiter && callerAddress(options, request);
  if (!limiter || address === undefined) return error;
  const verdict = await limiter.take(subjectOfAddress(address));
  if (verdict.isAllowed) return error;
  // Told only now: until here the answer is that of a token that once was good.
  record.limit = verdict;
  return tooManyRequestsError(verdict);
}

/** `RateLimit-*` of a request that a limit was asked about. */
export function limitHeaders({ limit }: RequestRecord): Readonly<Record<string, string>> | undefined {
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

function tooManyRequestsError(verdict: Verdict): Refusal {
  const seconds = secondsToWait(verdict);
  return new Refusal("too_many_requests", {
    message: `Too many requests. Try again in ${seconds} second${seconds === 1 ? "" : "s"}.`,
    headers: { "Retry-After": String(seconds) },
  });
}
