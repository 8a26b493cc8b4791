// Builds the published files into `dist`: an ES module and a CommonJS module that contain the server, the program, and declarations.
import { execFileSync } from "node:child_process";
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type BuildOptions, build } from "esbuild";

const root = import.meta.dirname;
const dist = join(root, "dist");
const PATH = [join(root, "../../node_modules/.bin"), process.env.PATH].join(delimiter);
const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: object };
// All others are about the inside, and would name the server's types. The sources of these are in the tarball, for Go to Definition.
const DECLARATIONS = ["index", "create-emulator", "emulator", "read-seed", "generated/openapi"];

rmSync(dist, { recursive: true, force: true });
writeDeclarations();
const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  outdir: dist,
  platform: "node",
  target: "node24",
  external: Object.keys(dependencies),
};
await build({ ...shared, entryPoints: ["src/index.ts", "src/main.ts"], format: "esm", splitting: true });
await build({
  ...shared,
  entryPoints: { bundle: "src/index.ts" },
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  // Jest has no dynamic import in CommonJS.
  supported: { "dynamic-import": false },
  define: { "import.meta.url": "importMetaUrl", "import.meta.dirname": "__dirname" },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
});
writeFileSync(join(dist, "index.cjs"), 'module.exports = require("./bundle.cjs");\n');
// The server reads them beside its code.
cpSync(join(root, "../server/src/store/migrations"), join(dist, "migrations"), { recursive: true });

function writeDeclarations(): void {
  execFileSync("tsc", ["-p", "tsconfig.build.json"], { cwd: root, env: { ...process.env, PATH }, stdio: "inherit" });
  for (const path of globSync("**/*.d.ts", { cwd: dist })) {
    const text = readFileSync(join(dist, path), "utf8");
    const isPublic = DECLARATIONS.includes(path.replace(/\.d\.ts$/, ""));
    rmSync(join(dist, path));
    if (!isPublic) rmSync(join(dist, `${path}.map`));
    const named = (extension: string) => text.replaceAll(/from "(\.[^"]*)\.ts"/g, `from "$1.${extension}"`);
    if (isPublic) writeFileSync(join(dist, path), named("js"));
    if (isPublic) writeFileSync(join(dist, path.replace(/\.d\.ts$/, ".d.cts")), named("cjs"));
  }
}
