import type { Call, Progress } from "./call.ts";
import type { FetchInit } from "./options.ts";

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
    async (request) =>
      ownFetch ? (ownFetch(request.url, await toInit(request)) as Promise<Response>) : fetch(request),
  );
  return send(new Request(url, init));
}

/** Whether a function of the caller sees the requests of a call. */
export function isObserved({ settings }: Call): boolean {
  return !!settings.fetch || settings.middleware.length > 0;
}

/** The request as arguments, because a `fetch` of another library may not know this `Request` class. */
async function toInit(request: Request): Promise<FetchInit> {
  const { method, headers, signal } = request;
  const bytes = await request.arrayBuffer();
  const body = bytes.byteLength > 0 ? bytes : null;
  return { method, headers: Object.fromEntries(headers), body, redirect: "manual", signal } as object as FetchInit;
}
