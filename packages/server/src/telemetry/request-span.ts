import type { Sql } from "../store/sql.ts";

/** The trace of one request, if tracing is on. */
export interface RequestSpan {
  readonly traceId: string;
  /** The same database, but every call to it becomes a part of the trace. */
  traceSql(sql: Sql): Sql;
  end(status: number, code: string | undefined): void;
}

/** What a trace holds about a request: names from the specification, and never a path, a query or a body. */
export interface SpanRequest {
  method: string;
  /** Undefined if the request matched no operation. */
  operation: { id: string; path: string } | undefined;
  header(name: string): string | undefined;
}

/** Starts the trace of a request, as a part of the caller's trace if the request has a `traceparent` (W3C Trace Context). */
export type StartSpan = (request: SpanRequest) => RequestSpan;
