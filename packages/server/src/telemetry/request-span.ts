import type { Sql } from "../store/sql.ts";

/** The trace of one request, if traces are wanted. */
export interface RequestSpan {
  readonly traceId: string;
  /** The same database, each call of which becomes a part of the trace. */
  traceSql(sql: Sql): Sql;
  end(status: number, code: string | undefined): void;
}

/** What a trace is told of a request: names of the specification, never a path, a query or a body. */
export interface SpanRequest {
  method: string;
  /** Undefined: no operation was asked for. */
  operation: { id: string; path: string } | undefined;
  header(name: string): string | undefined;
}

/** Begins the trace of a request, as a part of its caller's where `traceparent` says so (W3C Trace Context). */
export type StartSpan = (request: SpanRequest) => RequestSpan;
