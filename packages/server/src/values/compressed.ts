import { hash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { weightedList, weightOf } from "../weighted-list.ts";

/** A content in every form in which it is sent. They are made once, so that an answer only has to write bytes. */
export interface Compressed {
  /** The content as a text; empty if it isn't one. */
  readonly text: string;
  readonly plain: Uint8Array;
  /** Undefined for a content that isn't a text: images and fonts are compressed already. */
  readonly gzipped: Uint8Array | undefined;
  /** The weak entity tag of the content, which is the same for both forms (RFC 9110, 8.8.3). */
  readonly etag: string;
}

/** The part of an answer that depends on what the caller accepts. */
export interface Representation {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

const compress = promisify(gzip);
const VARY = "Accept, Accept-Encoding, Origin";

/** Makes every form of a text, off the event loop. */
export async function compressed(text: string): Promise<Compressed> {
  const plain = Buffer.from(text);
  return { text, plain, gzipped: await compress(plain), etag: `W/"${hash("sha256", text, "base64url")}"` };
}

/** The same for bytes that aren't a text. */
export function uncompressed(plain: Uint8Array): Compressed {
  return { text: "", plain, gzipped: undefined, etag: `W/"${hash("sha256", plain, "base64url")}"` };
}

/** The form of a text that an `Accept-Encoding` accepts. */
export function represent(text: Compressed, acceptEncoding: string | undefined): Representation {
  return text.gzipped && takesGzip(acceptEncoding)
    ? { bytes: text.gzipped, headers: { Vary: VARY, "Content-Encoding": "gzip" } }
    : { bytes: text.plain, headers: { Vary: VARY } };
}

/** The same for a text that callers cache. There are no bytes if `If-None-Match` says that they have the current version. */
export function representVersion(
  text: Compressed,
  asked: { "accept-encoding"?: string; "if-none-match"?: string },
): { bytes?: Uint8Array; headers: Readonly<Record<string, string>> } {
  const { bytes, headers } = represent(text, asked["accept-encoding"]);
  const named = { "Cache-Control": "no-cache", ETag: text.etag };
  if (isCurrent(text, asked["if-none-match"])) return { headers: { Vary: VARY, ...named } };
  return { bytes, headers: { ...headers, ...named } };
}

/**
 * The answer with a text that callers cache: the text, or 304 if they have the current version. `headers` belong to the text.
 * `lasting` are those of both answers, because a browser replaces the headers of its copy by those of a 304.
 */
export function versionReply(
  text: Compressed,
  asked: Parameters<typeof representVersion>[1],
  headers: Headers,
  lasting: Headers = {},
): VersionReply {
  const { bytes, headers: ofVersion } = representVersion(text, asked);
  const both = { ...ofVersion, ...lasting };
  if (!bytes) return { status: 304, body: undefined, headers: both };
  return { status: 200, body: text.text, bytes, headers: { ...both, ...headers } };
}

type Headers = Readonly<Record<string, string>>;

type VersionReply =
  | { status: 304; body: undefined; headers: Headers }
  | { status: 200; body: string; bytes: Uint8Array; headers: Headers };

/** Compares entity tags weakly (RFC 9110, 13.1.2). */
function isCurrent({ etag }: Compressed, ifNoneMatch = ""): boolean {
  const named = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return named.includes("*") || named.includes(etag.slice("W/".length));
}

/** Whether gzip is accepted (RFC 9110, 12.5.3): it is named, or else `*` is, and its weight isn't 0. */
function takesGzip(acceptEncoding: string | undefined): boolean {
  return weightOf(weightedList(acceptEncoding), ["gzip", "x-gzip", "*"]) > 0;
}
