import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server } from "node:net";
import { exampleOf } from "./examples.ts";

/** A server on loopback that answers badly; the last segment of the path says how. */
export interface FaultApi {
  readonly url: string;
  /** A port of loopback where no program listens. */
  readonly nobodyUrl: string;
  /** The method and path of every request. */
  readonly seen: readonly string[];
  close(): void;
}

const LINK = JSON.stringify(exampleOf("getShareLink").responses[200]);

/** Starts such a server. */
export async function serveFaults(): Promise<FaultApi> {
  const seen: string[] = [];
  const server = createServer(async (request, response) => {
    const { method, url = "" } = request;
    const isFirst = !seen.includes(`${method} ${url}`);
    seen.push(`${method} ${url}`);
    for await (const _ of request);
    // Each request has its own connection, because Deno and Chromium silently send a request again if a connection breaks that
    // they have used before.
    response.setHeader("connection", "close");
    response.setHeader("content-type", "application/json");
    const answer = ANSWERS[url.replace(/.*\//, "")];
    if (answer) answer(response, isFirst);
    else response.end(LINK);
  });
  const url = await listen(server);
  const closed = createTcpServer();
  const nobodyUrl = await listen(closed);
  await once(closed.close(), "close");
  return {
    url,
    nobodyUrl,
    seen,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const ANSWERS: Record<string, (response: ServerResponse, isFirst: boolean) => void> = {
  stalled: (response) => response.write(LINK.slice(0, 20)),
  left: (response) => response.write(LINK.slice(0, 20)),
  busy: (response, isFirst) => (isFirst ? response.writeHead(503, { "retry-after": "0" }).end() : response.end(LINK)),
  redirected: (response) => response.writeHead(302, { location: "/v1/share-links/followed" }).end(),
  "cut-length": (response) => {
    response.setHeader("content-length", Buffer.byteLength(LINK));
    cut(response, LINK.slice(0, 20));
  },
  "cut-chunk": (response) => cut(response, LINK.slice(0, 20)),
  // This is all of the JSON, but the chunk that ends a body is missing.
  "cut-end": (response) => cut(response, LINK),
  gone: (response) => response.writeHead(204).end(),
  // The server accepted the request, and the client can't know whether it acted on it.
  "api-keys": (response) => response.destroy(),
};

function cut(response: ServerResponse, text: string): void {
  response.write(text, () => response.socket?.end());
}

async function listen(server: Server): Promise<string> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
