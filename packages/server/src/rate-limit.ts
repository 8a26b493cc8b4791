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
  /** The subject's verdict where this process knows already that nothing is left; counts and asks nothing. */
  spent(subject: string): Verdict | undefined;
}

/** The limits of a service; one that is off is undefined. */
export interface RateLimits {
  /** Of requests with one API key. */
  perKey?: RateLimiter | undefined;
  /** Of requests with all keys of one organisation together. */
  perOrganization?: RateLimiter | undefined;
  /** Of unknown tokens from one address, on the public side. */
  guesses?: RateLimiter | undefined;
  /** Of missing and unknown API keys from one address. */
  badKeys?: RateLimiter | undefined;
}
