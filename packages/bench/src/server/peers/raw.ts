import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Answer, PlainOperations } from "./operations.ts";

/** The fastest possible server: bare node:http with a hand-written switch. */
export function rawServer(operations: PlainOperations): Server {
  return createServer((request, response) => {
    answer(operations, request).then(
      ({ status, body }) => {
        const text = JSON.stringify(body);
        response.writeHead(status, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text) });
        response.end(text);
      },
      (error) => response.writeHead(500).end(String(error)),
    );
  });
}

async function answer(operations: PlainOperations, request: IncomingMessage): Promise<Answer> {
  const { url = "", headers } = request;
  if (request.method === "GET") return operations.get(headers.authorization, url.slice(url.lastIndexOf("/") + 1));
  const body = await readJson(request);
  return url === "/v1/share-links"
    ? operations.create(headers.authorization, body as { personaId: string })
    : operations.redeem(body as { token: string });
}

function readJson(request: IncomingMessage): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (chunk) => {
      text += chunk;
    });
    request.on("end", () => resolve(JSON.parse(text)));
    request.on("error", reject);
  });
}
