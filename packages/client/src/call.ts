import type { Answer } from "./failures.ts";
import type { IdempotentOptions } from "./options.ts";
import type { Secrets } from "./redact.ts";
import { toIdempotencyKey, toJson, toQueryString, toSegment } from "./request-parts.ts";
import { isHosted, type Settings, withLimits } from "./settings.ts";
import { refuse } from "./values.ts";

/** What sending a call needs to know about its operation; the entries of `generated/descriptors.ts` are such objects. */
export interface Operation {
  /** Its operationId in the spec. */
  readonly id: string;
  /** In capital letters. */
  readonly method: string;
  /** The path template, such as `/v1/share-links/{id}`. */
  readonly path: string;
  /** The documented status of a success; an answer with 204 has no body. */
  readonly success: number;
  /** The media type of the request body; absent for an operation without one. */
  readonly contentType?: string;
  /** The operation declares the header `Idempotency-Key`. */
  readonly takesIdempotencyKey?: boolean;
  /** The operation needs no API key. */
  readonly isPublic?: boolean;
  /** The operation answers one page of a list. */
  readonly isList?: boolean;
}

/** The values that a call passes to its operation, by where they go. */
export interface Input {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Names in lower case. */
  readonly header?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/** One call: everything that its attempts share. It never changes. */
export interface Call {
  readonly operation: Operation;
  readonly settings: Settings;
  readonly input: Input;
  readonly url: string;
  /** All headers but `authorization` and `traceparent`, which each attempt gets anew; names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | ArrayBuffer | null;
  /** Whether sending it twice has no other effect than sending it once. */
  readonly isRepeatable: boolean;
  /** When its time is up, by the clock of `performance.now()`. */
  readonly deadlineAt: number;
  /** Reads what `fetch` returned, to the last byte. */
  readonly readAnswer: (response: Response, progress: Progress) => Promise<Answer>;
}

/** How far a call has come. */
export interface Progress extends Secrets {
  readonly call: Call;
  /** How many attempts were made. */
  attempts: number;
  /** When the last attempt began, by the clock of `performance.now()`. */
  attemptStartedAt: number;
  /** The API keys of all attempts so far. */
  readonly apiKeys: unknown[];
}

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
  const key = toIdempotencyKey(operation, options?.idempotencyKey, !isHosted(client.baseUrl));
  if (key) headers["idempotency-key"] = key;
  const settings = options ? withLimits(client, options) : client;
  const segments = path.replace(/\{(\w+)\}/, (_, name) => toSegment(`The ${name}`, input.path?.[name]));
  return {
    operation,
    settings,
    input,
    url: client.baseUrl + segments + toQueryString(input.query),
    headers,
    body: contentType ? toJson(input.body) : null,
    // The spec's only PATCH is a merge patch (RFC 7396), which may be repeated, too.
    isRepeatable: operation.method !== "POST" || !!key,
    deadlineAt: performance.now() + settings.deadlineMs,
    readAnswer: readText,
  };
}

/** An operation needs an API key, and there is none. */
export function refuseMissingKey(operation: Operation): never {
  return refuse("apiKey", `given for ${operation.id} (or set SHARE_LINKS_API_KEY)`);
}

async function readText(response: Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, text: await response.text() };
}
