import type { App } from "./app-options.ts";
import { readStream } from "./read-body.ts";

/** Answers a `Request` with a `Response`, for programs that embed the app, and for tests. */
export function fetchAdapter(handle: App["handle"]): App["fetch"] {
  return async (request, { peerAddress } = {}) => {
    const { pathname, search, host } = new URL(request.url);
    const { status, headers, body } = await handle({
      method: request.method,
      path: pathname,
      query: search.slice(1),
      // A Request has no Host header: a fetch takes it from the URL.
      header: (name) => request.headers.get(name) ?? (name === "host" ? host : undefined),
      readBody: (limitBytes) => readStream(request.body ?? [], limitBytes),
      peerAddress,
    });
    // RFC 9110, 9.3.2: HEAD gets the same answer as GET, without the body.
    const sent = request.method === "HEAD" ? null : (body ?? null);
    return new Response(sent as string | Uint8Array<ArrayBuffer> | null, { status, headers: toPairs(headers) });
  };
}

function toPairs(headers: readonly string[]): [name: string, value: string][] {
  return headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1] as string]] : []));
}
