// Builds the published files into `dist`: the program with everything that it needs, as one entry and the parts that it loads when a
// command needs them, and a man page for each command.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { manPages } from "./src/man/man-pages.ts";

const root = import.meta.dirname;
const dist = join(root, "dist");
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

rmSync(dist, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ["src/main.ts"],
  outdir: dist,
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
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
mkdirSync(join(dist, "man"));
for (const [name, text] of await manPages(version)) writeFileSync(join(dist, "man", name), text);
