/** Bounds that more than one place needs, such as the code that keeps one and the message that names it. */

/** How many usable API keys an organisation may have. */
export const MOST_API_KEYS = 100;

/** How many webhooks an organisation may have. */
export const MOST_WEBHOOKS = 20;

/** How long an idempotency key is kept. */
export const IDEMPOTENCY_HOURS = 24;
export const IDEMPOTENCY_MS = IDEMPOTENCY_HOURS * 3_600_000;

/** How many bytes the request line and the headers may have together. */
export const MAX_HEADER_BYTES = 16_384;

/** How many characters a secret has at least. */
export const MIN_SECRET_CHARACTERS = 32;

/** The first and the last moment of an RFC 3339 date-time in UTC, in milliseconds since 1970: it has the years 0000 to 9999. */
export const EARLIEST_MS = Date.parse("0000-01-01T00:00:00.000Z");
export const LATEST_MS = Date.parse("9999-12-31T23:59:59.999Z");
