import type { ProblemDetail } from "@share-links/types";
import type { ApiErrorCode } from "./api-error.ts";
import { isObject } from "./parse-json.ts";

/** What the body of an error says, whoever sent it. */
export interface ReadProblem {
  /** One sentence for people; undefined where the body has none. */
  readonly said: string | undefined;
  readonly code?: ApiErrorCode;
  readonly details: readonly ProblemDetail[];
  readonly requestId?: string;
}

/** Reads our problem bodies and the hosted API's `{ error, details?, summary? }`, and takes nothing for granted. */
export function readProblem(body: unknown): ReadProblem {
  if (!isObject(body)) return { said: undefined, details: [] };
  const { message, error, summary, code, requestId, details } = body;
  const said = [message, error].find(isText);
  const isOurs = isText(message) || !isText(summary);
  return {
    said: said === undefined || isOurs ? said : `${said}: ${summary}`,
    ...(isText(code) && { code }),
    ...(isText(requestId) && { requestId }),
    details: Array.isArray(details) ? details.flatMap(readDetail) : [],
  };
}

function readDetail(detail: unknown): ProblemDetail[] {
  if (!isObject(detail) || !isText(detail.message)) return [];
  const { path, message, code } = detail;
  return [
    { path: Array.isArray(path) ? toPointer(path) : String(path ?? ""), message, code: isText(code) ? code : "" },
  ];
}

/** The hosted API may give a path as a list of keys. */
function toPointer(path: unknown[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
