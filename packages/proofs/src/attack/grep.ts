import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const HEAD_CHARACTERS = 21;

/**
 * Which of these secrets a buffer holds, with or without their prefix, as they are or in base64 or hexadecimal, alone or amid others: found by
 * the first 21 characters of each spelling, in one pass.
 */
export function foundIn(haystack: Buffer, secrets: Iterable<string>): string[] {
  const heads = new Map([...secrets].flatMap((secret) => headsOf(secret).map((head) => [head, secret])));
  const found = new Set<string>();
  for (const [run] of haystack.toString("latin1").matchAll(/[\w+/-]{21,}/g)) {
    for (let start = 0; start + HEAD_CHARACTERS <= run.length; start++) {
      const secret = heads.get(run.slice(start, start + HEAD_CHARACTERS));
      if (secret !== undefined) found.add(secret);
    }
  }
  return [...found];
}

/** What is written in each file under a folder, by its path. */
export function* filesUnder(folder: string): Generator<readonly [path: string, content: Buffer]> {
  for (const name of globSync("**/*", { cwd: folder })) {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) yield [path, readFileSync(path)];
  }
}

/** Every secret that an answer shows to the one whom it is for: share tokens, API keys, webhooks' keys. */
export function secretsIn(text: string): string[] {
  return text.match(/\bsh_[\w-]{21}|\bslk_[\w-]{20,}|\bwhsec_[\w+/=-]{16,}/g) ?? [];
}

function headsOf(secret: string): string[] {
  const bare = secret.replace(/^(?:sh|slk|whsec)_/, "");
  // What a webhook signs with is what its secret stands for.
  const bytes = [Buffer.from(bare), Buffer.from(bare, "base64")];
  return [bare, ...bytes.flatMap(spellingsOf)]
    .filter((text) => text.length >= HEAD_CHARACTERS)
    .map((text) => text.slice(0, HEAD_CHARACTERS));
}

/** In base64 what some bytes look like depends on how many others are before them. */
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
