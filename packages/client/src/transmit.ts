import type { Call, Progress } from "./call.ts";
import type { Fetch, FetchInit } from "./options.ts";

/**
 * Sends a request through the middleware, the outermost first, to `fetch`. The global `fetch` is looked up at each call, so that
 * polyfills and spies that are installed later are used.
 */
export function transmit({ call, attempts }: Progress, url: string, init: FetchInit): unknown {
  const { operation, settings } = call;
  const { middleware, fetch: ownFetch } = settings;
  // Called as a plain function, as browsers require. Only middleware gets a `Request`, because fetch would make a copy of it.
  if (middleware.length === 0) return ownFetch ? ownFetch(url, init) : fetch(url, init);
  const context = { operationId: operation.id, attempt: attempts };
  const send = middleware.reduceRight<(request: Request) => Promise<Response>>(
    (next, layer) => async (request) => layer(request, next, context),
    (request) => dispatch(request, init, ownFetch),
  );
  return send(new Request(url, init));
}

/** Whether a function of the caller sees the requests of a call. */
export function isObserved({ settings }: Call): boolean {
  return !!settings.fetch || settings.middleware.length > 0;
}

/** Sends the request of the innermost middleware. Its end and what becomes of redirects stay the client's to decide, whatever request that is. */
async function dispatch(request: Request, init: FetchInit, ownFetch: Fetch | undefined): Promise<Response> {
  const { url, method, headers } = request;
  if (!ownFetch) return fetch(request, { redirect: "manual", signal: init.signal });
  // As arguments, because a `fetch` of another library may not know this `Request` class.
  const bytes = await request.arrayBuffer();
  const body = (bytes.byteLength > 0 ? bytes : null) as null;
  return ownFetch(url, { ...init, method, headers: Object.fromEntries(headers), body }) as Promise<Response>;
}
