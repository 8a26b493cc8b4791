// Builds the published files: declarations by TypeScript, JavaScript by esbuild, into `dist`.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { build } from "esbuild";

const root = import.meta.dirname;
const dist = join(root, "dist");
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Record<string, string> };
const PATH = [join(root, "../../node_modules/.bin"), process.env.PATH].join(delimiter);

rmSync(dist, { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json");
await build({
  absWorkingDir: root,
  entryPoints: Object.values(exports),
  outdir: dist,
  bundle: true,
  splitting: true,
  packages: "external",
  format: "esm",
  platform: "neutral",
  target: "es2022",
  sourcemap: true,
  sourcesContent: false,
});
run(process.execPath, "../../scripts/add-commonjs.ts", dist);

function run(program: string, ...args: string[]): void {
  execFileSync(program, args, { cwd: root, env: { ...process.env, PATH }, stdio: "inherit" });
}
