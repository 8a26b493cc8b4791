import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
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
  const { metafile } = await build({
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
    legalComments: "none",
    metafile: true,
    // Some libraries are CommonJS, and require() parts of Node.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
  writeFileSync(join(folder, "third-party-licences.txt"), licencesOf(Object.keys(metafile.inputs)));
}

/** The names, versions and licences of the packages that are in the bundle, which their licences ask for. */
function licencesOf(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []));
  const texts = [...folders].sort().map((path) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, path, "package.json"), "utf8"));
    const [file] = globSync("{LICENSE,LICENCE,license}*", { cwd: join(root, path) });
    const text = file === undefined ? `${license}` : readFileSync(join(root, path, file), "utf8").trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return texts.join(`\n${"-".repeat(72)}\n\n`);
}

/** Writes the man page of each command into a folder. */
export async function writeManPages(folder: string): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of await manPages(version)) writeFileSync(join(folder, name), text);
}
