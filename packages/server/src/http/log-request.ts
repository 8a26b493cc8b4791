import { Refusal } from "../refusal.ts";
import type { AnyReply, AppOptions, RequestFields, RequestRecord } from "./app-options.ts";
import { callerAddress } from "./caller-address.ts";
import type { OperationEntry } from "./decode-request.ts";
import type { HttpRequest } from "./http-request.ts";

/** A request and its answer; `request` is undefined if the bytes were not a valid request. */
export interface AnsweredRequest {
  request?: HttpRequest;
  operation?: OperationEntry | undefined;
  reply: AnyReply;
  record: RequestRecord;
  failure: unknown;
  durationMs: number;
}

/** Writes one line about a request: who called which operation, and what the answer was. It holds no path, query, key or token. */
export function logRequest(options: AppOptions, answered: AnsweredRequest, code: string | undefined): void {
  const { request, operation, reply, record, failure, durationMs } = answered;
  // Only the template of the path is logged, because a path or a query can hold a token.
  const fields: RequestFields = {
    requestId: record.requestId,
    traceId: record.span?.traceId,
    operationId: operation?.id,
    method: request?.method,
    route: operation?.path,
    status: reply.status,
    code,
    durationMs: Math.round(durationMs * 1000) / 1000,
    reason: request ? undefined : reasonOf(failure),
    client: request && callerAddress(options, request),
    organizationId: record.caller?.organizationId,
    keyId: record.caller?.keyId,
  };
  if (reply.status >= 500) options.log.error({ ...fields, err: causeOf(failure) }, "request failed");
  else options.log.request(fields);
}

function causeOf(failure: unknown): unknown {
  return failure instanceof Refusal ? (failure.cause ?? failure) : failure;
}

/** The parser's code for bytes that are not a valid request. Its message is left out, because it could quote what was sent. */
function reasonOf(failure: unknown): string | undefined {
  const cause = failure instanceof Error ? failure.cause : undefined;
  return cause instanceof Error ? ((cause as { code?: string }).code ?? cause.name) : undefined;
}
