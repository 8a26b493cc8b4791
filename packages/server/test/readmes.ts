import { readFileSync } from "node:fs";

/** One fenced block of a README. */
export interface Block {
  language: string;
  text: string;
}

/** Every fenced block of a Markdown file, in order. */
export function blocksOf(file: string): Block[] {
  const blocks = readFileSync(file, "utf8").matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, language = "", text = ""]) => ({ language, text }));
}

/** The lines of the shell blocks, each joined with its continuation lines. */
export function commandsOf(blocks: readonly Block[]): string[] {
  return blocks
    .filter(({ language }) => language === "sh")
    .flatMap(({ text }) =>
      text
        .trim()
        .replaceAll(/\\\n\s*/g, "")
        .split("\n"),
    );
}

/**
 * Joins the TypeScript blocks of a README into one program, as a reader types them one after the other. Imports are merged at
 * the top.
 */
export function programOf(blocks: readonly Block[]): string {
  const imports = new Map<string, Set<string>>();
  const body = blocks
    .filter(({ language }) => language === "ts")
    .map(({ text }) =>
      text.replaceAll(
        /^import (type )?\{([^}]*)\} from "([^"]+)";$/gm,
        (_, type = "", names: string, module: string) => {
          const known = imports.get(module) ?? new Set();
          for (const name of names.split(",").map((part) => part.trim())) if (name) known.add(`${type}${name}`);
          imports.set(module, known);
          return "";
        },
      ),
    );
  const head = [...imports].map(([module, names]) => `import { ${[...names].join(", ")} } from "${module}";`);
  return [...head, ...body, "export {};\n"].join("\n");
}

/** The output that a program promises in comments: `console.log(…); // this`. */
export function promisedOutput(program: string): string[] {
  return [...program.matchAll(/console\.log\(.*\);? \/\/ (.+)$/gm)].map(([, text = ""]) => text);
}
