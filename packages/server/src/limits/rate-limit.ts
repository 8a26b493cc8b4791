/** At most `count` calls in a window of `windowMs`. */
export interface RateLimit {
  count: number;
  windowMs: number;
}

/** Whether a limit allows one call. `remaining` and `resetMs` are about the call's window. */
export interface Verdict {
  isAllowed: boolean;
  limit: number;
  remaining: number;
  resetMs: number;
}

/** One limit for many subjects, such as keys or addresses. */
export interface RateLimiter {
  /** Counts one call of the subject, and allows it unless it is beyond the limit. Never rejects. */
  take(subject: string): Promise<Verdict>;
}

/** The limits of a service. A limit that is off is undefined. */
export interface RateLimits {
  /** For requests with one API key. */
  perKey?: RateLimiter | undefined;
  /** For requests with all keys of one organisation together. */
  perOrganization?: RateLimiter | undefined;
  /** For tokens from one address that never existed. */
  guesses?: RateLimiter | undefined;
  /** For calls from one address without an API key, or with one that never existed. */
  badKeys?: RateLimiter | undefined;
}
