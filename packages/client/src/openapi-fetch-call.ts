import {
  baseUrlOf,
  createTransport,
  type FetchOptions,
  operationsOf,
  type Received,
  toStatusError,
} from "./create-fetch.ts";
import type { CallOptions } from "./fetch-call.ts";
import { checkFetchInit } from "./misuse.ts";
import { errorOf, readData } from "./openapi-fetch-answer.ts";
import { toField, toHeaders, toText } from "./openapi-fetch-parameters.ts";
import { isStream, type Serializers, toBody, toPathSerializer, toQuerySerializer } from "./openapi-fetch-request.ts";
import type { CallInit, ClientOptions, HeadersOptions, Middleware } from "./openapi-fetch-types.ts";
import type { OperationEntry } from "./operation-table.ts";

/** The functions of openapi-fetch that a call uses. */
export interface Peer extends Serializers {
  createCore(options: object): { request: unknown };
  mergeHeaders(...headers: (HeadersOptions | undefined)[]): Headers;
}

/** A call, without its types. */
export type Call = (method: string, url: string, init?: object) => Promise<object>;

type Init = CallInit<unknown> & {
  readonly params?: { readonly header?: HeadersOptions };
  readonly body?: unknown;
};

/** Creates the function behind all methods of a client. It runs openapi-fetch with the serializers, transport and reader of this package. */
export function createCall(peer: Peer, options: ClientOptions, registered: readonly Middleware[]): Call {
  const baseUrl = baseUrlOf(options);
  const core = peer.createCore({ ...split(options, { ...OF_TRANSPORT, ...OF_CLIENT }).others, baseUrl });
  const send = core.request as (method: string, url: string, init: object) => Promise<unknown>;
  const transport = transportOf(options, {});
  // openapi-fetch must not read the answer, so it gets this one, which has no body.
  let empty: Response | undefined;
  const withoutBody = () => (empty ??= new Response(null, { status: 204 }));
  const pathSerializer = toPathSerializer(peer);
  const table = new Map(Object.values(operationsOf(options)).map((each) => [`${each.method} ${each.path}`, each]));
  return async (method, url, given = {}) => {
    checkFetchInit(`${method} ${url}`, given, (name) => name in OF_CALL || name in OF_BOTH);
    for (const name of ["query", "path", "header", "cookie"]) {
      if (name in given)
        throw new TypeError(`${method} ${url} has no option "${name}": did you mean "params.${name}"?`);
    }
    const init = given as Init;
    const operation = table.get(`${method} ${url}`);
    const { own: limits, others } = split(init, OF_CALL);
    const isUsual = !init.baseUrl && init.fetch === undefined && !hasMembers(extrasOf(init));
    const receive = isUsual ? transport : transportOf(options, init);
    const watched = watch([...registered, ...(init.middleware ?? [])], withoutBody);
    await send(method, url, {
      ...split(others, OF_BOTH).others,
      ...(init.baseUrl && { baseUrl: baseUrlOf({ baseUrl: init.baseUrl }) }),
      ...withHeaders(init, operation),
      ...withBody(peer, options, init, operation),
      querySerializer: toQuery(peer, options, init, operation),
      pathSerializer:
        init.pathSerializer ??
        options.pathSerializer ??
        ((template: string, values: Record<string, unknown>) => pathSerializer(operation, template, values)),
      middleware: watched.middleware,
      fetch: async (sent: Request) => {
        const stream = init.parseAs === "stream";
        return watched.receive(sent.url, await receive(sent, { ...limits, signal: sent.signal, stream }));
      },
    });
    const { url: sentTo, received } = watched.last();
    const { status } = received;
    const called = { operationId: operation?.id ?? `${method} ${url}`, method, url: sentTo };
    if (status >= 200 && status <= 299) {
      return resultOf({ data: await readData(received, init.parseAs, called) }, true, received);
    }
    const text = await received.text();
    if (init.throwOnError ?? options.throwOnError) throw toStatusError(received.response, text, called);
    return resultOf({ error: errorOf(text) }, false, received);
  };
}

function resultOf(members: object, ok: boolean, received: Received): object {
  return {
    ...members,
    // Only a caller that reads it makes a Response.
    get response() {
      return received.response;
    },
    status: received.status,
    ok,
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

function split(members: object, names: object): { own: object; others: object } {
  const entries = Object.entries(members);
  return {
    own: Object.fromEntries(entries.filter(([name]) => name in names)),
    others: Object.fromEntries(entries.filter(([name]) => !(name in names))),
  };
}

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

/** The options that only `fetch` uses: `credentials`, `cache`, and options of frameworks such as `next`. */
function extrasOf(options: object): object {
  return split(options, KNOWN).others;
}

function hasMembers(object: object): boolean {
  return Object.keys(object).length > 0;
}

/** Creates a transport with its part of the options. A call may have another server and another fetch; an empty base URL means the client's. */
function transportOf(options: ClientOptions, init: Init): ReturnType<typeof createTransport> {
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

/** The options that make openapi-fetch send the body, with its content type. */
function withBody(peer: Peer, options: ClientOptions, init: Init, operation: OperationEntry | undefined): object {
  const { body: value, headers = {}, params, bodySerializer = options.bodySerializer } = init;
  if (value === undefined || bodySerializer) return {};
  const named = peer.mergeHeaders(options.headers, headers, params?.header).get("content-type") ?? undefined;
  const { body, contentType } = toBody(peer, value, operation?.body ?? [], named, operation?.requestContent);
  const entries = Object.entries(headers instanceof Headers ? Object.fromEntries(headers) : headers);
  return {
    // `fetch` chooses the boundary of a form and names it in the content type. A server can't read a form without it.
    headers: { ...Object.fromEntries(entries), "content-type": contentType ?? null },
    bodySerializer: () => body,
    ...(isStream(body) && { duplex: "half" }),
  };
}

/** The parameters with a text for each header that the operation declares as an object or as JSON. */
function withHeaders({ params }: Init, operation: OperationEntry | undefined): object {
  const declared =
    operation?.parameters.header.filter(({ type, contentType }) => type === "object" || contentType) ?? [];
  if (declared.length === 0 || !params?.header) return {};
  return { params: { ...params, header: toHeaders(params.header as Record<string, unknown>, declared) } };
}

function toQuery(peer: Peer, options: ClientOptions, init: Init, operation: OperationEntry | undefined) {
  const [client, call] = [options.querySerializer, init.querySerializer];
  if (typeof call === "function") return call;
  if (typeof client === "function" && !call) return client;
  const { query = [], querystring = [] } = operation?.parameters ?? {};
  const entryOf = (name: string) => query.find((each) => each.name === name);
  const serialize = toQuerySerializer(peer, { ...(typeof client === "object" && client), ...call }, entryOf);
  const [whole] = querystring;
  const value = (init.params as { querystring?: Record<string, unknown> } | undefined)?.querystring?.[
    whole?.name ?? ""
  ];
  if (whole === undefined || value === undefined) return serialize;
  const { contentType = "" } = whole;
  return /form/i.test(contentType)
    ? () => toQuerySerializer(peer, {}, toField)(value as Record<string, unknown>)
    : () => encodeURIComponent(toText(contentType, value));
}

/** The middleware for openapi-fetch, what its fetch returns, and the answer after all middleware has run. */
function watch(middleware: readonly Middleware[], withoutBody: () => Response) {
  let last: { readonly url: string; readonly received: Received } | undefined;
  let unchanged: Received | undefined;
  const take = (url: string, received: Received) => {
    last = { url, received };
    return withoutBody();
  };
  const takeResponse = (url: string, response: Response) =>
    take(url, unchanged?.response === response ? unchanged : toReceived(response));
  const outermost: Middleware = { onResponse: ({ request, response }) => takeResponse(request.url, response) };
  const others = middleware.filter(Boolean).map(
    (each): Middleware => ({
      onRequest: async (context) => {
        const changed = await each.onRequest?.(context);
        return changed instanceof Response ? takeResponse(context.request.url, changed) : changed;
      },
      onResponse: (context) => each.onResponse?.(context),
      onError: (context) => each.onError?.(context),
    }),
  );
  return {
    middleware: others.length > 0 ? [outermost, ...others] : [],
    receive: (url: string, received: Received) => {
      if (others.length === 0) return take(url, received);
      unchanged = received;
      return received.response;
    },
    last: () => last ?? { url: "", received: toReceived(Response.error()) },
  };
}

/** The answer that a middleware made. */
function toReceived(response: Response): Received {
  const { status, headers } = response;
  return { status, headers, response, text: () => response.text() };
}
