import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A simple proxy: every request goes to the next node that says it is ready. */
export interface RoundRobin {
  readonly url: string;
  /** Replaces a node by one that was restarted at another address. */
  replace(former: string, url: string): Promise<void>;
  /** How many requests each node got. */
  readonly given: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

const CHECK_MS = 50;

/** Sends requests to the nodes in turn. It asks each for `/readyz` twenty times a second and skips nodes that aren't ready. */
export async function startProxy(nodes: readonly string[]): Promise<RoundRobin> {
  const upstream = new Agent({ keepAlive: true });
  const ready = new Map(nodes.map((url) => [url, true]));
  const given = new Map<string, number>();
  let turn = 0;
  const next = () => {
    const urls = [...ready].flatMap(([url, isReady]) => (isReady ? [url] : []));
    const url = urls[turn++ % urls.length];
    if (url !== undefined) given.set(url, (given.get(url) ?? 0) + 1);
    return url;
  };
  const server = createServer((incoming, outgoing) => forward(next(), upstream, incoming, outgoing));
  const check = async () => {
    for (const url of ready.keys()) {
      const isReady = await isReadyAt(url);
      if (ready.has(url)) ready.set(url, isReady);
    }
    timer = setTimeout(check, CHECK_MS);
  };
  let timer = setTimeout(check, CHECK_MS);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    given,
    async replace(former, url) {
      ready.set(url, await isReadyAt(url));
      ready.delete(former);
    },
    async close() {
      clearTimeout(timer);
      server.closeAllConnections();
      upstream.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function forward(url: string | undefined, agent: Agent, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (url === undefined) return void outgoing.writeHead(502).end();
  const { connection, ...headers } = incoming.headers;
  const asked = request(`${url}${incoming.url}`, { agent, method: incoming.method, headers }, (answer) => {
    const { connection, "keep-alive": _, ...kept } = answer.headers;
    outgoing.writeHead(answer.statusCode ?? 502, kept);
    answer.pipe(outgoing);
  });
  // The proxy never retries, so a failure is a failed request.
  asked.on("error", () => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()));
  incoming.pipe(asked);
}

async function isReadyAt(url: string): Promise<boolean> {
  try {
    const { ok, body } = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) });
    await body?.cancel();
    return ok;
  } catch {
    return false;
  }
}
