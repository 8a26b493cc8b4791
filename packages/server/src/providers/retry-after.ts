const MOST_SECONDS = 3600;

/** Reads a `Retry-After`, in seconds or as a date (RFC 9110, 10.2.3). Gives 1 to 3,600 seconds, or undefined if there is none. */
export function readRetryAfter(text: string | null): number | undefined {
  if (text === null) return undefined;
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(Math.ceil(seconds), 1), MOST_SECONDS);
}
