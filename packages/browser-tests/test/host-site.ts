import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Page } from "@share-links/runtimes";

/** A site that embeds links. Its one page is at every loopback name, so that it has as many origins. */
export interface HostSite {
  readonly port: number;
  /** The site's origin under a name, such as `localhost`. */
  origin(name: string): string;
  close(): Promise<void>;
}

/** A page of a host site with a frame in it. */
export interface HostPage {
  /** What the frame has told this page, in order. */
  messages(): Promise<FrameTold[]>;
  /** Waits until the frame has told this, and returns it. */
  told(type: string): Promise<FrameTold>;
  say(message: object): Promise<void>;
}

/** One message of a frame. */
export type FrameTold = { type: string } & Record<string, unknown>;

/** Plays the embedding page's side of the protocol, as `@share-links/embed` does. `?src=` is the frame's address, `sandbox` its attribute. */
const PAGE = `<!doctype html><title>A site</title><style>iframe { width: 480px; height: 480px }</style><script>
const query = new URLSearchParams(location.search);
const messages = [];
const frame = document.createElement("iframe");
frame.src = query.get("src");
frame.referrerPolicy = "no-referrer";
if (query.has("sandbox")) frame.sandbox = query.get("sandbox");
let port;
frame.onload = () => {
  const channel = new MessageChannel();
  port = channel.port1;
  port.onmessage = ({ data }) => messages.push(data);
  frame.contentWindow.postMessage({ type: "share-links:connect", version: 1 }, query.get("target") ?? "*", [channel.port2]);
};
document.documentElement.append(frame);
</script>`;

/** Starts a site on a free port, with a key and a certificate over TLS. */
export async function openHostSite(tls?: { key: Buffer | undefined; cert: Buffer | undefined }): Promise<HostSite> {
  const answer = (_: IncomingMessage, response: ServerResponse) =>
    response.setHeader("content-type", "text/html").end(PAGE);
  const server = tls ? createSecureServer(tls, answer) : createServer(answer);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: (name) => `${tls ? "https" : "http"}://${name}:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Opens the site's page at an origin, with this address in its frame. */
export async function openHost(page: Page, origin: string, src: string): Promise<HostPage> {
  await page.goto(`${origin}/?src=${encodeURIComponent(src)}`);
  const messages = () => page.evaluate("messages") as Promise<FrameTold[]>;
  return {
    messages,
    async told(type) {
      const has = (all: FrameTold[]) => all.find((message) => message.type === type);
      for (let waits = 0; waits < 100; waits++) {
        const found = has(await messages());
        if (found) return found;
        await page.waitForTimeout(100);
      }
      throw new Error(`the frame did not tell "${type}", only ${JSON.stringify(await messages())}`);
    },
    say: (message) => page.evaluate(`port.postMessage(${JSON.stringify(message)})`) as Promise<void>,
  };
}
