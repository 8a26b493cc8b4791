import { http } from "@share-links/server/src/embedded/embedded.ts";

/** The reason phrase of a status (RFC 9110). node:http still uses the former one of 413. */
export function statusText(status: number): string {
  return status === 413 ? "Content Too Large" : (http.STATUS_CODES[status] ?? "Error");
}
