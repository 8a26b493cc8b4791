import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ShareLinkEvent } from "@share-links/types";

/** One request that a receiver got. */
export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  event: ShareLinkEvent;
}

/** A real HTTP server that receives events. */
export interface Receiver {
  url: string;
  received: Received[];
  /** How many connections it has got so far. */
  connections(): number;
  /** Closes the idle connections. */
  closeIdle(): void;
  /** The status that it answers; 204 unless a test changes it. */
  answer: (response: ServerResponse, received: Received) => void;
  close(): Promise<void>;
}

/** Starts a receiver on a free port. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    const one = { path: request.url ?? "", headers: request.headers, body, event: JSON.parse(body || "null") };
    received.push(one);
    receiver.answer(response, one);
  });
  let connections = 0;
  server.on("connection", () => connections++);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    connections: () => connections,
    closeIdle: () => server.closeIdleConnections(),
    answer: (response) => void response.writeHead(204).end(),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return receiver;
}
