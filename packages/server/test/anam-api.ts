import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { canary } from "./canary.ts";

/** The key that this API accepts. */
export const ANAM_KEY = "a-key-of-the-persona-provider";

/** One request for a session token. */
export interface TokenRequest {
  path: string;
  method: string;
  headers: IncomingHttpHeaders;
  body: unknown;
}

/** The persona provider's API on loopback, as a real HTTP server. */
export interface AnamApi {
  url: string;
  /** The requests for a session token, in order. */
  asked: TokenRequest[];
  /** The tokens that it gave out. */
  tokens: string[];
  /** Answers a request for a session token; a success unless the test changes it. */
  answer: (response: ServerResponse, request: TokenRequest) => void;
  /** Answers with a new session token. */
  succeed(response: ServerResponse): void;
  close(): Promise<void>;
}

/** Starts the API on a free port. It accepts one key. */
export async function startAnamApi(key = ANAM_KEY): Promise<AnamApi> {
  canary.remember(key);
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    const { method = "", url: path = "", headers } = request;
    const asked = { path, method, headers, body: JSON.parse(body || "null") };
    api.asked.push(asked);
    if (headers.authorization === `Bearer ${key}`) return api.answer(response, asked);
    send(response, 401, { error: "Unauthorized", message: `no such key: ${headers.authorization}` });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const api: AnamApi = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    tokens: [],
    answer: (response) => api.succeed(response),
    succeed(response) {
      const token = makeToken(api.tokens.length);
      api.tokens.push(token);
      send(response, 200, { sessionToken: token });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return api;
}

/** Sends a JSON answer. */
export function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** A token in the form of the real ones: a JWT, whose payload the SDK reads. */
function makeToken(number: number): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const payload = { type: "stateful", accountId: "an-account", number, exp: Math.floor(Date.now() / 1000) + 3600 };
  const token = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(payload)}.a-signature-of-the-tests-${number}`;
  canary.remember(token);
  return token;
}
