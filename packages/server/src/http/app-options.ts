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
  /** Writes the line of a request that succeeded, or failed through no fault of the service. */
  request(fields: RequestFields): void;
}

/** What the log says about a request. Undefined fields are left out. It holds names from the specification, ids and numbers, and never a path or a query. */
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

/** What the app is built from. With `checkReplies: "enforce"`, a reply that does not fit the specification becomes a 500; with `"log"`, it only goes to the log. */
export interface AppOptions {
  context: Context;
  log: Log;
  checkReplies: "enforce" | "log";
  /** Finds the caller's address from the connection's address and `X-Forwarded-For`. */
  clientAddress?: (connection: string, forwardedFor: string | undefined) => string;
  /** The origins whose pages may call every operation, each in its canonical form. */
  corsOrigins?: readonly string[];
  limits?: RateLimits;
  startSpan?: StartSpan | undefined;
  /** The token that `GET /metrics` requires; when it is undefined, anybody may read the metrics. */
  metricsToken?: string | undefined;
  /** Chooses the operations of this app; by default all. The others have no route. */
  serves?: (id: OperationId) => boolean;
}

/** The API: `handle` answers every request, and `fetch` does the same for a `Request`. */
export interface App {
  /** Answers a request. It never rejects: every failure becomes a problem. */
  handle(request: HttpRequest): Promise<HttpReply>;
  fetch(request: Request, from?: { peerAddress?: string }): Promise<Response>;
  /** Logs bytes that are not a valid request, and returns the answer to them. */
  refuse(code: ProblemCode, reason?: { cause?: unknown; message?: string }): ProblemReply;
}

/** What the app learns about a request while it answers it. */
export interface RequestRecord {
  readonly requestId: string;
  /** Whether the request was sent to the console's origin. */
  readonly isForConsole: boolean;
  /** The values of the path's parameters, decoded. */
  readonly pathValues: Readonly<Record<string, string>>;
  readonly span?: RequestSpan | undefined;
  caller?: Caller;
  /** The verdict of the rate limit, if one applied. */
  limit?: Verdict | undefined;
}

/** The reply of any operation before it is sent. Its body is JSON, a text, or undefined for no body. */
export interface AnyReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent instead of `body`. */
  readonly bytes?: Uint8Array;
}
