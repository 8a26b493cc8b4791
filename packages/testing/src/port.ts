import type { IncomingMessage, ServerResponse } from "node:http";
import {
  BODY_LIMIT_BYTES,
  type HttpReply,
  listen,
  nodeAdapter,
  sendReply,
} from "@share-links/server/src/embedded/embedded.ts";
import { answerControl, isControl } from "./control.ts";
import { type Core, PUBLIC_URL } from "./core.ts";
import type { Emulator, OpenPort } from "./emulator.ts";
import { exchange, type Outcome } from "./exchange.ts";
import { withBody } from "./http-messages.ts";
import { waitFor } from "./wait.ts";

/** Serves an emulator on a port, by the server's own code. Rejects if the port is taken. */
export async function openPort(
  core: Core,
  emulator: Emulator,
  { port = 0, host = "127.0.0.1" }: { port?: number; host?: string } = {},
): Promise<OpenPort> {
  const { app, context } = core.service;
  const onRequest = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    let outcome: Outcome | undefined;
    const handle: typeof app.handle = async (request) => {
      const whole = await withBody(request, headersOf(incoming), BODY_LIMIT_BYTES);
      outcome = isControl(request.path)
        ? await answerControl(emulator, whole)
        : await exchange(core, whole, (ms) => waitFor(ms));
      return "reply" in outcome ? outcome.reply : NO_REPLY;
    };
    nodeAdapter({ ...app, handle }, (_incoming, _outgoing, reply) => {
      if (outcome === undefined || outcome.kind === "answered") return sendReply(incoming, outgoing, reply);
      if (outcome.kind === "cut") return sendHalf(outgoing, reply);
      // A port that listens can't refuse a connection, so a refused one ends like a dropped one here.
      incoming.socket.destroy();
    })(incoming, outgoing);
  };
  const server = await listen(app, { host, port, onRequest });
  // The `url` of a link opens its page here.
  if (context.publicUrl === PUBLIC_URL) context.publicUrl = server.url;
  return { url: server.url, close: () => server.stop({ delayMs: 0, drainMs: 1000 }) };
}

const NO_REPLY: HttpReply = { status: 500, headers: [], body: undefined };

function sendHalf(outgoing: ServerResponse, { status, headers, body = "" }: HttpReply): void {
  const whole = Buffer.from(body as string);
  outgoing.writeHead(status, [...headers, "Content-Length", String(whole.byteLength)]);
  outgoing.write(whole.subarray(0, whole.byteLength >> 1), () => outgoing.destroy());
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
