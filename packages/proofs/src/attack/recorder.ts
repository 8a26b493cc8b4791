import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A real HTTP server that records every request unchanged: a receiver of webhooks, or a collector of traces. */
export interface Recorder {
  readonly url: string;
  /** Each request's method, target, headers and body, in one text. */
  readonly texts: readonly string[];
  close(): Promise<void>;
}

/** Listens on a free port and accepts every request. */
export async function startRecorder(): Promise<Recorder> {
  const texts: string[] = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString("latin1");
    texts.push([`${request.method} ${request.url}`, ...request.rawHeaders, "", body].join("\n"));
    response.setHeader("content-type", "application/json").end("{}");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    texts,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
