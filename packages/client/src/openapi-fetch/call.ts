import type { OperationEntry } from "../create-fetch/operation-table.ts";
import { baseUrlOf, operationsOf, type Received, toStatusError } from "../create-fetch.ts";
import { checkCall, checkFetchInit } from "../misuse.ts";
import { errorOf, readData } from "./answer.ts";
import type { ClientOptions, HeadersOptions, Middleware } from "./option-types.ts";
import { toField, toHeaders, toText } from "./parameters.ts";
import { isStream, type Serializers, toBody, toPathSerializer, toQuerySerializer } from "./request.ts";
import { coreOptionsOf, type Init, isCallOption, needsOwnTransport, splitInit, transportOf } from "./transport.ts";

/** The functions of openapi-fetch that a call uses. */
export interface Peer extends Serializers {
  createCore(options: object): { request: unknown };
  mergeHeaders(...headers: (HeadersOptions | undefined)[]): Headers;
}

/** Creates the methods of a client, which run openapi-fetch with the serializers, transport and reader of this package. */
export function createMethods(peer: Peer, options: ClientOptions): object {
  const registered: Middleware[] = [];
  const call = createCall(peer, options, registered);
  const methods = METHODS.map((name) => [name, (url: string, init?: object) => call(name, url, init)] as const);
  return {
    request: (name: string, url: string, init?: object) => call(`${name}`.toUpperCase(), url, init),
    ...Object.fromEntries(methods),
    use: (...added: Middleware[]) => void registered.push(...added.filter(checked)),
    eject: (...removed: Middleware[]) => {
      const kept = registered.filter((each) => !removed.includes(each));
      registered.splice(0, Infinity, ...kept);
    },
  };
}

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

function checked(middleware: unknown): boolean {
  if (!middleware) return false;
  if (typeof middleware === "object" && ["onRequest", "onResponse", "onError"].some((name) => name in middleware))
    return true;
  throw new TypeError("Middleware must be an object with onRequest(), onResponse() or onError().");
}

/** A call, without its types. */
type Call = (method: string, url: string, init?: object) => Promise<object>;

/** Creates the function behind all methods of a client. */
function createCall(peer: Peer, options: ClientOptions, registered: readonly Middleware[]): Call {
  const baseUrl = baseUrlOf(options);
  const core = peer.createCore({ ...coreOptionsOf(options), baseUrl });
  const send = core.request as (method: string, url: string, init: object) => Promise<unknown>;
  const transport = transportOf(options, {});
  // openapi-fetch must not read the answer, so it gets this one, which has no body.
  let empty: Response | undefined;
  const withoutBody = () => (empty ??= new Response(null, { status: 204 }));
  const pathSerializer = toPathSerializer(peer);
  const table = new Map(Object.values(operationsOf(options)).map((each) => [`${each.method} ${each.path}`, each]));
  return async (method, url, given) => {
    const where = `${method} ${url}`;
    checkFetchInit(where, given, isCallOption);
    checkCall(where, url, given);
    const init = (given ?? {}) as Init;
    for (const name of ["query", "path", "header", "cookie"]) {
      if (name in init) throw new TypeError(`${where} has no option "${name}": did you mean "params.${name}"?`);
    }
    const operation = table.get(where);
    const { limits, others } = splitInit(init);
    const receive = needsOwnTransport(init) ? transportOf(options, init) : transport;
    const watched = watch([...registered, ...(init.middleware ?? [])], withoutBody);
    await send(method, url, {
      ...others,
      ...(init.baseUrl && { baseUrl: baseUrlOf({ baseUrl: init.baseUrl }) }),
      params: toParams(url, init, operation),
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
    const called = { operationId: operation?.id ?? where, method, url: sentTo };
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
function toParams(url: string, { params = {} }: Init, operation: OperationEntry | undefined): object {
  const declared =
    operation?.parameters.header.filter(({ type, contentType }) => type === "object" || contentType) ?? [];
  return {
    ...params,
    // Without any values for it, openapi-fetch would send the template itself as the path.
    ...(url.includes("{") && { path: params.path ?? {} }),
    ...(declared.length > 0 &&
      params.header && { header: toHeaders(params.header as Record<string, unknown>, declared) }),
  };
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
