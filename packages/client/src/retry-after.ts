/** What `Retry-After` asks for, in seconds or as a date (RFC 9110, 10.2.3); undefined where it is neither, or there are no headers. */
export function toRetryAfterMs({ headers }: { readonly headers?: Headers | undefined }): number | undefined {
  const value = headers?.get("retry-after") ?? "";
  if (/^\d*\.?\d+$/.test(value)) return Number(value) * 1000;
  // By the server's own clock, where it tells: ours may be wrong.
  const waitMs = Date.parse(/^[A-Z]/.test(value) ? value : "") - (Date.parse(headers?.get("date") ?? "") || Date.now());
  return waitMs >= 0 ? waitMs : waitMs < 0 ? 0 : undefined;
}
