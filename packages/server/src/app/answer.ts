import { randomUUIDv7 } from "node:crypto";
import type { Problem } from "@share-links/types";
import { type ProblemReply, toProblem } from "../problem.ts";
import { Refusal } from "../refusal.ts";
import type { Operation } from "../request.ts";
import { checkReply } from "./check-reply.ts";
import type { AnyReply, App, AppOptions, Exchange, Trace } from "./exchange.ts";
import { limitGuess } from "./limit.ts";
import { type Ended, logRequest } from "./log-request.ts";
import { commonHeaders, toResponse } from "./to-response.ts";

/** Carries out what a request asks for; throws what it is refused with. */
export type Run = (exchange: Exchange, trace: Trace) => Promise<AnyReply>;

/** Makes what runs every request from its id to its log line; whatever fails becomes a problem. */
export function createAnswer(options: AppOptions): {
  answer(exchange: Exchange, operation: Operation | undefined, run: Run): Promise<Response>;
  refuse: App["refuse"];
} {
  return {
    async answer(exchange, operation, run) {
      const startedAt = performance.now();
      const { method, header } = exchange;
      const span = options.startSpan?.({ method, header, operation });
      const trace: Trace = { requestId: randomUUIDv7(), span };
      let reply: AnyReply;
      let failure: unknown;
      try {
        reply = await run(exchange, trace);
        if (operation) checkReply(options, operation, reply);
      } catch (error) {
        failure = await limitGuess(options, exchange, error, trace);
        reply = checkedProblem(options, operation, toProblem(failure, trace.requestId), trace);
      }
      conclude(options, { exchange, operation, reply, trace, failure, durationMs: performance.now() - startedAt });
      return toResponse(options, exchange, reply, trace, failure !== undefined);
    },
    refuse(code, reason) {
      const trace = { requestId: randomUUIDv7() };
      const failure = new Refusal(code, reason);
      const { status, body, headers } = toProblem(failure, trace.requestId);
      conclude(options, { reply: { status, body }, trace, failure, durationMs: 0 });
      return { status, body, headers: { ...commonHeaders(trace), ...headers, "Content-Type": "application/json" } };
    },
  };
}

function conclude(options: AppOptions, ended: Ended): void {
  const { operation, reply, failure, durationMs, trace } = ended;
  const code = failure === undefined ? undefined : (reply.body as Problem).code;
  options.context.metrics.observe({
    operationId: operation?.id,
    status: reply.status,
    code,
    isReplay: reply.headers?.["Idempotent-Replayed"] === "true",
    durationMs,
  });
  trace.span?.end(reply.status, code);
  logRequest(options, ended, code);
}

function checkedProblem(
  options: AppOptions,
  operation: Operation | undefined,
  problem: ProblemReply,
  trace: Trace,
): ProblemReply {
  try {
    if (operation) checkReply(options, operation, problem);
    return problem;
  } catch (error) {
    options.log.error({ err: error, requestId: trace.requestId }, "reply does not fit");
    return toProblem(error, trace.requestId);
  }
}
