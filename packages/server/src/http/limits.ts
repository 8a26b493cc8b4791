import type { RateLimiter, Verdict } from "../limits/rate-limit.ts";
import { secondsToWait, subjectOfAddress } from "../limits/rate-limits.ts";
import { Refusal } from "../refusal.ts";
import type { AppOptions, RequestRecord } from "./app-options.ts";
import { callerAddress } from "./caller-address.ts";
import type { HttpRequest } from "./http-request.ts";

/** Counts a call with a valid key against the limits of the key and of its organisation, and refuses it above either. The answer shows the limit that has less left. */
export async function limitCaller({ limits }: AppOptions, record: RequestRecord): Promise<void> {
  const { caller } = record;
  if (!limits || !caller) return;
  const ofKey = await limits.perKey?.take(caller.keyId);
  record.limit = ofKey;
  // A call that the key's limit refuses doesn't count against the organisation.
  if (ofKey && !ofKey.isAllowed) throw tooManyRequestsError(ofKey);
  const ofAll = await limits.perOrganization?.take(caller.organizationId);
  if (ofAll && (!ofKey || ofAll.remaining < ofKey.remaining || !ofAll.isAllowed)) record.limit = ofAll;
  if (ofAll && !ofAll.isAllowed) throw tooManyRequestsError(ofAll);
}

/**
 * Counts a guess, a token or a key that never existed, against the caller's address. Above the limit, a refusal takes the
 * place of `error`. A valid token or key is never refused because of what others behind the same address have tried.
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
  // Only set here: below the limit, the answer must look the same as for a token that once was valid.
  record.limit = verdict;
  return tooManyRequestsError(verdict);
}

/** The `RateLimit-*` headers of a request to which a limit applied. */
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
