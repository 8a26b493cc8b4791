import type { ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { ProblemCode } from "@share-links/types";
import type { ProblemReply } from "./problem.ts";

/** Logs bytes that are not a valid request, and returns the answer to them. */
export interface Refuser {
  refuse(code: ProblemCode, reason?: { cause?: unknown; message?: string }): ProblemReply;
}

const CODES: Record<string, ProblemCode> = {
  HPE_HEADER_OVERFLOW: "headers_too_large",
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "body_too_large",
  ERR_HTTP_REQUEST_TIMEOUT: "request_timeout",
};

/** Answers bytes that Node's HTTP parser refused, and ends the connection. */
export function answerParserFault(app: Refuser, error: Error & { code?: string }, socket: Duplex): void {
  // The other end is gone, or an answer is already being written, and a second one would corrupt it.
  if (error.code === "ECONNRESET" || !socket.writable || isAnswering(socket)) {
    socket.destroy();
    return;
  }
  const { status, body, headers } = app.refuse(CODES[error.code ?? ""] ?? "malformed_request", { cause: error });
  const text = JSON.stringify(body);
  const lines = Object.entries({ ...headers, "Content-Length": Buffer.byteLength(text), Connection: "close" });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.end(`HTTP/1.1 ${status} ${body.error}\r\n${head}\r\n${text}`);
  // Nothing reads the bytes that still arrive. Without this, they would keep the connection open.
  socket.once("finish", () => socket.destroy());
}

/** Answers a request that never reaches the app, and ends its connection. */
export function sendProblem(
  app: Refuser,
  code: ProblemCode,
  response: ServerResponse,
  reason?: { cause?: unknown; message?: string },
): void {
  const { status, body, headers } = app.refuse(code, reason);
  const text = JSON.stringify(body);
  response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(text), Connection: "close" });
  response.end(text);
}

/** Node stores the answer that it is writing on the connection. */
function isAnswering(socket: Duplex & { _httpMessage?: ServerResponse | null }): boolean {
  return socket._httpMessage?.headersSent === true;
}
