// The shapes that a call takes on its way.
import type { ApiKeyProvider, Fetch, Hooks, Logger, Middleware } from "./options.ts";
import type { Secrets } from "./redact.ts";

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
  /** The operation takes a query and answers no list. */
  readonly takesQuery?: boolean;
}

/** The values that a call passes to its operation, by where they go. */
export interface Input {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Names in lower case. */
  readonly header?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  /** The places, such as `body` or `query/filter`, whose values are not known exactly, so that no schema can judge them. */
  readonly unjudged?: readonly string[];
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
  /** What else the caller passes on to `fetch`, such as `credentials`. */
  readonly init?: RequestInit;
  /** Whether sending it twice has no other effect than sending it once. */
  readonly isRepeatable: boolean;
  /** When its time is up, by the clock of `performance.now()`. */
  readonly deadlineAt: number;
  /** Reads what `fetch` returned, to the last byte. By default the body is read as text. */
  readonly readAnswer?: (response: Response, progress: Progress) => Promise<Answer>;
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

/** A complete answer, just as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** The options of a client, or of one of its calls, checked and complete. */
export interface Settings {
  readonly apiKey: string | ApiKeyProvider | undefined;
  readonly baseUrl: string;
  readonly fetch?: Fetch;
  readonly middleware: readonly Middleware[];
  readonly hooks: Hooks;
  readonly logger?: Logger;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  readonly maxRetryAfterMs: number;
  readonly validate?: "off" | "warn" | "error";
  readonly schemas?: Checks;
  readonly traceparent?: string | (() => string | undefined);
  readonly signal?: AbortSignal;
}

/** What calls are checked against. `standardSchemas` makes it from schemas. */
export interface Checks {
  /** The operations that have schemas. */
  readonly ids: readonly string[];
  /** Throws or rejects to keep a request from being sent. */
  request(progress: Progress): Promise<void> | undefined;
  /** Throws or rejects to refuse a success. */
  response(progress: Progress, answer: Answer, data: unknown): Promise<void> | undefined;
}
