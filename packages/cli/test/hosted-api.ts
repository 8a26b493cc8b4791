import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { API_KEY, type Site } from "./site.ts";

/** The key that the played API accepts. */
export const HOSTED_KEY = "a-key-of-the-hosted-api";

/** A server that has what the hosted API documents and nothing else: five operations, and errors with a bare `error`. */
export interface HostedApi {
  readonly url: string;
  /** The requests so far, such as `POST /v1/share-links`. */
  readonly seen: string[];
  /** Ends the connection of the next create: before its link is made, or after that but before its answer. */
  cut: "before" | "after" | undefined;
  close(): void;
}

/** Starts the API in front of a real server, which keeps the links. */
export async function playHostedApi(site: Site): Promise<HostedApi> {
  const server = createServer((request, response) => void answer(api, site, request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const api: HostedApi = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    cut: undefined,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return api;
}

async function answer(api: HostedApi, site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "", url = "", headers } = request;
  const body = await buffer(request);
  api.seen.push(`${method} ${url}`);
  const refuse = (status: number, error: string) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ error }));
  if (!/^\/v1\/share-links(?:[/?]|$)/.test(url)) return void refuse(404, "Not Found");
  if (headers.authorization !== `Bearer ${HOSTED_KEY}`) return void refuse(401, "Unauthorized");
  if (headers["idempotency-key"] !== undefined) return void refuse(400, "The hosted API documents no Idempotency-Key");
  const cut = method === "POST" ? api.cut : undefined;
  if (cut !== undefined) api.cut = undefined;
  if (cut === "before") return void request.socket.destroy();
  const real = await fetch(`${site.url}${url}`, {
    method,
    headers: { authorization: `Bearer ${API_KEY}`, "content-type": "application/json" },
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
  if (cut === "after") return void request.socket.destroy();
  if (!real.ok) return void refuse(real.status, real.statusText);
  response.writeHead(real.status, { "content-type": "application/json" }).end(await real.text());
}
