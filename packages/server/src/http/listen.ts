import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { MAX_HEADER_BYTES } from "../bounds.ts";
import { http } from "../node-http.ts";
import type { App } from "./app-options.ts";
import { nodeAdapter } from "./node-adapter.ts";
import { answerParserFault, sendProblem } from "./parser-faults.ts";

/** A listening server. */
export interface Listening {
  /** Its URL, such as `http://127.0.0.1:8080`. */
  url: string;
  /** The number of open connections. */
  connections(): Promise<number>;
  /**
   * Closes every connection after its next answer. After `delayMs`, which a proxy needs to switch to another server, it accepts
   * no more connections and lets running requests finish. It cuts those that are left after `drainMs`.
   */
  stop(times: { delayMs: number; drainMs: number }): Promise<void>;
}

/** Where to listen, and how long a caller may take. */
export interface ListenOptions {
  host: string;
  port: number;
  /** The time for the request line and the headers, counted from the connection; 10,000 by default. */
  headersTimeoutMs?: number;
  /** The time for the whole request; 30,000 by default. */
  requestTimeoutMs?: number;
  /** The longest pause without a byte in either direction during a request or an answer; 60,000 by default. */
  idleTimeoutMs?: number;
  /** Answers each request in place of the app. */
  onRequest?: ReturnType<typeof nodeAdapter>;
}

const IDLE_SWEEP_MS = 50;
// Most proxies keep a connection for 60 seconds. If ours were not longer, a proxy could send on a connection that we are just closing.
const KEEP_ALIVE_MS = 65_000;

/** Serves the app over HTTP. Rejects if the server can't listen on the address. */
export async function listen(app: App, { host, port, onRequest, ...timeouts }: ListenOptions): Promise<Listening> {
  const server = http.createServer(limits(timeouts), onRequest ?? nodeAdapter(app));
  server.setTimeout(timeouts.idleTimeoutMs ?? 60_000);
  server.on("clientError", (error, socket) => answerParserFault(app, error, socket));
  // Otherwise Node would close the connection without an answer.
  server.on("connect", (_request, socket) => answerParserFault(app, new Error("CONNECT is for proxies"), socket));
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
    // How often Node checks these two timeouts.
    connectionsCheckingInterval: Math.min(1000, headersTimeoutMs),
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: MAX_HEADER_BYTES,
    // Detects callers that disappeared without closing the connection.
    keepAlive: true,
    // With this, Node joins the values of a repeated Host, Authorization or Content-Type, and nothing accepts the result. Otherwise the first value would count.
    joinDuplicateHeaders: true,
    // We answer these ourselves, with a problem as the body.
    requireHostHeader: false,
  };
}

async function stop(server: Server, { delayMs, drainMs }: { delayMs: number; drainMs: number }): Promise<void> {
  server.prependListener("request", (_, response) => {
    response.shouldKeepAlive = false;
  });
  if (delayMs > 0) await delay(delayMs);
  const closed = new Promise((resolve) => server.close(resolve));
  // close() closes the connections that are idle at that moment, but not those that become idle later.
  const sweep = setInterval(() => server.closeIdleConnections(), IDLE_SWEEP_MS);
  const cut = setTimeout(() => server.closeAllConnections(), drainMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
