import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server } from "node:net";
import { exampleOf } from "./examples.ts";

/** A server on loopback that answers badly, in the way that the last segment of a path names. */
export interface FaultApi {
  readonly url: string;
  /** A port of loopback where nobody listens. */
  readonly nobodyUrl: string;
  /** Every request, as its method and its path. */
  readonly seen: readonly string[];
  close(): void;
}

const LINK = JSON.stringify(exampleOf("getShareLink").responses[200]);

/** Starts one. */
export async function serveFaults(): Promise<FaultApi> {
  const seen: string[] = [];
  const server = createServer(async (request, response) => {
    const { method, url = "" } = request;
    const isFirst = !seen.includes(`${method} ${url}`);
    seen.push(`${method} ${url}`);
    for await (const _ of request);
    // One connection for each request: Deno and Chromium send a request again by themselves, without a word, when a
    // connection breaks that they have used before.
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
  // All of the JSON, but not the chunk that ends a body.
  "cut-end": (response) => cut(response, LINK),
  gone: (response) => response.writeHead(204).end(),
  // The request was taken, and nobody can know what became of it.
  "api-keys": (response) => response.destroy(),
};

function cut(response: ServerResponse, text: string): void {
  response.write(text, () => response.socket?.end());
}

async function listen(server: Server): Promise<string> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
