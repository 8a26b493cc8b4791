import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const HEAD_CHARACTERS = 21;

/** Which of these secrets a buffer holds, with or without their prefix: found by their first 21 characters, in one pass. */
export function foundIn(haystack: Buffer, secrets: Iterable<string>): string[] {
  const heads = new Map([...secrets].map((secret) => [bareOf(secret).slice(0, HEAD_CHARACTERS), secret]));
  const found = new Set<string>();
  for (const [run] of haystack.toString("latin1").matchAll(/[\w+/-]{21,}/g)) {
    for (let start = 0; start + HEAD_CHARACTERS <= run.length; start++) {
      const secret = heads.get(run.slice(start, start + HEAD_CHARACTERS));
      if (secret !== undefined) found.add(secret);
    }
  }
  return [...found];
}

/** The files under a folder that hold one of these texts, but for the file of that name, which is there to hold one. */
export function filesWith(folder: string, secrets: Iterable<string>, except?: string): string[] {
  const all = [...secrets];
  return globSync("**/*", { cwd: folder })
    .filter((name) => name !== except && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .filter((name) => foundIn(readFileSync(join(folder, name)), all).length > 0);
}

/** Every secret that an answer shows to the one whom it is for: share tokens, API keys, webhooks' keys. */
export function secretsIn(text: string): string[] {
  return text.match(/\bsh_[\w-]{21}|\bslk_[\w-]{20,}|\bwhsec_[\w+/=-]{16,}/g) ?? [];
}

function bareOf(secret: string): string {
  return secret.replace(/^(?:sh|slk|whsec)_/, "");
}
