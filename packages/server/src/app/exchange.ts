import type { OperationId, ProblemCode } from "@share-links/types";
import type { Caller, Context } from "../context.ts";
import type { ProblemReply } from "../problem.ts";
import type { RateLimits, Verdict } from "../rate-limit.ts";
import type { RequestSpan, StartSpan } from "../request-span.ts";

/** What the app says of each request; pino's shape. */
export interface Log {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
  /** The line of a request that the service itself did not fail. */
  request(fields: RequestFields): void;
}

/** What is logged of a request; what is undefined is left out. Names of the specification, ids and numbers: never a path or a query. */
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

/** What the app is made of. `checkReplies: "enforce"` answers 500 in the place of a reply that does not fit the spec; `"log"` only tells of it. */
export interface AppOptions {
  context: Context;
  log: Log;
  checkReplies: "enforce" | "log";
  /** Who calls, from the connection's address and `X-Forwarded-For`. */
  clientAddress?: (connection: string, forwardedFor: string | undefined) => string;
  /** The origins that may call every surface from a page, each in its canonical form. */
  corsOrigins?: readonly string[];
  limits?: RateLimits;
  startSpan?: StartSpan | undefined;
  /** What `GET /metrics` asks for; undefined: nothing. */
  metricsToken?: string | undefined;
  /** Which operations this app has; every one when omitted. The paths of the others do not exist. */
  serves?: (id: OperationId) => boolean;
}

/** The API as a fetch handler; `env.incoming` is the node request where there is one. */
export interface App {
  fetch(request: Request, env?: object): Response | Promise<Response>;
  /** Answers, and logs, what never became a request: no framework and no route has seen it. */
  refuse(code: ProblemCode, reason?: { cause?: unknown; message?: string }): ProblemReply;
}

/** One request, whatever framework received it. */
export interface Exchange {
  readonly request: Request;
  readonly method: string;
  readonly path: string;
  header(name: string): string | undefined;
  pathValue(name: string): string | undefined;
  /** Takes the body of so many bytes out of the request where all have come, as nearly always: to wait for one costs listeners and copies. */
  bodyAtHand(length: number): Uint8Array | undefined;
  /** The address at the other end of the connection. */
  readonly connection: string | undefined;
  /** Whether `Accept` prefers `application/problem+json` to `application/json`. */
  wantsProblemJson(): boolean;
}

/** What becomes known of a request while it is answered. */
export interface Trace {
  readonly requestId: string;
  readonly span?: RequestSpan | undefined;
  caller?: Caller;
  /** What the limit said that applied. */
  limit?: Verdict | undefined;
}

/** An answer before it is written: JSON, text, or (undefined) nothing. */
export interface AnyReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is sent in the place of `body`. */
  readonly bytes?: Uint8Array;
}
