import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import type { App } from "./app-options.ts";
import { nodeAdapter } from "./node-adapter.ts";
import { answerParserFault, sendProblem } from "./parser-faults.ts";

/** A listening server. */
export interface Listening {
  /** Where it is reached, such as `http://127.0.0.1:8080`. */
  url: string;
  /** How many callers are connected. */
  connections(): Promise<number>;
  /**
   * Ends every connection with its next answer; after `delayMs`, which a proxy needs to look elsewhere, takes no further
   * connection, lets the requests under way end, and cuts what is left after `drainMs`.
   */
  stop(times: { delayMs: number; drainMs: number }): Promise<void>;
}

/** Where to listen, and how long a caller may take. */
export interface ListenOptions {
  host: string;
  port: number;
  /** For the request line and the headers, from the moment of the connection; 10,000 by default. */
  headersTimeoutMs?: number;
  /** For the whole request; 30,000 by default. */
  requestTimeoutMs?: number;
  /** Without a byte in either direction, in the middle of a request or an answer; 60,000 by default. */
  idleTimeoutMs?: number;
}

const IDLE_SWEEP_MS = 50;
// Longer than the 60 seconds for which most proxies keep theirs: else one may send on a connection that ends just then.
const KEEP_ALIVE_MS = 65_000;
const MAX_HEADER_BYTES = 16_384;

/** Serves the app over HTTP; rejects when the address can not be listened on. */
export async function listen(app: App, { host, port, ...timeouts }: ListenOptions): Promise<Listening> {
  const server = createServer(limits(timeouts), nodeAdapter(app));
  server.setTimeout(timeouts.idleTimeoutMs ?? 60_000);
  server.on("clientError", (error, socket) => answerParserFault(app, error, socket));
  server.on("checkExpectation", (_request, response) => sendProblem(app, "expectation_failed", response));
  server.listen(port, host);
  await once(server, "listening");
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    connections: promisify(server.getConnections.bind(server)),
    stop: (times) => stop(server, times),
  };
}

function limits({ headersTimeoutMs = 10_000, requestTimeoutMs = 30_000 }: Partial<ListenOptions>): object {
  return {
    headersTimeout: headersTimeoutMs,
    requestTimeout: requestTimeoutMs,
    // How often those two are looked after.
    connectionsCheckingInterval: Math.min(1000, headersTimeoutMs),
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: MAX_HEADER_BYTES,
    // Finds out callers that are gone without a word.
    keepAlive: true,
    // A repeated Host, Authorization or Content-Type is then one that nothing takes, rather than the first of them.
    joinDuplicateHeaders: true,
    // Answered by ourselves, with an error's body.
    requireHostHeader: false,
  };
}

async function stop(server: Server, { delayMs, drainMs }: { delayMs: number; drainMs: number }): Promise<void> {
  server.prependListener("request", (_, response) => {
    response.shouldKeepAlive = false;
  });
  if (delayMs > 0) await delay(delayMs);
  const closed = new Promise((resolve) => server.close(resolve));
  // A kept-alive connection ends only once it is idle, which close() looks for a single time.
  const sweep = setInterval(() => server.closeIdleConnections(), IDLE_SWEEP_MS);
  const cut = setTimeout(() => server.closeAllConnections(), drainMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
