import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import type { App } from "./app.ts";

/** A listening server. */
export interface Listening {
  /** Where it is reached, such as `http://127.0.0.1:8080`. */
  url: string;
  /**
   * Ends every connection with its next answer; after `delayMs`, which a proxy needs to look elsewhere, takes no further
   * connection, lets the requests under way end, and cuts what is left after `drainMs`.
   */
  stop(times: { delayMs: number; drainMs: number }): Promise<void>;
}

const IDLE_SWEEP_MS = 50;

/** Serves the app over HTTP; rejects when the address can not be listened on. */
export async function listen(app: App, { host, port }: { host: string; port: number }): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: (request, env) => app.fetch(request, env),
    overrideGlobalObjects: true,
  }) as Server;
  server.listen(port, host);
  await once(server, "listening");
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return { url: `http://${name}:${address.port}`, stop: (times) => stop(server, times) };
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
