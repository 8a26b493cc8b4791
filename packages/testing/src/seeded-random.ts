import { createHash } from "node:crypto";
import type { RandomSource } from "@share-links/server/src/embedded/embedded.ts";

/** Ids and tokens that follow from a seed and from how many were made before. */
export interface SeededRandom extends RandomSource {
  /** How many numbers were drawn. Set it back to draw the same ones again. */
  drawn: number;
}

/** Creates a source that gives the same ids and tokens in every run. Later ids are greater, also while the clock stands still. */
export function seededRandom(seed: string, now: () => number): SeededRandom {
  const block = (index: number) => createHash("sha256").update(`${seed} ${index}`).digest();
  const source: SeededRandom = {
    drawn: 0,
    id() {
      const count = source.drawn++;
      const random = block(count).toString("hex");
      // RFC 9562, 5.7: 48 bits of milliseconds, the version, then 12 and 14 bits that count, and random bits.
      const ms = Math.max(0, now()).toString(16).padStart(12, "0");
      const [high, low] = [Math.floor(count / 0x4000) & 0xfff, 0x8000 + (count & 0x3fff)];
      const counted = `7${high.toString(16).padStart(3, "0")}-${low.toString(16)}`;
      return `${ms.slice(0, 8)}-${ms.slice(8)}-${counted}-${random.slice(0, 12)}`;
    },
    bytes(count) {
      const bytes = new Uint8Array(count);
      for (let offset = 0; offset < count; offset += 32)
        bytes.set(block(source.drawn++).subarray(0, Math.min(32, count - offset)), offset);
      return bytes;
    },
  };
  return source;
}
