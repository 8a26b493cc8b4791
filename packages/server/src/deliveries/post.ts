import { lookup } from "node:dns";
import type { IncomingMessage } from "node:http";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "../addresses/public-address.ts";
import { hostOf } from "../values/webhook-urls.ts";
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

/** Sends posts, and keeps its connections open. */
export interface Poster {
  /** Posts a text once. It follows no redirect, and connects only to an address that was checked. */
  post(post: Post): Promise<Answer>;
  /** Closes the connections. */
  close(): void;
}

/** Where posts may go. */
export interface PosterOptions {
  /** Whether posts may go over http and to addresses of private networks. */
  allowPrivate: boolean;
  /** Replaces the system's resolver. */
  resolve?: Resolve;
}

/** The answer to a post. Nobody needs its body. */
export interface Answer {
  status: number;
  retryAfterMs: number | undefined;
}

/** Every address of a name, as `dns.lookup` gives them. */
export type Resolve = (
  hostname: string,
  done: (error: Error | null, addresses: { address: string; family: number }[]) => void,
) => void;

/** The error for a post without an answer. The message says why in a few words, for the webhook's owner. */
export class PostFailed extends Error {
  override readonly name = "PostFailed";
}

// An answer is read to its end, to notice a receiver that stalls. A longer one is cut here and counts as read.
const MOST_READ_BYTES = 65_536;
const MOST_RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/** Creates a poster. It checks the address of every connection by its own rules, also of those that stay open. */
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

function refuseForbidden(url: URL, allowPrivate: boolean): void {
  if (allowPrivate) return;
  if (url.protocol !== "https:")
    throw new PostFailed("the URL is not https, and SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE is not set");
  // An address isn't looked up, so it is checked here.
  const host = hostOf(url);
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw notPublic();
}

async function send(request: Request, post: Omit<Post, "timeoutMs">): Promise<Answer> {
  const response = await request(post);
  await readToEnd(response);
  return { status: response.statusCode ?? 0, retryAfterMs: retryAfter(response.headers["retry-after"]) };
}

/**
 * The socket connects to the address that this gives and doesn't look the name up again, so a name that changes its
 * address later gains nothing. A missing name fails like the name of a private address: otherwise the owner of a webhook
 * could find out the names of the operator's network.
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

/** Explains an error by its code only: its message could contain an address of the operator's network. */
function explain({ code }: NodeJS.ErrnoException): string {
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "the host's name can not be resolved";
  if (code === "ECONNREFUSED") return "the connection was refused";
  return code === undefined ? "the connection failed" : `the connection failed (${code})`;
}
