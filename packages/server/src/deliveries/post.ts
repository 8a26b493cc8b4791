import { lookup } from "node:dns";
import { type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "../addresses/public-address.ts";

/** One attempt to post a text. */
export interface Post {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** Whether http and addresses of private networks may be connected to. */
  allowPrivate: boolean;
  /** From the look-up of the name to the last byte of the answer. */
  timeoutMs: number;
  /** Ends the attempt with an `AbortError`. */
  signal: AbortSignal;
  /** Takes the place of the system's resolver. */
  resolve?: Resolve;
}

/** What came back; the body of an answer is of no interest. */
export interface Answer {
  status: number;
  retryAfterMs: number | undefined;
}

/** Every address of a name, as `dns.lookup` gives them. */
export type Resolve = (
  hostname: string,
  done: (error: Error | null, addresses: { address: string; family: number }[]) => void,
) => void;

/** There was no answer; the message says why in a few words, which the webhook's owner may read. */
export class PostFailed extends Error {
  override readonly name = "PostFailed";
}

// An answer is read to its end, so that a receiver that stalls is known; a longer one is cut here and counts as read.
const MOST_READ_BYTES = 65_536;
const MOST_RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/** Posts a text once: no redirect is followed, and a connection is only made to an address that was checked. */
export async function post({ timeoutMs, signal, ...options }: Post): Promise<Answer> {
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    return await send(options, AbortSignal.any([deadline, signal]));
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (deadline.aborted) throw new PostFailed(`no whole answer within ${timeoutMs / 1000} seconds`);
    throw error instanceof PostFailed ? error : new PostFailed(explain(error as NodeJS.ErrnoException));
  }
}

async function send(options: Omit<Post, "timeoutMs" | "signal">, signal: AbortSignal): Promise<Answer> {
  const url = new URL(options.url);
  const { allowPrivate, body, headers, resolve = resolveAll } = options;
  if (url.protocol !== "https:" && !allowPrivate)
    throw new PostFailed("the URL is not https, and SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE is not set");
  const hostname = url.hostname.replace(/^\[(.*)\]$/, "$1");
  // For an address there is no look-up.
  if (!allowPrivate && isIP(hostname) !== 0 && !isPublicAddress(hostname)) throw notPublic();
  const request = (url.protocol === "https:" ? requestHttps : requestHttp)({
    protocol: url.protocol,
    hostname,
    port: url.port,
    path: `${url.pathname}${url.search}`,
    method: "POST",
    headers: { ...headers, "content-length": Buffer.byteLength(body) },
    agent: false,
    lookup: guarded(resolve, allowPrivate),
    signal,
  });
  const response = await responseTo(request, body);
  await readToEnd(response);
  return { status: response.statusCode ?? 0, retryAfterMs: retryAfter(response.headers["retry-after"]) };
}

/** The socket connects to what this gives and asks no more: a name that changes its mind afterwards gains nothing. */
function guarded(resolve: Resolve, allowPrivate: boolean): LookupFunction {
  return (hostname, { all }, done) => {
    resolve(hostname, (error, addresses) => {
      const allowed = error ? [] : addresses.filter(({ address }) => allowPrivate || isPublicAddress(address));
      const [first] = allowed;
      if (error || !first) return done(error ?? notPublic(), [], 0);
      if (all) done(null, allowed);
      else done(null, first.address, first.family);
    });
  };
}

function resolveAll(hostname: string, done: Parameters<Resolve>[1]): void {
  lookup(hostname, { all: true, order: "verbatim" }, done);
}

function responseTo(request: ClientRequest, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on("error", reject);
    request.on("response", resolve);
    request.end(body);
  });
}

async function readToEnd(response: IncomingMessage): Promise<void> {
  let size = 0;
  for await (const chunk of response) {
    size += (chunk as Buffer).byteLength;
    // Leaving the loop closes the connection.
    if (size > MOST_READ_BYTES) break;
  }
}

function retryAfter(text: string | undefined): number | undefined {
  const seconds = /^\d{1,9}$/.test(text ?? "") ? Number(text) : undefined;
  return seconds === undefined ? undefined : Math.min(seconds * 1000, MOST_RETRY_AFTER_MS);
}

function notPublic(): PostFailed {
  return new PostFailed("the host has no public address, and SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE is not set");
}

/** By its code alone: a message could name an address inside of the operator's network. */
function explain({ code }: NodeJS.ErrnoException): string {
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "the host's name can not be resolved";
  if (code === "ECONNREFUSED") return "the connection was refused";
  return code === undefined ? "the connection failed" : `the connection failed (${code})`;
}
