import type { Call, Input, Operation, Progress, Settings } from "./call.ts";
import type { IdempotentOptions } from "./options.ts";
import { toIdempotencyKey, toJson, toQueryString, toSegment } from "./request-parts.ts";
import { withLimits } from "./settings.ts";
import { refuse } from "./values.ts";

/** The progress of a call that was not sent yet. */
export function startOf(call: Call): Progress {
  return { call, attempts: 0, attemptStartedAt: 0, apiKeys: [call.settings.apiKey], values: call.input };
}

/** The call of an operation with these values; refuses what can't be sent as it is meant. */
export function toCall(
  client: Settings,
  operation: Operation,
  input: Input,
  options: IdempotentOptions | undefined,
): Call {
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

/** An operation needs an API key, and there is none. */
export function refuseMissingKey(operation: Operation): never {
  return refuse("apiKey", `given for ${operation.id} (or set SHARE_LINKS_API_KEY)`);
}
