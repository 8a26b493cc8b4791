import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** A request as it came over the wire; `target` is its path and query, byte for byte. */
export interface Arrived {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingMessage["headers"];
  readonly bytes: Buffer;
}

/** A real HTTP server on loopback, for one test. */
export interface Served {
  readonly baseUrl: string;
  readonly seen: Arrived[];
}

/** Starts a server that answers as `play` does; it closes when the test is over. */
export async function serve(play: (response: ServerResponse, request: Arrived) => void): Promise<Served> {
  const seen: Arrived[] = [];
  const server = createServer(async (request, response) => {
    const { method = "", url: target = "", headers } = request;
    const arrived = { method, target, headers, bytes: await buffer(request) };
    seen.push(arrived);
    play(response, arrived);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(async () => {
    server.closeAllConnections();
    await once(server.close(), "close");
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

/** Answers with JSON, or without a body where it is undefined. */
export function json(status: number, body?: unknown, headers: Record<string, string> = {}) {
  return (response: ServerResponse): void => {
    response.writeHead(status, body === undefined ? headers : { "content-type": "application/json", ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };
}

/** Answers with text of a content type. */
export function text(status: number, type: string, body: string) {
  return (response: ServerResponse): void => {
    response.writeHead(status, { "content-type": type }).end(body);
  };
}
