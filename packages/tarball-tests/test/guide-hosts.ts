import type { Installation } from "./installation.ts";

/** For handlers that don't listen by themselves: an HTTP server that calls them as their platform does. */
const HOSTS: Record<string, (port: number) => string> = {
  fetch: (port) => `import { serve } from "@hono/node-server";
import handler from "./fetch.ts";
serve({ fetch: handler.fetch, port: ${port} });
`,
  route: (port) => `import { serve } from "@hono/node-server";
import { POST } from "./route.ts";
serve({ fetch: (request) => (request.method === "POST" ? POST(request) : new Response(null, { status: 405 })), port: ${port} });
`,
  lambda: (port) => lambdaHost(port, "utf8"),
  "lambda-base64": (port) => lambdaHost(port, "base64"),
};

/** Writes a program that runs a receiver of the guide, and returns its path; a receiver that listens is its own program. */
export function hostOf(installation: Installation, name: string, receiver: string, port: number): string {
  const host = HOSTS[name];
  return host ? installation.write(`host-${name}.ts`, host(port)) : receiver;
}

function lambdaHost(port: number, encoding: "utf8" | "base64"): string {
  return `import { createServer } from "node:http";
import { handler } from "./lambda.ts";
createServer(async (request, response) => {
  const chunks = await request.toArray();
  const event = {
    headers: request.headers,
    body: Buffer.concat(chunks).toString("${encoding}"),
    isBase64Encoded: ${encoding === "base64"},
  };
  const { statusCode } = await handler(event as never);
  response.writeHead(statusCode).end();
}).listen(${port});
`;
}
