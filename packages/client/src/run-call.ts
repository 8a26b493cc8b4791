import type { OperationId } from "@share-links/types";
import type { MismatchIssue } from "./api-error.ts";
import { type ApiPromise, toApiPromise } from "./api-promise.ts";
import { type Answer, type Call, type Input, type Operation, type Progress, type Settings, startOf } from "./call.ts";
import { ResponseMismatchError, statusErrorOf, UnreadableBodyError } from "./error-classes.ts";
import { answerError, misfit, unreadable } from "./failures.ts";
import { checkFetch, checkOptions, reportMistake } from "./misuse.ts";
import type { IdempotentOptions } from "./options.ts";
import { toIdempotencyKey, toJson, toQueryString, toSegment } from "./request-parts.ts";
import { send } from "./send.ts";
import { refuseMissingKey, withLimits } from "./settings.ts";
import { isObject, parseJson } from "./values.ts";

/**
 * Runs a call, as every method of a client does: checks its input, sends it, and reads the answer. `misfitOf` says what is wrong
 * with the data of a success, if anything.
 */
export function runCall(
  client: Settings,
  operation: Operation,
  input: Input,
  options: IdempotentOptions | undefined,
  misfitOf?: (data: object) => MismatchIssue | undefined,
): ApiPromise<unknown, OperationId> {
  let answer: Answer | undefined;
  const run = async () => {
    try {
      checkOptions(operation.id, "call", options);
      checkFetch(client);
      const progress = startOf(toCall(client, operation, input, options));
      const { schemas } = progress.call.settings;
      if (schemas) await schemas.request(progress);
      answer = await send(progress);
      const data = readData(progress, answer);
      const issue = data && misfitOf?.(data);
      if (issue) throw answerError(ResponseMismatchError, progress, answer, misfit([issue]), [issue]);
      if (schemas) await schemas.response(progress, answer, data);
      return data;
    } catch (error) {
      reportMistake(client, operation, error);
      // The caller may read the call later, so until then its failure must not count as one that nobody handles, which would end
      // a Node process. The handler comes only now, because with two of them the error's stack would not lead to the caller's await.
      queueMicrotask(() => promise.catch(() => {}));
      throw error;
    }
  };
  const promise = toApiPromise(run(), () => answer, operation.success);
  return promise;
}

/** The call of an operation with these values; refuses what can't be sent as it is meant. */
function toCall(client: Settings, operation: Operation, input: Input, options: IdempotentOptions | undefined): Call {
  const { path, contentType } = operation;
  if (!operation.isPublic && client.apiKey === undefined) refuseMissingKey(operation);
  const headers: Record<string, string> = { accept: "application/json" };
  if (contentType) headers["content-type"] = contentType;
  const key = toIdempotencyKey(operation, options?.idempotencyKey, client.baseUrl);
  if (key) headers["idempotency-key"] = key;
  const settings = options ? withLimits(client, options) : client;
  // The spec's paths have no parameter but this one.
  const segments = input.path ? path.replace("{id}", toSegment("The id", input.path.id)) : path;
  return {
    operation,
    settings,
    input,
    url: client.baseUrl + segments + toQueryString(input.query),
    headers,
    body: contentType ? toJson(input.body) : null,
    // The spec's only PATCH is a merge patch (RFC 7396), which may be repeated, too.
    isRepeatable: operation.method !== "POST" || !!key,
    // Most calls have no deadline, and need no look at the clock.
    deadlineAt: settings.deadlineMs < Infinity ? performance.now() + settings.deadlineMs : Infinity,
  };
}

/** The data of a success; undefined if the operation answers none. Throws for every other answer. */
function readData(progress: Progress, answer: Answer): object | undefined {
  const { status, text } = answer;
  if (status < 200 || status > 299) throw answerError(statusErrorOf(status), progress, answer);
  const hasBody = progress.call.operation.success !== 204;
  const body = parseJson(text);
  // Whether the body fits its schema is checked only if the caller asks for it.
  if (!isObject(body) && (text || hasBody)) {
    const what = unreadable(answer, hasBody ? "a JSON object" : "no body");
    throw answerError(UnreadableBodyError, progress, answer, what);
  }
  return hasBody ? (body as object) : undefined;
}
