import type { OperationId, OperationReply, OperationRequest } from "@share-links/types";
import type { MismatchIssue } from "./api-error.ts";
import { type ApiPromise, toApiPromise } from "./api-promise.ts";
import type { Plan } from "./attempt.ts";
import { HOSTED } from "./base-url.ts";
import { type Answer, responseMismatched } from "./failure.ts";
import { idempotencyKeyOf } from "./idempotency-key.ts";
import { toJson } from "./json-body.ts";
import type { Operation } from "./operation.ts";
import type { IdempotentOptions, RequestOptions } from "./options.ts";
import { readAnswer } from "./read-answer.ts";
import { createRedact, secretsOf } from "./redact.ts";
import { send } from "./send.ts";
import { limited, type Settings } from "./settings.ts";
import { toUrl } from "./transport.ts";

/** Calls an operation with an input and gives its reply, both typed by the operation. */
export type Call = <Id extends OperationId>(
  operation: Operation<Id>,
  input: Input<Id>,
  options: RequestOptions | undefined,
  misfitsOf?: (data: OperationReply<Id>) => readonly MismatchIssue[],
) => ApiPromise<OperationReply<Id>, Id>;

/** The request of an operation but for its headers, which are options; what it may leave out may be undefined too. */
export type Input<Id extends OperationId> = AllowUndefined<Omit<OperationRequest<Id>, "header">>;

/** The one way that every method of a client takes: input checks, attempts, reply. */
export function createCall(settings: Settings): Call {
  return <Id extends OperationId>(
    operation: Operation<Id>,
    input: UntypedInput,
    options: IdempotentOptions = {},
    misfitsOf: (data: OperationReply<Id>) => readonly MismatchIssue[] = () => [],
  ) => {
    let plan: Plan;
    const answer = (async () => {
      plan = toPlan(operation, input, options, settings);
      const { validate } = plan.settings;
      if (validate && validate !== "off") await validate.request(plan, input);
      return send(plan, operation.method !== "POST" || "idempotency-key" in plan.headers);
    })();
    const read = async (got: Answer) => {
      // As the spec says; that the server keeps to all of it is checked by choice alone.
      const data = readAnswer(plan, got, operation.success) as OperationReply<Id>;
      const issues = misfitsOf(data);
      if (issues.length > 0) throw responseMismatched(plan, got, issues);
      const { validate } = plan.settings;
      if (validate && validate !== "off") await validate.response(plan, got, data);
      return data;
    };
    return toApiPromise(answer, read, operation.success);
  };
}

function toPlan(
  operation: Operation<OperationId>,
  input: UntypedInput,
  options: IdempotentOptions,
  settings: Settings,
): Plan {
  const { id: operationId, method, path } = operation;
  const needsKey = !path.startsWith("/public/");
  const hasBody = "body" in input;
  if (needsKey && settings.apiKey === undefined) {
    throw new TypeError(`${operationId} needs an API key: createClient({ apiKey }).`);
  }
  const idempotencyKey = idempotencyKeyOf(operation, options.idempotencyKey, settings.baseUrl !== HOSTED);
  const headers = {
    accept: "application/json",
    ...(hasBody && { "content-type": `application/${method === "PATCH" ? "merge-patch+json" : "json"}` }),
    ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
  };
  return {
    ...{ operationId, method, headers, needsKey, signal: options.signal },
    url: toUrl(settings.baseUrl, path, input.path, input.query),
    body: hasBody ? toJson(input.body) : undefined,
    settings: limited(settings, options),
    redact: createRedact(() => [...settings.knownKeys, ...secretsOf(input.body)]),
  };
}

interface UntypedInput {
  readonly path?: Record<string, unknown> | undefined;
  readonly query?: Record<string, unknown> | undefined;
  readonly body?: unknown;
}

type AllowUndefined<Members> = {
  [Name in keyof Members]: Record<never, never> extends Pick<Members, Name> ? Members[Name] | undefined : Members[Name];
};
