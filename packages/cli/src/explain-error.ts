import type { ApiError } from "@share-links/client";
import type { FailureKind } from "./exit-codes.ts";
import { Failure } from "./failure.ts";

/** Makes a failure of anything that was thrown. The client has already kept keys and tokens out of its errors. */
export function explainError(error: unknown, isStopping: boolean): Failure {
  if (error instanceof Failure) return error;
  if (isStopping) return new Failure("interrupted", "Stopped.");
  if (isApiError(error)) return explainApiError(error);
  return new Failure("failed", error instanceof Error ? error.message : String(error));
}

/** The client is loaded only by commands that call it, so its class can't be used here. Each of its errors has an operationId. */
function isApiError(error: unknown): error is ApiError {
  return error instanceof Error && "operationId" in error;
}

function explainApiError(error: ApiError): Failure {
  const kind = kindOf(error);
  const { status, code, requestId } = error;
  return new Failure(kind, messageOf(error), {
    details: error.details.map(({ path, message }) => [path, message].filter(Boolean).join(" ")),
    hint: hintOf(kind, error),
    status,
    code,
    requestId,
  });
}

/** What the server says is for people; the client's own message begins with the name of the operation. */
function messageOf({ message, body, status }: ApiError): string {
  const { message: told, error } = Object(body) as { message?: unknown; error?: unknown };
  if (status !== undefined && typeof told === "string") return told;
  if (status !== undefined && typeof error === "string") return `The server answered ${status}: ${error}`;
  return message;
}

function kindOf({ status, name }: ApiError): FailureKind {
  if (status === undefined) return name === "RequestMismatchError" ? "usage" : "unavailable";
  return KINDS[status] ?? (name === "UnreadableBodyError" || status < 500 ? "failed" : "unavailable");
}

const KINDS: Readonly<Record<number, FailureKind>> = {
  400: "usage",
  401: "unauthenticated",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
  413: "usage",
  422: "conflict",
  429: "rate_limited",
  500: "failed",
};

function hintOf(kind: FailureKind, { retryAfterMs }: ApiError): string | undefined {
  if (kind === "rate_limited" && retryAfterMs !== undefined)
    return `Try again in ${Math.ceil(retryAfterMs / 1000)} seconds.`;
  return HINTS[kind];
}

const HINTS: Readonly<Partial<Record<FailureKind, string>>> = {
  unauthenticated: 'Run "share-links login", or set SHARE_LINKS_API_KEY. "share-links whoami" shows what is used now.',
  forbidden: 'Use a key with this permission. "share-links keys create" makes one, if your key may do that.',
  unavailable: 'Check the address with "share-links whoami", and try again.',
};
