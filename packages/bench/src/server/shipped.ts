import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const PACKAGES = join(import.meta.dirname, "../../..");
const COMPILER = join(PACKAGES, "../node_modules/typescript/bin/tsc");
const SHIPPED = join(import.meta.dirname, "../../dist/server");

/** Builds our server as in its tarball, as JavaScript with its dependencies beside it, and returns the path of its program. */
export function buildShipped(): string {
  rmSync(SHIPPED, { recursive: true, force: true });
  const modules = join(SHIPPED, "node_modules");
  const validation = join(modules, "@share-links/validation");
  compile("validation", join(validation, "dist"));
  const manifest = JSON.parse(readFileSync(join(PACKAGES, "validation/package.json"), "utf8"));
  writeFileSync(join(validation, "package.json"), JSON.stringify({ ...manifest, ...manifest.publishConfig }));

  compile("server", join(SHIPPED, "dist"));
  cpSync(join(PACKAGES, "server/src/store/migrations"), join(SHIPPED, "dist/store/migrations"), { recursive: true });
  writeFileSync(join(SHIPPED, "package.json"), JSON.stringify({ type: "module", version: "0.0.0" }));
  const { dependencies } = JSON.parse(readFileSync(join(PACKAGES, "server/package.json"), "utf8"));
  for (const name of Object.keys(dependencies).filter((each) => !each.startsWith("@share-links/"))) {
    const link = join(modules, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(PACKAGES, "server/node_modules", name)), link, "junction");
  }
  const program = join(SHIPPED, "dist/main.js");
  if (globSync(program).length === 0) throw new Error(`the build left no ${program}`);
  return program;
}

function compile(name: string, outDir: string): void {
  const args = [COMPILER, "-p", join(PACKAGES, name, "tsconfig.build.json"), "--outDir", outDir];
  execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
}
