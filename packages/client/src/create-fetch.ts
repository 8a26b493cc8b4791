// A stand-in with the contract of the transport that the client's rewrite brings, which takes the place of this file.
import type { OperationId } from "@share-links/types";
import { toBaseUrl } from "./base-url.ts";
import { AbortError, TimeoutError, UnreadableBodyError } from "./call-error.ts";
import { environment } from "./environment.ts";
import { answered, connectionFailed, type Described, failed } from "./failure.ts";
import { operations as own } from "./generated/operations.ts";
import type { ClientOptions, RequestOptions } from "./options.ts";
import { type StatusError, statusErrorOf } from "./status-error.ts";

/** The operations of a document by their ids, as `pnpm generate` writes them. */
export type OperationTable = Readonly<Record<string, OperationEntry>>;

/** What the table holds of an operation. */
export interface OperationEntry {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: {
    readonly query: readonly { readonly name: string; readonly separator?: string }[];
  };
  /** The media types of its body; null where it takes none. */
  readonly body: readonly string[] | null;
}

/** Options of a transport. */
export interface FetchOptions extends ClientOptions {
  /** The generated table of another document's operations; those of share-links when omitted. */
  readonly operations?: OperationTable | undefined;
}

/** Options of one call. */
export interface CallOptions extends RequestOptions {
  readonly idempotencyKey?: string | boolean | undefined;
  /** Hands the body on as it arrives. */
  readonly stream?: boolean | undefined;
}

/** `fetch`, for the operations of a document. */
export type ApiFetch = (input: Request | URL | string, init?: RequestInit & CallOptions) => Promise<Response>;

/** The call that an answer belongs to. */
export interface AnsweredCall {
  readonly operationId: string;
  readonly method: string;
  readonly url: string;
}

/** The table that a transport with these options works by. */
export function operationsOf(options: FetchOptions): OperationTable {
  return options.operations ?? own;
}

/** The absolute URL that calls of a transport with these options go to. */
export function baseUrlOf({ baseUrl }: FetchOptions): string {
  return toBaseUrl(baseUrl ?? environment("SHARE_LINKS_BASE_URL") ?? "https://api.anam.ai");
}

/** The error of an answer that is no success. */
export function toStatusError(response: Response, text: string, call: AnsweredCall): StatusError {
  const answer = { status: response.status, headers: response.headers, text };
  return answered(statusErrorOf(response.status), describe(call), answer);
}

/** The error of a success whose body isn't what was expected. */
export function toUnreadableBodyError(
  response: Response,
  text: string,
  call: AnsweredCall,
  expected: string,
): UnreadableBodyError {
  const answer = { status: response.status, headers: response.headers, text };
  return answered(UnreadableBodyError, describe(call), answer, expected);
}

export function createFetch(options: FetchOptions = {}): ApiFetch {
  const base = baseUrlOf(options);
  return async (input, init = {}) => {
    const request = new Request(input, init);
    if (!request.url.startsWith(base)) throw new TypeError(`The URL must be below ${base}.`);
    const path = request.url.slice(base.length).replace(/\?.*/, "");
    const operation = Object.values(operationsOf(options)).find(
      (each) =>
        each.method === request.method &&
        new RegExp(`^${each.path.replaceAll(/\{[^{}]*\}/g, "[^/]+").replaceAll(".", "\\.")}$`).test(path),
    );
    if (!operation) throw new TypeError(`There is no operation ${request.method} ${path}.`);
    const apiKey = options.apiKey ?? (options.operations ? undefined : environment("SHARE_LINKS_API_KEY"));
    if (typeof apiKey === "string") request.headers.set("authorization", `Bearer ${apiKey}`);
    const { timeoutMs = 30_000, maxRetries = 2, deadlineMs = Infinity } = { ...options, ...init };
    const body = request.body ? await request.arrayBuffer() : null;
    const end = performance.now() + deadlineMs;
    const signal = init.signal ?? request.signal;
    const call = describe({ operationId: operation.id, method: request.method, url: request.url });
    for (let attempt = 1; ; attempt++) {
      const stop = new AbortController();
      const limit = Math.min(timeoutMs, end - performance.now());
      const timer = Number.isFinite(limit) ? setTimeout(() => stop.abort(), limit) : undefined;
      try {
        const send = (options.middleware ?? []).reduceRight<(one: Request) => Promise<Response>>(
          (next, layer) => async (one) => layer(one, next, { operationId: operation.id as OperationId, attempt }),
          async ({ url, method, headers, signal }) =>
            ((options.fetch ?? fetch) as typeof fetch)(url, { method, headers, body, redirect: "manual", signal }),
        );
        const { url, method, headers } = request;
        const response = await send(
          new Request(url, {
            method,
            headers,
            body,
            redirect: "manual",
            signal: AbortSignal.any([signal, stop.signal]),
          }),
        );
        if (attempt <= maxRetries && /^(429|5)/.test(`${response.status}`)) {
          options.hooks?.onRetry?.({ delayMs: 0 } as never);
          continue;
        }
        const type = response.headers.get("content-type") ?? "";
        if (init.stream || /^text\/event-stream|jsonl|ndjson|json-seq/.test(type)) return response;
        const whole = await response.arrayBuffer();
        const { status } = response;
        return new Response([204, 205, 304].includes(status) ? null : whole, { status, headers: response.headers });
      } catch (cause) {
        if (signal.aborted) throw failed(AbortError, call, "was aborted", { cause: signal.reason });
        const error = stop.signal.aborted
          ? failed(TimeoutError, call, `got no answer within ${limit} ms`)
          : connectionFailed(call, cause);
        if (attempt > maxRetries || performance.now() >= end) throw error;
      } finally {
        clearTimeout(timer);
      }
    }
  };
}

function describe({ operationId, method, url }: AnsweredCall): Described {
  const input = { id: undefined, query: undefined, body: undefined };
  return {
    operationId: operationId as OperationId,
    method,
    url,
    baseUrl: new URL(url).origin,
    attempts: 1,
    keys: [],
    input,
  };
}
