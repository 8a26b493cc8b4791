import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

/** The key that the persona provider of these tests accepts. */
export const ANAM_KEY = "a-key-of-the-persona-provider";

/** A message between the SDK and its engine. */
export interface Signal {
  actionType: string;
  sessionId: string;
  payload?: unknown;
}

/** The provider's API and one engine of it on loopback: HTTP for session tokens and sessions, a WebSocket for signals. */
export interface AnamEngine {
  url: string;
  /** Every request that came, such as `POST /v1/engine/session`. */
  asked: string[];
  /** The signals that came, in order. */
  signals: Signal[];
  /** How many WebSockets are open. */
  open(): number;
  /** Sends a signal to the SDK. */
  send(actionType: string, payload?: unknown): void;
  /** Called with each signal. */
  onSignal: (signal: Signal) => void;
  /** The status of the next session tokens. */
  tokenStatus: number;
  /** The status of the next sessions. */
  status: number;
  /** Whether it closes each WebSocket at once. */
  isDead: boolean;
  /** Cuts every WebSocket. */
  drop(): void;
  /** Forgets what has happened, and does again what is asked. */
  reset(): void;
  close(): void;
}

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "authorization, content-type",
  "content-type": "application/json",
};

/** Starts the API and the engine on one free port. */
export async function startAnamEngine(): Promise<AnamEngine> {
  const sockets = new Set<Duplex>();
  const server = createServer((request, response) => {
    const { method, url = "", headers } = request;
    engine.asked.push(`${method} ${url}`);
    request.resume();
    if (method === "OPTIONS") return answer(response, 204);
    if (url === "/v1/auth/session-token" && engine.tokenStatus !== 200)
      return answer(response, engine.tokenStatus, { message: "no" });
    if (url === "/v1/auth/session-token")
      return headers.authorization === `Bearer ${ANAM_KEY}`
        ? answer(response, 200, { sessionToken: TOKEN })
        : answer(response, 401, {});
    if (engine.status !== 200) return answer(response, engine.status, { message: "no" });
    if (headers.authorization !== `Bearer ${TOKEN}`) return answer(response, 401, {});
    answer(response, 200, {
      sessionId: "a-session",
      engineHost: request.headers.host,
      engineProtocol: "http",
      signallingEndpoint: "/ws",
      clientConfig: { heartbeatIntervalSeconds: 60, maxWsReconnectionAttempts: 2, iceServers: [] },
    });
  });
  server.on("upgrade", (request, socket: Duplex) => {
    engine.asked.push(`UPGRADE ${request.url}`);
    socket.on("error", () => {});
    if (engine.isDead) {
      socket.destroy();
      return;
    }
    const accept = createHash("sha1")
      .update(`${request.headers["sec-websocket-key"]}${WEBSOCKET_GUID}`)
      .digest("base64");
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    readFrames(socket, (text) => {
      const signal = JSON.parse(text) as Signal;
      engine.signals.push(signal);
      engine.onSignal(signal);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const engine: AnamEngine = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    signals: [],
    tokenStatus: 200,
    status: 200,
    isDead: false,
    onSignal: () => {},
    open: () => sockets.size,
    send(actionType, payload) {
      for (const socket of sockets) socket.write(frameOf({ actionType, sessionId: "a-session", payload }));
    },
    drop() {
      for (const socket of sockets) socket.destroy();
    },
    reset: () =>
      void Object.assign(engine, {
        asked: [],
        signals: [],
        tokenStatus: 200,
        status: 200,
        isDead: false,
        onSignal: () => {},
      }),
    close() {
      engine.drop();
      server.closeAllConnections();
      server.close();
    },
  };
  return engine;
}

const WEBSOCKET_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/** A token in the form of the real ones. */
const TOKEN = `${encode({ alg: "HS256" })}.${encode({ type: "stateful", accountId: "an-account" })}.c2lnbmF0dXJl`;

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function answer(response: ServerResponse, status: number, body?: object): void {
  response.writeHead(status, CORS).end(body && JSON.stringify(body));
}

/** Reads the texts of a browser's frames (RFC 6455, 5.2). A close ends the connection. */
function readFrames(socket: Duplex, onText: (text: string) => void): void {
  let rest = Buffer.alloc(0);
  socket.on("data", (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      if (rest.length < 6) return;
      const short = (rest[1] ?? 0) & 0x7f;
      const extra = short === 126 ? 2 : short === 127 ? 8 : 0;
      const length = extra === 2 ? rest.readUInt16BE(2) : extra === 8 ? Number(rest.readBigUInt64BE(2)) : short;
      const start = 6 + extra;
      if (rest.length < start + length) return;
      const mask = rest.subarray(start - 4, start);
      const payload = Buffer.from(rest.subarray(start, start + length)).map(
        (byte, index) => byte ^ (mask[index % 4] ?? 0),
      );
      const opcode = (rest[0] ?? 0) & 0x0f;
      rest = rest.subarray(start + length);
      if (opcode === 8) return void socket.end();
      if (opcode === 1) onText(Buffer.from(payload).toString("utf8"));
    }
  });
}

/** One text frame of a server, which isn't masked. */
function frameOf(signal: Signal): Buffer {
  const text = Buffer.from(JSON.stringify(signal));
  const head =
    text.length < 126
      ? Buffer.from([0x81, text.length])
      : Buffer.from([0x81, 126, text.length >> 8, text.length & 255]);
  return Buffer.concat([head, text]);
}
