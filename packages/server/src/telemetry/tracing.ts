import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from "@opentelemetry/sdk-trace";
import type { Sql } from "../store/sql.ts";
import type { StartSpan } from "./request-span.ts";

/** Sends traces to a collector. */
export interface Tracing {
  start: StartSpan;
  /** Sends the remaining traces, and gives up after `timeoutMs`. */
  stop(timeoutMs: number): Promise<void>;
}

const propagator = new W3CTraceContextPropagator();
const HEADERS = { get: (header: Header, name: string) => header(name), keys: () => [] };

type Header = (name: string) => string | undefined;

/**
 * Sends traces by OTLP over HTTP. The exporter reads the address, the headers and the interval from the variables of the
 * OpenTelemetry specification. Of the traces that begin here, the share `sampleRatio` (0 to 1) is kept.
 */
export function openTracing({ sampleRatio }: { sampleRatio: number }): Tracing {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ ...defaultResource().attributes, "service.name": "share-links" }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(sampleRatio) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  const tracer = provider.getTracer("share-links-server");
  return {
    start({ method, operation, header }) {
      const parent = propagator.extract(ROOT_CONTEXT, header, HEADERS);
      const known = operation ? method : "_OTHER";
      const span = tracer.startSpan(
        operation ? `${method} ${operation.path}` : "HTTP",
        {
          kind: SpanKind.SERVER,
          attributes: {
            "http.request.method": known,
            ...(operation && { "http.route": operation.path, "share_links.operation": operation.id }),
          },
        },
        parent,
      );
      const context = trace.setSpan(ROOT_CONTEXT, span);
      return {
        traceId: span.spanContext().traceId,
        traceSql: (sql) => traceSql(sql, tracer, context),
        end(status, code) {
          span.setAttribute("http.response.status_code", status);
          if (code !== undefined) span.setAttribute("share_links.code", code);
          if (status >= 500) fail(span, code ?? String(status));
          span.end();
        },
      };
    },
    async stop(timeoutMs) {
      const timeout = new Promise((resolve) => setTimeout(resolve, timeoutMs).unref());
      await Promise.race([provider.shutdown().catch(() => {}), timeout]);
    },
  };
}

function traceSql(sql: Sql, tracer: Tracer, parent: Context): Sql {
  const system = sql.dialect === "postgres" ? "postgresql" : "sqlite";
  const traced = async <Result>(
    name: string,
    text: string | undefined,
    call: () => Promise<Result>,
  ): Promise<Result> => {
    // The text has a placeholder for each value, so it holds no values.
    const attributes = { "db.system.name": system, ...(text !== undefined && { "db.query.text": text }) };
    const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, parent);
    try {
      return await call();
    } catch (error) {
      // Only the error's name is kept: a database's message can hold a value.
      fail(span, error instanceof Error ? error.name : "Error");
      throw error;
    } finally {
      span.end();
    }
  };
  return {
    ...sql,
    read: (statement) => traced("read", statement.text, () => sql.read(statement)),
    run: (statement) => traced("run", statement.text, () => sql.run(statement)),
    write: (work) => traced("write", undefined, () => sql.write(work)),
  };
}

function fail(span: Span, type: string): void {
  span.setAttribute("error.type", type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
