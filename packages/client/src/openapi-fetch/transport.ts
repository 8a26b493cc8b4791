import type { CallOptions } from "../create-fetch/fetch-call.ts";
import { createTransport, type FetchOptions } from "../create-fetch.ts";
import type { CallInit, ClientOptions, HeadersOptions } from "./option-types.ts";

/** The options of a call, without their types. */
export type Init = CallInit<unknown> & {
  readonly params?: { readonly header?: HeadersOptions; readonly path?: object };
  readonly body?: unknown;
};

/** The options of a client that openapi-fetch itself gets. */
export function coreOptionsOf(options: ClientOptions): object {
  return split(options, { ...OF_TRANSPORT, ...OF_CLIENT }).others;
}

/** Whether a call may have an option with this name, besides those that describe its request. */
export function isCallOption(name: string): boolean {
  return name in OF_CALL || name in OF_BOTH;
}

/** The options of a call, apart: those of the transport, and those that openapi-fetch gets. */
export function splitInit(init: Init): { limits: object; others: object } {
  const { own: limits, others } = split(init, OF_CALL);
  return { limits, others: split(others, OF_BOTH).others };
}

/** Whether a call has options that need a transport of its own. */
export function needsOwnTransport(init: Init): boolean {
  return !!init.baseUrl || init.fetch !== undefined || hasMembers(extrasOf(init));
}

/** Creates a transport with its part of the options. A call may have another server and another fetch; an empty base URL means the client's. */
export function transportOf(options: ClientOptions, init: Init): ReturnType<typeof createTransport> {
  const { baseUrl, fetch = options.fetch } = init;
  const { requestInitExt, Request: RequestClass = Request } = options;
  const own: FetchOptions = split(options, OF_TRANSPORT).own;
  const extras = { ...extrasOf(options), ...extrasOf(init) };
  // As in openapi-fetch, the caller's fetch gets a Request, which also has the options that `Request` does not know.
  const inRequest = (input: Request | URL | string, given?: RequestInit) => {
    const request = new RequestClass(input, { ...extras, ...given });
    Object.assign(request, Object.fromEntries(Object.entries(extras).filter(([name]) => !(name in request))));
    const send = (fetch ?? globalThis.fetch) as (request: Request, init?: object) => Response | Promise<Response>;
    return send(request, requestInitExt);
  };
  return createTransport({
    ...own,
    ...(baseUrl && { baseUrl }),
    ...((fetch || requestInitExt || hasMembers(extras)) && { fetch: inRequest }),
  });
}

/** The options that only `fetch` uses: `credentials`, `cache`, and options of frameworks such as `next`. */
function extrasOf(options: object): object {
  return split(options, KNOWN).others;
}

function hasMembers(object: object): boolean {
  return Object.keys(object).length > 0;
}

function split(members: object, names: object): { own: object; others: object } {
  const entries = Object.entries(members);
  return {
    own: Object.fromEntries(entries.filter(([name]) => name in names)),
    others: Object.fromEntries(entries.filter(([name]) => !(name in names))),
  };
}

const OF_TRANSPORT: Readonly<Record<keyof FetchOptions, true>> = {
  allowBrowser: true,
  apiKey: true,
  baseUrl: true,
  deadlineMs: true,
  fetch: true,
  hooks: true,
  logger: true,
  maxRetries: true,
  maxRetryAfterMs: true,
  middleware: true,
  operations: true,
  schemas: true,
  timeoutMs: true,
  traceparent: true,
  validate: true,
};
const OF_CLIENT = { requestInitExt: true, strictStatus: true, throwOnError: true };
const OF_CALL: Readonly<Record<Exclude<keyof CallOptions, "signal">, true>> = {
  deadlineMs: true,
  idempotencyKey: true,
  maxRetries: true,
  maxRetryAfterMs: true,
  schemas: true,
  stream: true,
  timeoutMs: true,
  traceparent: true,
  validate: true,
};

/** The options of a client that a call may have, too. */
const OF_BOTH = { baseUrl: true, fetch: true, throwOnError: true };

// The options that describe the request. The transport makes a new request from them for each attempt.
const OF_REQUEST = {
  Request: true,
  body: true,
  bodySerializer: true,
  duplex: true,
  headers: true,
  method: true,
  params: true,
  parseAs: true,
  pathSerializer: true,
  querySerializer: true,
  redirect: true,
  signal: true,
};

const KNOWN = { ...OF_TRANSPORT, ...OF_CLIENT, ...OF_CALL, ...OF_REQUEST };
