import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { verifyWebhook, WebhookVerificationError } from "@share-links/client/webhooks";
import type { ShareLinkEvent, ShareLinkEventType } from "@share-links/types";
import { explainError } from "../explain-error.ts";
import { usageFailure } from "../failure.ts";
import { visible } from "../output/text.ts";
import type { Tools } from "../tools.ts";
import { EVENTS } from "../values/events.ts";
import { readNumber } from "../values/number.ts";

/** The options of `share-links webhooks listen`. */
export interface ListenOptions {
  readonly forwardTo?: string | undefined;
  readonly event?: readonly ShareLinkEventType[] | undefined;
  readonly port?: string | undefined;
  readonly receiveAt?: string | undefined;
  readonly count?: string | undefined;
  readonly printSecret?: true | undefined;
}

const LARGEST_BODY_BYTES = 1_048_576;
const CLEAN_UP_MS = 10_000;

/** `share-links webhooks listen`: receives events on this machine, verifies them, prints them and passes them on. */
export async function listen(tools: Tools, options: ListenOptions): Promise<void> {
  const { world, printer } = tools;
  const port = options.port === undefined ? 0 : readNumber("--port", options.port, 1);
  for (const [name, url] of [
    ["--forward-to", options.forwardTo],
    ["--receive-at", options.receiveAt],
  ] as const)
    if (url !== undefined && !URL.canParse(url))
      throw usageFailure(`${name} ${JSON.stringify(url)} is not an address.`);
  let left = options.count === undefined ? Number.POSITIVE_INFINITY : readNumber("--count", options.count, 1);
  const done = new AbortController();
  let secret = "";
  const server = createServer((request, response) => {
    receive(tools, request, response, secret, options.forwardTo).then(
      () => void (--left <= 0 && done.abort()),
      (error: unknown) => refuse(tools, response, error),
    );
  });
  await once(server.listen(port, "127.0.0.1"), "listening");
  try {
    const url = options.receiveAt ?? `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const events = [...(options.event ?? EVENTS)];
    const webhook = await tools.call("createWebhook", {
      body: { url, events, description: "share-links webhooks listen" },
    });
    secret = webhook.secret;
    printer.note(`Receiving events at ${url}. Press Ctrl+C to stop.`);
    if (options.printSecret) printer.item({ secret }, () => `The signing secret is ${secret}`);
    else if (options.forwardTo !== undefined)
      printer.note("Add --print-secret to see the signing secret that your program needs.");
    try {
      await aborted(AbortSignal.any([world.signal, done.signal]));
    } finally {
      // The user's signal is over, but the webhook must not stay.
      const signal = AbortSignal.timeout(CLEAN_UP_MS);
      await tools.call("deleteWebhook", { path: { id: webhook.id } }, { signal });
      printer.note("The webhook is deleted.");
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function receive(
  { printer }: Tools,
  request: IncomingMessage,
  response: ServerResponse,
  secret: string,
  forwardTo: string | undefined,
): Promise<void> {
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_BODY_BYTES)
    throw new TypeError("The body is too large.");
  const body = await buffer(request);
  const event = await verifyWebhook(body, request.headers, secret);
  const status = forwardTo === undefined ? undefined : await passOn(forwardTo, request, body);
  printer.item({ ...event, ...(status !== undefined && { forwarded: status }) }, () =>
    eventText(event, status, printer),
  );
  // If the program couldn't take the event, the server should send it again.
  response.writeHead(status === undefined || (status >= 200 && status < 300) ? 204 : 502).end();
}

/** Sends the event on, byte by byte, so that its signature stays valid. Resolves with the status, or with 0 if no answer came. */
async function passOn(url: string, { headers }: IncomingMessage, body: Buffer): Promise<number> {
  const kept = Object.entries(headers).filter(([name]) => /^(?:content-type|user-agent|webhook-)/.test(name));
  const sent = Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
  const answer = fetch(url, {
    method: "POST",
    headers: sent,
    body: new Uint8Array(body),
    signal: AbortSignal.timeout(CLEAN_UP_MS),
  });
  return answer.then(
    async (response) => {
      await response.body?.cancel();
      return response.status;
    },
    () => 0,
  );
}

function refuse({ printer }: Tools, response: ServerResponse, error: unknown): void {
  const { message } = explainError(error, false);
  printer.note(`Refused a request: ${visible(message)}`);
  response.writeHead(error instanceof WebhookVerificationError ? 400 : 500).end();
}

function eventText(event: ShareLinkEvent, status: number | undefined, { paint, time }: Tools["printer"]): string {
  const { type, timestamp, data } = event;
  const forwarded =
    status === undefined ? "" : status === 0 ? paint("red", "  not passed on: no answer") : `  passed on: ${status}`;
  return `${time(timestamp)}  ${paint("cyan", type)}  ${data.id}${forwarded}`;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
