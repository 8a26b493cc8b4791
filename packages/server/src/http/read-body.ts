import type { IncomingMessage } from "node:http";
import { Refusal } from "../refusal.ts";

/** Reads a body chunk by chunk. Refuses with `body_too_large` as soon as it has more than `limitBytes`. */
export async function readStream(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limitBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limitBytes) throw bodyTooLarge(limitBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads the body of a request of `node:http`. Nearly all bodies have arrived completely by then, and need no waiting. */
export function readIncoming(incoming: IncomingMessage, limitBytes: number): Promise<Uint8Array> | Uint8Array {
  const length = incoming.headers["content-length"];
  if (length !== undefined && incoming.readableLength === Number(length)) return incoming.read() ?? NOTHING;
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    incoming.on("data", (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (size > limitBytes) reject(bodyTooLarge(limitBytes));
      else chunks.push(chunk);
    });
    incoming.once("end", () => resolve(chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks)));
    // The caller closed the connection: nobody will read the answer, but it is logged.
    incoming.once("error", reject);
    incoming.once("close", () => reject(new Error("the connection ended before the body did")));
  });
}

/** The refusal of a body that is larger than the limit. */
export function bodyTooLarge(limitBytes: number): Refusal {
  return new Refusal("body_too_large", { message: `The body is larger than ${limitBytes} bytes.` });
}

const NOTHING = new Uint8Array();
