// Builds the published files: declarations by TypeScript, JavaScript by esbuild. `node build.ts [FOLDER]`, by default `dist`.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";

const root = import.meta.dirname;
const dist = resolve(root, process.argv[2] ?? "dist");
const development = join(dist, "development");
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Record<string, string> };
const PATH = [join(root, "../../node_modules/.bin"), process.env.PATH].join(delimiter);

/** Production builds leave out the checks that only a developer can act on. */
const withoutChecks: Plugin = {
  name: "without-checks",
  setup({ onResolve }) {
    onResolve({ filter: /\/misuse\.ts$/ }, () => ({ path: join(root, "src/misuse/production.ts") }));
  },
};

rmSync(dist, { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json", "--outDir", dist);
await bundle(dist, [withoutChecks]);
await bundle(development, []);
run(process.execPath, "../../scripts/add-commonjs.ts", dist, development);

async function bundle(outdir: string, plugins: Plugin[]): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: Object.values(exports),
    outdir,
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "neutral",
    target: "es2022",
    sourcemap: true,
    sourcesContent: false,
    plugins,
  });
}

function run(program: string, ...args: string[]): void {
  execFileSync(program, args, { cwd: root, env: { ...process.env, PATH }, stdio: "inherit" });
}
