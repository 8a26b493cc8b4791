/** What a command ended with, and the exit code of each. The README has this table for users. */
export const EXIT_CODES = {
  /** It failed in a way that no other kind describes. */
  failed: 1,
  /** The command line is wrong, or the server refused a value. */
  usage: 2,
  /** There is no API key, or it isn't valid. */
  unauthenticated: 3,
  /** The API key lacks a permission. */
  forbidden: 4,
  /** There is no such thing. */
  not_found: 5,
  /** Something else is in the way: a taken id, a persona with links, a call that is still running. */
  conflict: 6,
  /** The hosted API doesn't offer this. */
  unsupported: 7,
  /** Too many requests. */
  rate_limited: 8,
  /** No answer came, or the server is unavailable: try again later. */
  unavailable: 9,
  /** Some rows of a file failed, and others succeeded. */
  partial: 10,
  /** A question was not answered with yes. */
  not_confirmed: 11,
  /** The user ended it. */
  interrupted: 130,
} as const;

/** The kind of a failure. */
export type FailureKind = keyof typeof EXIT_CODES;
