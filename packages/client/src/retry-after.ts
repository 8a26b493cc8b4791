/** What `Retry-After` asks for, in seconds or as a date (RFC 9110, 10.2.3); undefined where it is neither. */
export function toRetryAfterMs(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  const at = /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) : Number.NaN;
  // By the server's own clock, where it tells: ours may be wrong.
  const now = Date.parse(headers.get("date") ?? "") || Date.now();
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
