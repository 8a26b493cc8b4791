import type { Agent, ClientRequest, IncomingMessage } from "node:http";
import type { LookupFunction } from "node:net";
import { http, loadHttps } from "../node-http.ts";
import { hostOf } from "../values/webhook-urls.ts";

/** A request to post. */
export interface RequestOptions {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** Ends the request with an `AbortError`. */
  signal: AbortSignal;
}

/** Posts a body and gives the answer. The caller reads the answer's body. */
export type Request = (options: RequestOptions) => Promise<IncomingMessage>;

/** Connections stay open for a while after an answer, so that the next request to the same host and port saves the handshakes. */
export interface Connections {
  request: Request;
  /** Closes the connections that are open. */
  close(): void;
}

/** An unused connection stays open for this long, if the receiver doesn't ask for less. */
const KEPT_MS = 10_000;
/** At most this many unused connections stay open. */
const MOST_KEPT = 256;

/** Opens connections, each to an address that `lookup` has given. */
export function createConnections(lookup: LookupFunction): Connections {
  const opened: Partial<Record<Protocol, Way>> = {};
  return {
    async request(options) {
      const protocol = new URL(options.url).protocol === "https:" ? "https:" : "http:";
      opened[protocol] ??= wayBy(protocol === "https:" ? loadHttps() : http, lookup);
      const { send, kept, fresh } = opened[protocol];
      const request = begin(options, send, kept);
      try {
        return await responseTo(request, options.body);
      } catch (error) {
        // The receiver closed the unused connection just before this request used it.
        if (!request.reusedSocket || options.signal.aborted) throw error;
        return responseTo(begin(options, send, fresh), options.body);
      }
    },
    close() {
      for (const { kept } of Object.values(opened)) kept.destroy();
    },
  };
}

type Protocol = "http:" | "https:";

/** How requests of one protocol are sent: on a connection that is kept, or on a fresh one. */
interface Way {
  send: typeof http.request;
  kept: Agent;
  fresh: Agent;
}

function wayBy({ request, Agent }: Pick<typeof http, "request" | "Agent">, lookup: LookupFunction): Way {
  const kept = new Agent({ lookup, keepAlive: true, timeout: KEPT_MS, maxFreeSockets: 32 });
  return { send: request, kept: bounded(kept), fresh: new Agent({ lookup }) };
}

function bounded(agent: Agent): Agent {
  const keep = agent.keepSocketAlive.bind(agent);
  agent.keepSocketAlive = (socket) => countKept(agent) < MOST_KEPT && keep(socket);
  return agent;
}

function countKept({ freeSockets }: Agent): number {
  return Object.values(freeSockets).reduce((count, sockets = []) => count + sockets.length, 0);
}

function begin({ url, headers, body, signal }: RequestOptions, send: Way["send"], agent: Agent): ClientRequest {
  const target = new URL(url);
  const { protocol, port, pathname, search } = target;
  return send({
    protocol,
    hostname: hostOf(target),
    port,
    path: `${pathname}${search}`,
    method: "POST",
    headers: { ...headers, "content-length": Buffer.byteLength(body) },
    agent,
    signal,
  });
}

function responseTo(request: ClientRequest, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on("error", reject);
    request.on("response", resolve);
    request.end(body);
  });
}
