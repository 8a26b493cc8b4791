import { hash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** A text in every form in which it is sent, so that answering it costs no more than writing bytes. */
export interface Compressed {
  readonly text: string;
  readonly plain: Uint8Array;
  readonly gzipped: Uint8Array;
  /** The weak entity tag of the text: one for both forms (RFC 9110, 8.8.3). */
  readonly etag: string;
}

/** The part of an answer that depends on what the caller takes. */
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

/** The form of a text that an `Accept-Encoding` takes. */
export function represent(text: Compressed, acceptEncoding: string | undefined): Representation {
  return takesGzip(acceptEncoding)
    ? { bytes: text.gzipped, headers: { Vary: VARY, "Content-Encoding": "gzip" } }
    : { bytes: text.plain, headers: { Vary: VARY } };
}

/** The same for a text that callers keep: without bytes where their version is the current one, as `If-None-Match` says. */
export function representVersion(
  text: Compressed,
  asked: { "accept-encoding"?: string; "if-none-match"?: string },
): { bytes?: Uint8Array; headers: Readonly<Record<string, string>> } {
  const { bytes, headers } = represent(text, asked["accept-encoding"]);
  const named = { "Cache-Control": "no-cache", ETag: text.etag };
  if (isCurrent(text, asked["if-none-match"])) return { headers: { Vary: VARY, ...named } };
  return { bytes, headers: { ...headers, ...named } };
}

/** RFC 9110, 13.1.2: by weak comparison. */
function isCurrent({ etag }: Compressed, ifNoneMatch = ""): boolean {
  const named = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return named.includes("*") || named.includes(etag.slice("W/".length));
}

/** RFC 9110, 12.5.3: gzip is taken where it is named, or else where everything is, unless with a weight of 0. */
function takesGzip(acceptEncoding = ""): boolean {
  const codings = new Map(
    acceptEncoding.split(",").map((part) => {
      const [name = "", ...parameters] = part.split(";").map((each) => each.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
      return [name, Number(weight) > 0] as const;
    }),
  );
  return codings.get("gzip") ?? codings.get("x-gzip") ?? codings.get("*") ?? false;
}
