import type { ProblemDetail } from "@share-links/types";
import type { ApiErrorCode } from "./api-error.ts";
import { isObject } from "./parse-json.ts";

/** What the body of an error says, whoever sent it; undefined what it does not say. */
export interface ReadProblem {
  /** One sentence for people. */
  readonly said: string | undefined;
  readonly code: ApiErrorCode | undefined;
  readonly details: readonly ProblemDetail[];
  readonly requestId: string | undefined;
}

/** Reads our problem bodies and the hosted API's `{ error, details?, summary? }`, and takes nothing for granted. */
export function readProblem({ body, requestId }: { body: unknown; requestId: string | undefined }): ReadProblem {
  const said = isObject(body) ? body : {};
  const error = textOf(said.error);
  const summary = textOf(said.summary);
  return {
    said: textOf(said.message) ?? (error && summary ? `${error}: ${summary}` : error),
    code: textOf(said.code),
    requestId: textOf(said.requestId) ?? requestId,
    details: [said.details].flat().flatMap(readDetail),
  };
}

function readDetail(detail: unknown): ProblemDetail[] {
  const { path = "", message, code } = isObject(detail) ? detail : {};
  if (!textOf(message)) return [];
  // The hosted API may give a path as a list of keys.
  const keys = [path]
    .flat()
    .map((key) => (key === path ? key : `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`));
  return [{ path: keys.join(""), message: `${message}`, code: textOf(code) ?? "" }];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value ? value : undefined;
}
