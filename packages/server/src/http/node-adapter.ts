import type { IncomingMessage, ServerResponse } from "node:http";
import type { App } from "./app-options.ts";
import type { HttpReply, HttpRequest } from "./http-request.ts";
import { sendProblem } from "./parser-faults.ts";
import { readIncoming } from "./read-body.ts";
import { isHost, isNormalTarget, NOT_NORMAL_MESSAGE, splitTarget, type Target } from "./request-target.ts";

/** How long a caller may keep sending a body after we have answered without reading it. */
const LINGER_MS = 500;

/** Sends an answer to a request. */
export type SendReply = (incoming: IncomingMessage, outgoing: ServerResponse, reply: HttpReply) => void;

/** Answers the requests of a `node:http` server. Malformed ones never reach the app. */
export function nodeAdapter(
  app: App,
  send: SendReply = sendReply,
): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  return (incoming, outgoing) => {
    const { url = "", httpVersion } = incoming;
    const { host } = incoming.headers;
    const target = splitTarget(url);
    // RFC 9112, 3.2.2: the host of a whole URL counts, and the header doesn't.
    if (target?.host !== undefined && host !== undefined) incoming.headers.host = target.host;
    // A health check over HTTP/1.0 sends no Host header.
    const hasHost = host === undefined ? httpVersion === "1.0" : isHost(host);
    if (!hasHost) return sendProblem(app, "malformed_request", outgoing);
    if (!isNormalTarget(url)) return sendProblem(app, "malformed_request", outgoing, { message: NOT_NORMAL_MESSAGE });
    if (!target) return sendProblem(app, "malformed_request", outgoing);
    app
      .handle(toRequest(incoming, target))
      .then((reply) => send(incoming, outgoing, reply))
      .catch((cause: unknown) =>
        outgoing.headersSent ? outgoing.destroy() : sendProblem(app, "internal_error", outgoing, { cause }),
      );
  };
}

function toRequest(incoming: IncomingMessage, { path, query }: Target): HttpRequest {
  const { headers, method = "" } = incoming;
  return {
    method,
    path,
    query,
    header: (name) => headers[name] as string | undefined,
    readBody: (limitBytes) => readIncoming(incoming, limitBytes),
    peerAddress: incoming.socket.remoteAddress,
  };
}

/** Sends an answer as it is. */
export const sendReply: SendReply = (incoming, outgoing, { status, headers, body }) => {
  // Without Content-Length, Node would send the body in chunks.
  const length = body === undefined ? [] : ["Content-Length", String(Buffer.byteLength(body))];
  outgoing.writeHead(status, [...headers, ...length]);
  outgoing.end(body);
  if (!incoming.complete) endLeftoverBody(incoming);
};

/**
 * Reads what is left of a body, because the next request on the connection follows it, and disconnects a caller that doesn't
 * end it. If the body was taken in one piece, this is how its end is noticed.
 */
function endLeftoverBody(incoming: IncomingMessage): void {
  const timer = setTimeout(() => incoming.socket.destroySoon(), LINGER_MS);
  incoming.once("close", () => clearTimeout(timer));
  incoming.resume();
}
