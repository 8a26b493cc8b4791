import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { manPages } from "./src/man/man-pages.ts";

const root = import.meta.dirname;

/** Commander loads this part of Node for programs whose commands are programs of their own. Ours have none, and it takes a third of the start. */
const withoutChildProcess: Plugin = {
  name: "without-child-process",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: "none", namespace: "none" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "export default {};" }));
  },
};

/**
 * Writes the program with everything that it needs into a folder: one entry, `main.js`, and the parts that it loads when a command
 * needs them.
 */
export async function bundle(folder: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ["src/main.ts"],
    outdir: folder,
    chunkNames: "parts/[name]-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node22",
    plugins: [withoutChildProcess],
    legalComments: "linked",
    // Some libraries are CommonJS, and require() parts of Node.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
}

/** Writes the man page of each command into a folder. */
export async function writeManPages(folder: string): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of await manPages(version)) writeFileSync(join(folder, name), text);
}
