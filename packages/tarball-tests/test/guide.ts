import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { COMPILERS } from "./compiler.ts";
import type { Installation } from "./installation.ts";

const DOCS = join(import.meta.dirname, "../../../docs");
const MODULES = join(import.meta.dirname, "../node_modules");

/** One fenced block of a guide. A block that is a file has its name in a comment on its first line. */
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
    file: /^\/\/ (\S+\.\w+)\n/.exec(text)?.[1],
    text,
  }));
}

/** Links modules that are installed here into a user's folder, as if the user had installed them. */
export function linkModules({ folder }: Installation, names: readonly string[]): void {
  for (const name of names) symlinkSync(join(MODULES, name), join(folder, "node_modules", name));
}

/** Compiles files of a guide with the newest compiler and the strictest settings, and returns what it prints. */
export async function typeErrorsOf(installation: Installation, ...include: string[]): Promise<string> {
  const compilerOptions = {
    target: "es2024",
    lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
    module: "nodenext",
    types: ["node"],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    // Each file is a program of its own.
    moduleDetection: "force",
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
  };
  installation.write("tsconfig.json", JSON.stringify({ compilerOptions, include }));
  const [, compiler = ""] = COMPILERS.at(-1) ?? [];
  return installation.run(process.execPath, compiler, "-p", ".").catch(({ stdout }) => stdout);
}

/** The output that a program promises in comments: `console.log(…); // this`. */
export function promisedOutput(program: string): string[] {
  return [...program.matchAll(/console\.log\(.*\);? \/\/ (?:prints: )?(.+)$/gm)].map(([, text = ""]) => text);
}
