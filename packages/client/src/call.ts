import type { OperationId } from "@share-links/types";
import type { MismatchIssue } from "./api-error.ts";
import { type ApiPromise, toApiPromise } from "./api-promise.ts";
import { HOSTED } from "./base-url.ts";
import { ResponseMismatchError, UnreadableBodyError } from "./call-error.ts";
import { type Answer, answered } from "./failure.ts";
import { idempotencyKeyOf } from "./idempotency-key.ts";
import { toJson } from "./json-body.ts";
import type { IdempotentOptions } from "./options.ts";
import { isObject, parseJson } from "./parse-json.ts";
import type { Input, Plan } from "./plan.ts";
import { toQueryString } from "./query-string.ts";
import { refuse } from "./refuse.ts";
import { toSegment } from "./request-path.ts";
import { NEVER } from "./retry.ts";
import { send } from "./send.ts";
import { limited, type Settings } from "./settings.ts";
import { statusErrorOf } from "./status-error.ts";

/** The one way that every method of a client takes: input checks, attempts, reply; a success that `misfitOf` finds something wrong with is none. */
export function call(
  settings: Settings,
  input: Input,
  options: IdempotentOptions | undefined,
  misfitOf?: (data: object) => MismatchIssue | undefined,
): ApiPromise<unknown, OperationId> {
  const success = Number(input.operation[3]);
  const hasBody = success !== 204;
  let answer: Answer | undefined;
  const run = async () => {
    const plan = toPlan(settings, input, options);
    const { schemas } = plan;
    if (schemas) await schemas.request(plan);
    answer = await send(plan);
    const { status, text } = answer;
    if (!/^2/.test(`${status}`)) throw answered(statusErrorOf(status), plan, answer);
    const body = parseJson(text);
    // As the spec says; that the server keeps to all of it is checked by choice alone.
    if (!isObject(body) && (text || hasBody)) {
      throw answered(UnreadableBodyError, plan, answer, hasBody ? "a JSON object" : "no body");
    }
    const data = hasBody ? (body as object) : undefined;
    const issue = data && misfitOf?.(data);
    if (issue) throw answered(ResponseMismatchError, plan, answer, "", [issue]);
    if (schemas) await schemas.response(plan, answer, data);
    return data;
  };
  return toApiPromise(run(), () => answer, success);
}

function toPlan(settings: Settings, input: Input, options: IdempotentOptions | undefined): Plan {
  const [operationId, method, template, , bodyType, idempotent] = input.operation;
  const { baseUrl, apiKey } = settings;
  const isPublic = template.startsWith("/public/");
  if (!isPublic && apiKey === undefined) refuse("apiKey", `given for ${operationId}`);
  const headers: Record<string, string> = { accept: "application/json" };
  if (bodyType) headers["content-type"] = `application/${bodyType}`;
  const idempotencyKey = idempotencyKeyOf(
    operationId,
    options?.idempotencyKey,
    idempotent ? !baseUrl.includes(HOSTED) : undefined,
  );
  if (idempotencyKey) headers["idempotency-key"] = idempotencyKey;
  const path = template.replace("{id}", () => toSegment("The id", input.id));
  const own = options ? limited(settings, options) : settings;
  return {
    ...own,
    input,
    operationId,
    method,
    // The client's own, whatever a program without types gives a call: the one that the URL is made of.
    baseUrl,
    apiKey: isPublic ? undefined : apiKey,
    keys: [apiKey],
    url: baseUrl + path + toQueryString(input.query),
    headers,
    text: bodyType ? toJson(input.body) : null,
    deadlineAt: performance.now() + own.deadlineMs,
    attempts: 0,
    begin: 0,
    retry: NEVER,
  };
}
