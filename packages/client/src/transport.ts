import { createFinalURL } from "openapi-fetch";
import { toQueryString } from "./query-string.ts";
import { toRequestPath } from "./request-path.ts";

/** The URL of an operation, as openapi-fetch, which no other file names, puts it together; with our own checks and encoding. */
export function toUrl(baseUrl: string, template: string, path: Values = {}, query: Values = {}): string {
  const params = { path, query };
  // The base URL has no braces left, so that only the template's parameters are put in.
  return createFinalURL(template, { baseUrl, params, querySerializer: toQueryString, pathSerializer: toRequestPath });
}

type Values = Record<string, unknown>;
