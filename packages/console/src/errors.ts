import type { ProblemDetail } from "@share-links/types";
import { statusOf } from "./api.ts";
import type { Texts } from "./texts/texts.tsx";

/** What to tell people about a failed call. */
export interface Explanation {
  /** What happened, in the reader's language. */
  readonly title: string;
  /** What can be done about it. */
  readonly advice: string;
  /** The most exact words there are: what this refusal means, or the server's own words, or else the title and the advice. */
  readonly detail: string;
  /** Whether `detail` says more than the title and the advice. */
  readonly isExact: boolean;
  /** To quote in a report. */
  readonly requestId: string | undefined;
  /** Whether the caller lacks a permission, so that another try can't help. */
  readonly isDenied: boolean;
}

/** Explains any failure of a call. */
export function explain(error: unknown, texts: Texts): Explanation {
  const status = statusOf(error);
  const { message, code, requestId } = Object(error) as { message?: string; code?: string; requestId?: string };
  const [title, advice] = texts.errors[kindOf(error, status)];
  // Without an answer the message is about the connection, which the title says already.
  const exact = status === undefined || !message ? undefined : texts.common.problem(code ?? "", message);
  const detail = exact ?? `${title} ${advice}`;
  return { title, advice, detail, isExact: exact !== undefined, requestId, isDenied: status === 403 };
}

/** Everything that the server found wrong, by the place in the body: `/allowedOrigins/0` to its message. */
export function detailsOf(error: unknown): ReadonlyMap<string, string> {
  const { details = [] } = Object(error) as { details?: readonly ProblemDetail[] };
  return new Map(details.map(({ path, message }) => [path.replace(/^\/body/, ""), message]));
}

function kindOf(error: unknown, status: number | undefined): keyof Texts["errors"] {
  if (status === undefined) return (Object(error) as Error).name === "TimeoutError" ? "timeout" : "offline";
  if (status === 401) return "signedOut";
  if (status === 403) return "denied";
  if (status === 404) return "missing";
  if (status === 409 || status === 412) return "conflict";
  if (status === 429) return "tooMany";
  if (status === 503) return "away";
  return status < 500 ? "refused" : "broken";
}
