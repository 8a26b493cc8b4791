import type { ProblemCode } from "@share-links/types";
import { Refusal } from "../refusal.ts";
import { newId } from "../secrets/random.ts";
import type { AnyReply, App, AppOptions, RequestRecord } from "./app-options.ts";
import { checkReply } from "./check-reply.ts";
import type { OperationEntry } from "./decode-request.ts";
import type { HttpReply, HttpRequest } from "./http-request.ts";
import { limitGuess } from "./limits.ts";
import { type AnsweredRequest, logRequest } from "./log-request.ts";
import { pageOfRefusal } from "./page-of-refusal.ts";
import { type ProblemReply, toProblem } from "./problem.ts";
import { commonHeaders, toHttpReply } from "./to-http-reply.ts";

/** Carries out a request, or throws the error that refuses it. */
export type Run = (record: RequestRecord) => Promise<AnyReply>;

/** Where a request was sent. `operation` and `pathValues` are undefined if the path does not exist. */
interface Target {
  isForConsole: boolean;
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
    async answer(request, { isForConsole, operation, pathValues = NO_VALUES }, run) {
      const startedAt = performance.now();
      const span = options.startSpan?.({ method: request.method, header: request.header, operation });
      const record: RequestRecord = { requestId: newId(), isForConsole, pathValues, span };
      let reply: AnyReply;
      let failure: unknown;
      let problem: ProblemReply | undefined;
      try {
        reply = await run(record);
        if (operation) checkReply(options, operation, reply);
      } catch (error) {
        failure = await limitGuess(options, request, error, record);
        problem = toProblem(failure, record.requestId);
        const page = operation && pageOfRefusal(options, request, operation, problem, failure);
        if (!page) problem = checkedProblem(options, operation, problem, record);
        reply = page ?? problem;
      }
      const code = problem?.body.code;
      conclude(
        options,
        { request, operation, reply, record, failure, durationMs: performance.now() - startedAt },
        code,
      );
      return toHttpReply(options, request, reply, record, reply === problem);
    },
    refuse(code, reason) {
      const record: RequestRecord = { requestId: newId(), isForConsole: false, pathValues: NO_VALUES };
      const failure = new Refusal(code, reason);
      const { status, body, headers } = toProblem(failure, record.requestId);
      conclude(options, { reply: { status, body }, record, failure, durationMs: 0 }, body.code);
      return { status, body, headers: { ...commonHeaders(record), ...headers, "Content-Type": "application/json" } };
    },
  };
}

/** Counts, traces and logs an answered request. `code` is that of its problem, if it has failed. */
function conclude(options: AppOptions, answered: AnsweredRequest, code: ProblemCode | undefined): void {
  const { operation, reply, durationMs, record } = answered;
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
