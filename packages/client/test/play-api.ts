import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A request that the server received. `target` is its path and query, byte for byte. */
export interface Seen {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** An answer. A string body is sent as it is, null means no body, and any other value is sent as JSON. */
export interface Played {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A real HTTP server on loopback that answers every request with `answer` and records the requests in `seen`. */
export interface PlayedApi {
  readonly baseUrl: string;
  readonly seen: Seen[];
  answer: Played | ((response: ServerResponse) => void);
  close(): Promise<void>;
}

/** Starts the server on a free port. */
export async function playApi(): Promise<PlayedApi> {
  const server = createServer((request, response) => void play(api, request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const api: PlayedApi = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    answer: { status: 500, body: "no answer was set" },
    close: async () => {
      server.closeAllConnections();
      await once(server.close(), "close");
    },
  };
  return api;
}

async function play(api: PlayedApi, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "", url: target = "", headers } = request;
  api.seen.push({ method, target, headers, body: await text(request) });
  if (typeof api.answer === "function") return api.answer(response);
  const { status, body } = api.answer;
  const mediaType = typeof body === "string" ? "text/html" : "application/json";
  response.writeHead(status, { ...(body !== null && { "content-type": mediaType }), ...api.answer.headers });
  response.end(body === null ? undefined : typeof body === "string" ? body : JSON.stringify(body));
}
