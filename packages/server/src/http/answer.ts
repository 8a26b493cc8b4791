import { randomUUIDv7 } from "node:crypto";
import type { Problem } from "@share-links/types";
import { Refusal } from "../refusal.ts";
import type { AnyReply, App, AppOptions, RequestRecord } from "./app-options.ts";
import { checkReply } from "./check-reply.ts";
import type { OperationEntry } from "./decode-request.ts";
import type { HttpReply, HttpRequest } from "./http-request.ts";
import { limitGuess } from "./limits.ts";
import { type AnsweredRequest, logRequest } from "./log-request.ts";
import { type ProblemReply, toProblem } from "./problem.ts";
import { commonHeaders, toHttpReply } from "./to-http-reply.ts";

/** Carries out a request, or throws the error that refuses it. */
export type Run = (record: RequestRecord) => Promise<AnyReply>;

/** The operation that a request calls; both fields are undefined if the path does not exist. */
interface Target {
  operation: OperationEntry | undefined;
  pathValues: RequestRecord["pathValues"] | undefined;
}

const NO_VALUES = {};

/** Makes the function that handles every request, from its id to its log line, and turns every failure into a problem. */
export function createAnswer(options: AppOptions): {
  answer(request: HttpRequest, target: Target, run: Run): Promise<HttpReply>;
  refuse: App["refuse"];
} {
  return {
    async answer(request, { operation, pathValues = NO_VALUES }, run) {
      const startedAt = performance.now();
      const span = options.startSpan?.({ method: request.method, header: request.header, operation });
      const record: RequestRecord = { requestId: randomUUIDv7(), pathValues, span };
      let reply: AnyReply;
      let failure: unknown;
      try {
        reply = await run(record);
        if (operation) checkReply(options, operation, reply);
      } catch (error) {
        failure = await limitGuess(options, request, error, record);
        reply = checkedProblem(options, operation, toProblem(failure, record.requestId), record);
      }
      conclude(options, { request, operation, reply, record, failure, durationMs: performance.now() - startedAt });
      return toHttpReply(options, request, reply, record, failure !== undefined);
    },
    refuse(code, reason) {
      const record = { requestId: randomUUIDv7(), pathValues: NO_VALUES };
      const failure = new Refusal(code, reason);
      const { status, body, headers } = toProblem(failure, record.requestId);
      conclude(options, { reply: { status, body }, record, failure, durationMs: 0 });
      return { status, body, headers: { ...commonHeaders(record), ...headers, "Content-Type": "application/json" } };
    },
  };
}

/** Counts, traces and logs an answered request. */
function conclude(options: AppOptions, answered: AnsweredRequest): void {
  const { operation, reply, failure, durationMs, record } = answered;
  const code = failure === undefined ? undefined : (reply.body as Problem).code;
  options.context.metrics.observe({
    operationId: operation?.id,
    status: reply.status,
    code,
    isReplay: reply.headers?.["Idempotent-Replayed"] === "true",
    durationMs,
  });
  record.span?.end(reply.status, code);
  logRequest(options, answered, code);
}

function checkedProblem(
  options: AppOptions,
  operation: OperationEntry | undefined,
  problem: ProblemReply,
  record: RequestRecord,
): ProblemReply {
  try {
    if (operation) checkReply(options, operation, problem);
    return problem;
  } catch (error) {
    options.log.error({ err: error, requestId: record.requestId }, "reply does not fit");
    return toProblem(error, record.requestId);
  }
}
