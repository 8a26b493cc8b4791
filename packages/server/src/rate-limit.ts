/** At most `count` calls in a window of `windowMs`. */
export interface RateLimit {
  count: number;
  windowMs: number;
}

/** What a limit says to one call; `remaining` and `resetMs` are of the window that it fell into. */
export interface Verdict {
  isAllowed: boolean;
  limit: number;
  remaining: number;
  resetMs: number;
}

/** One limit for many subjects. */
export interface RateLimiter {
  /** Counts one call of the subject; those beyond the limit are not allowed. Never rejects. */
  take(subject: string): Promise<Verdict>;
}

/** The limits of a service; one that is off is undefined. */
export interface RateLimits {
  /** Of requests with one API key. */
  perKey?: RateLimiter | undefined;
  /** Of requests with all keys of one organisation together. */
  perOrganization?: RateLimiter | undefined;
  /** Of tokens from one address that never existed. */
  guesses?: RateLimiter | undefined;
  /** Of calls from one address without an API key, or with one that never existed. */
  badKeys?: RateLimiter | undefined;
}
