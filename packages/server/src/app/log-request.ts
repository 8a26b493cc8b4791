import { Refusal } from "../refusal.ts";
import type { Operation } from "../request.ts";
import type { AnyReply, AppOptions, Exchange, RequestFields, Trace } from "./exchange.ts";

/** A request and how it ended; without an exchange it never became one. */
export interface Ended {
  exchange?: Exchange;
  operation?: Operation | undefined;
  reply: AnyReply;
  trace: Trace;
  failure: unknown;
  durationMs: number;
}

/** Logs a request in one line: who called what and what came of it, without paths, queries, keys and tokens. */
export function logRequest(options: AppOptions, ended: Ended, code: string | undefined): void {
  const { exchange, operation, reply, trace, failure, durationMs } = ended;
  // Templates only: a path or a query can hold a token.
  const fields: RequestFields = {
    requestId: trace.requestId,
    traceId: trace.span?.traceId,
    operationId: operation?.id,
    method: exchange?.method,
    route: operation?.path,
    status: reply.status,
    code,
    durationMs: Math.round(durationMs * 1000) / 1000,
    reason: exchange ? undefined : reasonOf(failure),
    client: exchange && clientOf(options, exchange),
    organizationId: trace.caller?.organizationId,
    keyId: trace.caller?.keyId,
  };
  if (reply.status >= 500) options.log.error({ ...fields, err: causeOf(failure) }, "request failed");
  else options.log.request(fields);
}

function causeOf(failure: unknown): unknown {
  return failure instanceof Refusal ? (failure.cause ?? failure) : failure;
}

/** Why something never became a request, in the parser's word; its message could quote what was sent. */
function reasonOf(failure: unknown): string | undefined {
  const cause = failure instanceof Error ? failure.cause : undefined;
  return cause instanceof Error ? ((cause as { code?: string }).code ?? cause.name) : undefined;
}

/** The address of whoever calls; undefined where there is no connection, as in tests. */
export function clientOf({ clientAddress }: AppOptions, exchange: Exchange): string | undefined {
  const { connection } = exchange;
  return connection && clientAddress ? clientAddress(connection, exchange.header("x-forwarded-for")) : undefined;
}
