// Adds CommonJS to a library that is built as ES modules: `node add-commonjs.ts DIST [MODULES]`, run in the package's folder.
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { build, transform } from "esbuild";

const [dist = "dist", modules = dist] = process.argv.slice(2).map((path) => resolve(path));
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, string> };
// A library may also offer documents, which stay as they are.
const sources = Object.values(exports).filter((path) => path.endsWith(".ts"));
const entries = sources.map((source) => source.replace(/^\.\/src\/|\.ts$/g, ""));

await writeModules();
const originals = new Map(entries.map((entry) => [entry, readFileSync(join(dist, `${entry}.d.ts`), "utf8")]));
for (const path of globSync("**/*.d.ts", { cwd: dist })) renameDeclaration(join(dist, path));
for (const [entry, text] of originals) {
  writeFileSync(
    join(dist, `${entry}.d.ts`),
    isTiedToPeer(text)
      ? withCommonJs(text).replace(/\/\/# sourceMappingURL=.*\n?/, "")
      : `export * from "./${entry}.cjs";\n`,
  );
}

/** esbuild splits ES modules alone: what entries share is in files of its own first, so that all have the same classes. */
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
    // What only joins other modules has no source of its own.
    const isMapped = (JSON.parse(map).sources as string[]).some((source) => source.startsWith("../"));
    writeFileSync(path, isMapped ? `${code}//# sourceMappingURL=${basename(path)}.map\n` : code);
    if (isMapped) writeFileSync(`${path}.map`, map);
  }
}

/** Whether declarations name another library, whose own ones differ for ES modules and CommonJS. */
function isTiedToPeer(text: string): boolean {
  return /\bfrom "(?!\.|@share-links\/)/.test(text);
}

/** The declarations with their neighbours named as CommonJS. */
function withCommonJs(text: string): string {
  return text.replace(/((?:\bfrom|\bimport\() ?"\.{1,2}\/[^"]+)\.[jt]s"/g, '$1.cjs"');
}

/**
 * Declarations exist once, as CommonJS: an ES module may re-export CommonJS, and not the other way round. So both forms have the
 * same types.
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
