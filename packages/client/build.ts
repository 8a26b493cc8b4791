// Builds the published files: declarations by TypeScript, JavaScript by esbuild. `node build.ts [FOLDER]`, by default `dist`.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { build } from "esbuild";

const root = import.meta.dirname;
const dist = resolve(root, process.argv[2] ?? "dist");
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Record<string, string> };
const PATH = [join(root, "../../node_modules/.bin"), process.env.PATH].join(delimiter);

rmSync(dist, { recursive: true, force: true });
execFileSync("tsc", ["-p", "tsconfig.build.json", "--outDir", dist], {
  cwd: root,
  env: { ...process.env, PATH },
  stdio: "inherit",
});
await build({
  absWorkingDir: root,
  entryPoints: Object.values(exports),
  outdir: dist,
  bundle: true,
  external: ["openapi-fetch"],
  splitting: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
});
