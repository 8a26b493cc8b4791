// Builds the published files into `dist`: the program by TypeScript, and the files that it reads beside it.
import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { basename, delimiter, join } from "node:path";

const root = import.meta.dirname;
const dist = join(root, "dist");
const PATH = [join(root, "../../node_modules/.bin"), process.env.PATH].join(delimiter);

rmSync(dist, { recursive: true, force: true });
execFileSync("tsc", ["-p", "tsconfig.build.json"], { cwd: root, env: { ...process.env, PATH }, stdio: "inherit" });
for (const folder of ["store/migrations", "providers/browser"]) copy(join(root, "src", folder), folder);
// The console is built before, because it is a development dependency.
copy(join(root, "../console/dist"), "console");

/** Copies a folder without hidden files. */
function copy(from: string, to: string): void {
  cpSync(from, join(dist, to), { recursive: true, filter: (path) => !basename(path).startsWith(".") });
}
