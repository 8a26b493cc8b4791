import { createFinalURL } from "openapi-fetch";
import { toQueryString } from "./query-string.ts";
import { toRequestPath } from "./request-path.ts";

/** The URL of an operation, as openapi-fetch, which no other file names, puts it together; with our own checks and encoding. */
export function toUrl(baseUrl: string, template: string, path: Values = {}, query: Values = {}): string {
  return createFinalURL(toRequestPath(template, path), {
    baseUrl,
    params: { query },
    querySerializer: toQueryString,
    // The path is put together already, for an id must never touch the base URL.
    pathSerializer: (pathname) => pathname,
  });
}

type Values = Record<string, unknown>;
