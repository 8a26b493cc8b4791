import type { OperationId, ProblemCode } from "@share-links/types";
import type { Caller, Context } from "../context.ts";
import type { RateLimits, Verdict } from "../limits/rate-limit.ts";
import type { RequestSpan, StartSpan } from "../telemetry/request-span.ts";
import type { HttpReply, HttpRequest } from "./http-request.ts";
import type { ProblemReply } from "./problem.ts";

/** What the app writes to the log, in pino's form. */
export interface Log {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
  /** Writes the line of a request that did not fail because of the service itself. */
  request(fields: RequestFields): void;
}

/** What the log says about a request; an undefined field is left out. It holds names of the specification, ids and numbers, and never a path or a query. */
export type RequestFields = {
  requestId: string;
  traceId: string | undefined;
  operationId: string | undefined;
  method: string | undefined;
  route: string | undefined;
  status: number;
  code: string | undefined;
  durationMs: number;
  reason: string | undefined;
  client: string | undefined;
  organizationId: string | undefined;
  keyId: string | undefined;
};

/** What the app is built from. With `checkReplies: "enforce"`, a reply that does not fit the specification becomes a 500; with `"log"`, the log tells of it. */
export interface AppOptions {
  context: Context;
  log: Log;
  checkReplies: "enforce" | "log";
  /** Finds out who calls, from the connection's address and `X-Forwarded-For`. */
  clientAddress?: (connection: string, forwardedFor: string | undefined) => string;
  /** The origins whose pages may call every operation, each in its canonical form. */
  corsOrigins?: readonly string[];
  limits?: RateLimits;
  startSpan?: StartSpan | undefined;
  /** The token that `GET /metrics` asks for; when it is undefined, everybody may read it. */
  metricsToken?: string | undefined;
  /** Chooses which operations this app has; by default all. For the others there is no route. */
  serves?: (id: OperationId) => boolean;
}

/** The API: one function answers every request, and `fetch` does the same for those who have a `Request`. */
export interface App {
  /** Answers a request. Never rejects: whatever fails becomes a problem. */
  handle(request: HttpRequest): Promise<HttpReply>;
  fetch(request: Request, from?: { peerAddress?: string }): Promise<Response>;
  /** Answers, and logs, what never became a request. */
  refuse(code: ProblemCode, reason?: { cause?: unknown; message?: string }): ProblemReply;
}

/** What becomes known of a request while it is answered. */
export interface RequestRecord {
  readonly requestId: string;
  /** The values of the path's parameters, decoded. */
  readonly pathValues: Readonly<Record<string, string>>;
  readonly span?: RequestSpan | undefined;
  caller?: Caller;
  /** What the rate limit said, where one applied. */
  limit?: Verdict | undefined;
}

/** The reply of any operation before it is written: JSON, a text, or (undefined) nothing. */
export interface AnyReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is sent in the place of `body`. */
  readonly bytes?: Uint8Array;
}
