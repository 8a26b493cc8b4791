import { type Answer, innermostOf } from "./failures.ts";

/** Whether another attempt may help: never, only if repeating the request does no harm, or always. */
export type Retry = typeof NEVER | typeof IF_REPEATABLE | typeof ALWAYS;
export const NEVER = 0;
export const IF_REPEATABLE = 1;
export const ALWAYS = 2;

/**
 * Whether another attempt may help after an answer. With 429 the server says that it did nothing; 409 with `Retry-After` says that
 * the attempt before is still running.
 */
export function retryAfterAnswer({ status, headers }: Pick<Answer, "status" | "headers">): Retry {
  if (status === 429) return ALWAYS;
  const mayHelp = [408, 500, 502, 503, 504].includes(status) || (status === 409 && headers.has("retry-after"));
  return mayHelp ? IF_REPEATABLE : NEVER;
}

/** Whether a request surely never left, because the server was not there at any of its addresses. Each runtime words that differently. */
export function neverLeft(fault: unknown): boolean {
  return innermostOf(fault).every((each) => {
    const { syscall, code, message } = Object(each) as Record<string, unknown>;
    return NOT_THERE.test([syscall, code, message].join("\n"));
  });
}

const NOT_THERE = /^(?:connect|getaddrinfo|UND_ERR_CONNECT_TIMEOUT|E?CONN\w*REFUSED)$|error \(Connect\)/im;
