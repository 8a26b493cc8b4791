import createFetchClient from "openapi-fetch";
import { toQueryString } from "./query-string.ts";

/** A request before it is one: `path` is encoded and goes behind the base URL, `body` is JSON text. */
export interface Outgoing {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, unknown>;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Makes the request, hands it to `exchange` and passes on what that makes of it. */
export type Transport = <Reply>(outgoing: Outgoing, exchange: (request: Request) => Promise<Reply>) => Promise<Reply>;

/** The transport on openapi-fetch, which no other file names. */
export function createTransport(baseUrl: string): Transport {
  // Its types are for paths that are known at compile time; ours come from the operations table.
  const { request: send } = createFetchClient({ baseUrl }) as unknown as UntypedClient;
  return async <Reply>(outgoing: Outgoing, exchange: (request: Request) => Promise<Reply>) => {
    const { method, path, query, headers, body, signal } = outgoing;
    const replies: Reply[] = [];
    await send(method, path, {
      headers,
      params: { query },
      querySerializer: toQueryString,
      ...(body !== undefined && { body, bodySerializer: (text) => text }),
      ...(signal && { signal }),
      // No operation redirects, and to follow one would turn a POST into a GET.
      redirect: "manual",
      fetch: async (request) => {
        replies.push(await exchange(request));
        // The exchange has read the answer; openapi-fetch would lose the text of an error, so nothing is left for it.
        return new Response(null, { status: 204 });
      },
    });
    return replies[0] as Reply;
  };
}

interface UntypedClient {
  request(method: string, path: string, init: UntypedInit): Promise<unknown>;
}

interface UntypedInit extends Omit<RequestInit, "body"> {
  params: { query: Record<string, unknown> };
  querySerializer: (query: Record<string, unknown>) => string;
  body?: string;
  bodySerializer?: (text: string) => string;
  fetch: (request: Request) => Promise<Response>;
}
