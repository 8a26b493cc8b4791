import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Which of these texts a buffer holds; plain, and share tokens also without their prefix. */
export function foundIn(haystack: Buffer, secrets: Iterable<string>): string[] {
  return [...secrets].filter((secret) => haystack.includes(secret) || haystack.includes(bareOf(secret)));
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
