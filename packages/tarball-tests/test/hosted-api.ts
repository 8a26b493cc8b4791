import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { isDeepStrictEqual } from "node:util";
import { type Example, exampleOf } from "./examples.ts";

const API_KEY = "key-of-the-tarball-tests";

/** The hosted API on loopback: the requests of the examples get the examples' answers, all others a 404. */
export async function serveHostedApi(): Promise<{ url: string; apiKey: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const [status, body] = await answerTo(request);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, apiKey: API_KEY, close: () => server.close() };
}

async function answerTo(request: IncomingMessage): Promise<[number, unknown]> {
  const create = exampleOf("createShareLink");
  const get = exampleOf("getShareLink");
  if (request.headers.authorization !== `Bearer ${API_KEY}`) return [401, create.responses[401]];
  const call = `${request.method} ${request.url}`;
  if (call === "POST /v1/share-links" && (await sends(request, create))) return [201, create.responses[201]];
  if (call === `GET /v1/share-links/${get.request.path?.id}`) return [200, get.responses[200]];
  return [404, get.responses[404]];
}

async function sends(request: IncomingMessage, example: Example): Promise<boolean> {
  const isJson = request.headers["content-type"]?.startsWith("application/json") === true;
  return isJson && isDeepStrictEqual(await json(request), example.request.body);
}
