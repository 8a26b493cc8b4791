import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

/** The client's sources as in its published production build, without the checks that only run in development. */
const asPublished: Plugin = {
  name: "as-published",
  setup({ onResolve }) {
    onResolve({ filter: /\/misuse\.ts$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, dirname(path), "misuse/production.ts"),
    }));
  },
};

/** Bundles a module's text and its imports into `outfile`, minified. Returns the size after gzip, in bytes. */
export async function bundle(
  contents: string,
  resolveDir: string,
  outfile: string,
  platform: "browser" | "neutral",
): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform,
    ...(platform === "neutral" && { mainFields: ["module", "main"] }),
    outfile,
    plugins: [asPublished],
    write: false,
    logLevel: "error",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`nothing was bundled for ${outfile}`);
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, file.contents);
  return gzipSync(file.contents, { level: 9 }).length;
}
