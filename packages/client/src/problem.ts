import type { ProblemDetail } from "@share-links/types";

/** Reads our problem bodies and the hosted API's `{ error, details?, summary? }`, and takes nothing for granted. */
export function readProblem(body: unknown, requestId: string | undefined) {
  const said = Object(body) as Record<string, unknown>;
  return {
    said: textOf(said.message) ?? [said.error, said.summary].filter(textOf).join(": "),
    code: textOf(said.code),
    requestId: textOf(said.requestId) ?? requestId,
    details: [said.details].flat().flatMap(readDetail),
  };
}

function readDetail(detail: unknown): ProblemDetail[] {
  const { path = "", message, code } = Object(detail) as Record<string, unknown>;
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
