import { lookup } from "node:dns";
import type { IncomingMessage } from "node:http";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "../addresses/public-address.ts";
import { createConnections, type Request } from "./connections.ts";

/** One attempt to post a text. */
export interface Post {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** From the look-up of the name to the last byte of the answer. */
  timeoutMs: number;
  /** Ends the attempt with an `AbortError`. */
  signal: AbortSignal;
}

/** What posts are sent with, and the connections that it keeps. */
export interface Poster {
  /** Posts a text once: no redirect is followed, and a connection is only made to an address that was checked. */
  post(post: Post): Promise<Answer>;
  /** Closes the connections that it keeps. */
  close(): void;
}

/** Where posts may go. */
export interface PosterOptions {
  /** Whether http and addresses of private networks may be connected to. */
  allowPrivate: boolean;
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

/** Makes a poster. Every connection of it, kept or new, was made to an address that was checked by its own rules. */
export function createPoster({ allowPrivate, resolve = resolveAll }: PosterOptions): Poster {
  const connections = createConnections(guardedLookup(resolve, allowPrivate));
  return {
    async post({ timeoutMs, signal, ...options }) {
      const deadline = AbortSignal.timeout(timeoutMs);
      try {
        refuseForbidden(new URL(options.url), allowPrivate);
        return await send(connections.request, { ...options, signal: AbortSignal.any([deadline, signal]) });
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (deadline.aborted) throw new PostFailed(`no whole answer within ${timeoutMs / 1000} seconds`);
        throw error instanceof PostFailed ? error : new PostFailed(explain(error as NodeJS.ErrnoException));
      }
    },
    close: connections.close,
  };
}

function refuseForbidden({ protocol, hostname }: URL, allowPrivate: boolean): void {
  if (allowPrivate) return;
  if (protocol !== "https:")
    throw new PostFailed("the URL is not https, and SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE is not set");
  // For an address there is no look-up.
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw notPublic();
}

async function send(request: Request, post: Omit<Post, "timeoutMs">): Promise<Answer> {
  const response = await request(post);
  await readToEnd(response);
  return { status: response.statusCode ?? 0, retryAfterMs: retryAfter(response.headers["retry-after"]) };
}

/**
 * The socket connects to what this gives and asks no more: a name that changes its mind afterwards gains nothing. A name
 * that doesn't exist fails like one of a private network: whoever owns a webhook could list the network's names otherwise.
 */
function guardedLookup(resolve: Resolve, allowPrivate: boolean): LookupFunction {
  return (hostname, { all }, done) => {
    resolve(hostname, (error, addresses) => {
      const allowed = error ? [] : addresses.filter(({ address }) => allowPrivate || isPublicAddress(address));
      const [first] = allowed;
      if (!first) return done(error && allowPrivate ? error : notPublic(), [], 0);
      if (all) done(null, allowed);
      else done(null, first.address, first.family);
    });
  };
}

function resolveAll(hostname: string, done: Parameters<Resolve>[1]): void {
  lookup(hostname, { all: true, order: "verbatim" }, done);
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
