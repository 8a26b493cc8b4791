import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const HEAD_CHARACTERS = 21;

/**
 * Returns a search for these secrets: with or without their prefix, plain or in base64 or hexadecimal, also inside other text. It
 * looks for the first 21 characters of each spelling, in one pass over a buffer, and returns the secrets that it found.
 */
export function searchFor(secrets: Iterable<string>): (haystack: Buffer) => string[] {
  const heads = new Map([...secrets].flatMap((secret) => headsOf(secret).map((head) => [head, secret])));
  return (haystack) => {
    const found = new Set<string>();
    for (const [run] of haystack.toString("latin1").matchAll(/[\w+/-]{21,}/g)) {
      for (let start = 0; start + HEAD_CHARACTERS <= run.length; start++) {
        const secret = heads.get(run.slice(start, start + HEAD_CHARACTERS));
        if (secret !== undefined) found.add(secret);
      }
    }
    return [...found];
  };
}

/** Returns the path and content of each file under a folder. */
export function* filesUnder(folder: string): Generator<readonly [path: string, content: Buffer]> {
  for (const name of globSync("**/*", { cwd: folder })) {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) yield [path, readFileSync(path)];
  }
}

/** Returns every secret in an answer: share tokens, API keys, webhook secrets. */
export function secretsIn(text: string): string[] {
  return text.match(/\bsh_[\w-]{21}|\bslk_[\w-]{20,}|\bwhsec_[\w+/=-]{16,}/g) ?? [];
}

function headsOf(secret: string): string[] {
  const bare = secret.replace(/^(?:sh|slk|whsec)_/, "");
  // A webhook signs with the bytes that its secret encodes.
  const bytes = [Buffer.from(bare), Buffer.from(bare, "base64")];
  return [bare, ...bytes.flatMap(spellingsOf)]
    .filter((text) => text.length >= HEAD_CHARACTERS)
    .map((text) => text.slice(0, HEAD_CHARACTERS));
}

/** The base64 of some bytes depends on the number of bytes before them, so there are three spellings. */
function spellingsOf(bytes: Buffer): string[] {
  const shifted = [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const own = text.slice(Math.ceil((before * 8) / 6));
    return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
  });
  const hex = bytes.toString("hex");
  return [...shifted, hex, hex.toUpperCase()];
}
