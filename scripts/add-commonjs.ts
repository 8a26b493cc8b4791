// Adds CommonJS to a library that is built as ES modules: `node add-commonjs.ts DIST [MODULES]`, run in the package's folder.
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { build, transform } from "esbuild";

const [dist = "dist", modules = dist] = process.argv.slice(2).map((path) => resolve(path));
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, string> };
// A library may also export documents, which stay as they are.
const sources = Object.values(exports).filter((path) => path.endsWith(".ts"));
const entries = sources.map((source) => source.replace(/^\.\/src\/|\.ts$/g, ""));

await writeModules();
const originals = new Map(entries.map((entry) => [entry, readFileSync(join(dist, `${entry}.d.ts`), "utf8")]));
for (const path of globSync("**/*.d.ts", { cwd: dist })) renameDeclaration(join(dist, path));
for (const [entry, text] of originals) {
  const file = join(dist, `${entry}.d.ts`);
  if (!isTiedToPeer(text)) {
    writeFileSync(file, `export * from "./${entry}.cjs";\n`);
    continue;
  }
  writeFileSync(file, withCommonJs(text));
  // Both forms have the same lines, so the same map.
  const map = JSON.parse(readFileSync(join(dist, `${entry}.d.cts.map`), "utf8"));
  writeFileSync(`${file}.map`, JSON.stringify({ ...map, file: map.file.replace(/\.cts$/, ".ts") }));
}

/** esbuild can only split ES modules, so this first writes the code that entries share to files of its own. Then all entries have the same classes. */
async function writeModules(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: entries.map((entry) => join(modules, `${entry}.js`)),
    outdir: dist,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "neutral",
    target: "es2022",
    sourcemap: "inline",
    sourcesContent: false,
    logOverride: { "ignored-bare-import": "silent" },
    write: false,
  });
  for (const { path, text } of outputFiles) {
    const { code, map } = await transform(text, {
      format: "cjs",
      platform: "node",
      target: "es2022",
      sourcemap: "external",
      sourcesContent: false,
      sourcefile: basename(path),
      banner: '"use strict";',
    });
    // A file that only joins other modules has no source of its own.
    const isMapped = (JSON.parse(map).sources as string[]).some((source) => source.startsWith("../"));
    writeFileSync(path, isMapped ? `${code}//# sourceMappingURL=${basename(path)}.map\n` : code);
    if (isMapped) writeFileSync(`${path}.map`, map);
  }
}

/** Whether declarations import another library, whose declarations differ for ES modules and CommonJS. */
function isTiedToPeer(text: string): boolean {
  return /\bfrom "(?!\.|@share-links\/)/.test(text);
}

/** The declarations with `.cjs` in the imports of their neighbours. */
function withCommonJs(text: string): string {
  return text.replace(/((?:\bfrom|\bimport\() ?"\.{1,2}\/[^"]+)\.[jt]s"/g, '$1.cjs"');
}

/**
 * Declarations exist only as CommonJS, so that both forms have the same types. An ES module may re-export CommonJS, but not the
 * other way round.
 */
function renameDeclaration(file: string): void {
  const renamed = file.replace(/\.ts$/, ".cts");
  const text = withCommonJs(readFileSync(file, "utf8")).replace(
    /(\/\/# sourceMappingURL=.*)\.d\.ts\.map/,
    "$1.d.cts.map",
  );
  writeFileSync(renamed, text);
  rmSync(file);
  if (!existsSync(`${file}.map`)) return;
  const map = JSON.parse(readFileSync(`${file}.map`, "utf8"));
  writeFileSync(`${renamed}.map`, JSON.stringify({ ...map, file: map.file.replace(/\.ts$/, ".cts") }));
  rmSync(`${file}.map`);
}
