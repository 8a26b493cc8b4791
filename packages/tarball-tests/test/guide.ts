import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Installation } from "./installation.ts";

const DOCS = join(import.meta.dirname, "../../../docs");
const MODULES = join(import.meta.dirname, "../node_modules");

/** One fenced block of a guide. A block that is a file says its name in a comment on its first line. */
export interface Block {
  readonly language: string;
  readonly file: string | undefined;
  readonly text: string;
}

/** Every fenced block of a guide in `docs`, in order. */
export function blocksOf(guide: string): Block[] {
  const blocks = readFileSync(join(DOCS, guide), "utf8").matchAll(/^```(.*)\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, language = "", text = ""]) => ({
    language,
    file: /^\/\/ (\S+)\n/.exec(text)?.[1],
    text,
  }));
}

/** Puts modules that are installed here beside a user's, as if the user had installed them. */
export function linkModules({ folder }: Installation, names: readonly string[]): void {
  for (const name of names) symlinkSync(join(MODULES, name), join(folder, "node_modules", name));
}
