import type { MismatchIssue } from "./api-error.ts";
import { type ApiPromise, toApiPromise } from "./api-promise.ts";
import type { Plan } from "./attempt.ts";
import { HOSTED } from "./base-url.ts";
import { type Answer, responseMismatched } from "./failure.ts";
import { idempotencyKeyOf } from "./idempotency-key.ts";
import { toJson } from "./json-body.ts";
import type { Operation } from "./operation.ts";
import type { ApiKeyProvider, IdempotentOptions } from "./options.ts";
import { toQueryString } from "./query-string.ts";
import { readAnswer } from "./read-answer.ts";
import { refuse } from "./refuse.ts";
import { toRequestPath } from "./request-path.ts";
import { NEVER } from "./retry.ts";
import { send } from "./send.ts";
import { limited, type Settings } from "./settings.ts";

/** Calls an operation with an input; a success that `misfitOf` finds something wrong with is none. */
export type Call = (
  operation: Operation,
  input: Input,
  options: IdempotentOptions | undefined,
  misfitOf?: (data: object) => MismatchIssue | undefined,
) => ApiPromise<unknown, Operation["id"]>;

/** The request of an operation but for its headers, which are options. */
export interface Input {
  readonly path?: { readonly id: unknown } | undefined;
  readonly query?: Record<string, unknown> | undefined;
  readonly body?: unknown;
}

/** The one way that every method of a client takes: input checks, attempts, reply. */
export function createCall(settings: Settings): Call {
  return (operation, input, options, misfitOf) => {
    let answer: Answer | undefined;
    const run = async () => {
      const plan = toPlan(operation, input, options, settings);
      const { checks } = plan.settings;
      // Not awaited where there is nothing to wait for, which costs less than half.
      const checking = checks?.request(plan, input);
      if (checking) await checking;
      answer = await send(plan);
      // As the spec says; that the server keeps to all of it is checked by choice alone.
      const data = readAnswer(plan, answer, operation.success);
      const issue = data === undefined ? data : misfitOf?.(data);
      if (issue) throw responseMismatched(plan, answer, [issue]);
      const checked = checks?.response(plan, answer, data);
      if (checked) await checked;
      return data;
    };
    return toApiPromise(run(), () => answer, operation.success);
  };
}

function toPlan(
  operation: Operation,
  { path, query, body }: Input,
  options: IdempotentOptions | undefined,
  settings: Settings,
): Plan {
  const { id: operationId, method, bodyType } = operation;
  const { baseUrl, apiKey } = settings;
  const headers: Record<string, string> = { accept: "application/json" };
  let provider: ApiKeyProvider | undefined;
  if (!operation.path.startsWith("/public/")) {
    if (apiKey === undefined) refuse("apiKey", `given to createClient for ${operationId}`);
    if (typeof apiKey === "function") provider = apiKey;
    else headers.authorization = `Bearer ${apiKey}`;
  }
  if (bodyType) headers["content-type"] = `application/${bodyType}`;
  const idempotencyKey = idempotencyKeyOf(operation, options?.idempotencyKey, baseUrl !== HOSTED);
  if (idempotencyKey) headers["idempotency-key"] = idempotencyKey;
  return {
    ...{ operationId, method, provider, body, signal: options?.signal, keys: [apiKey], attempts: 0, retry: NEVER },
    url: baseUrl + toRequestPath(operation.path, path?.id) + toQueryString(query),
    // No operation redirects; to follow one would turn a POST into a GET, or carry a key to another server.
    init: { method, headers, body: bodyType ? toJson(body) : null, redirect: "manual" },
    settings: options ? limited(settings, options) : settings,
  };
}
