import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { node22 } from "@share-links/runtimes";

const PACKAGES = join(import.meta.dirname, "../..");
const TSC = join(PACKAGES, "../node_modules/typescript/bin/tsc");
const execute = promisify(execFile);

/** The runtimes that the packages promise to run on, by name. */
export const RUNTIMES: [string, readonly string[]][] = [
  ["Node 22", [node22]],
  ["Node 24", [process.execPath]],
];

/** A folder of a user, with our packages in it and nothing else. */
export interface Installation {
  folder: string;
  /** The tarballs' paths by the names of their folders. */
  tarballs: Record<string, string>;
  /** Runs a module's text on a runtime, given with its flags, and gives what it printed; rejects with its error output. */
  run(runtime: readonly string[], text: string, ...args: string[]): Promise<string>;
  /** Type-checks a module's text under the strictest settings; the compiler's complaints, or nothing. */
  typecheck(text: string): Promise<string>;
  remove(): void;
}

/** Packs these packages as they are published and installs them with npm, offline, into an empty folder. */
export async function install(names: string[]): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), "tarball-tests-"));
  const entries = await Promise.all(names.map(async (name) => [name, await pack(name, folder)] as const));
  const tarballs = Object.fromEntries(entries);
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  const files = Object.values(tarballs).map((path) => `./${basename(path)}`);
  await execute("npm", ["install", "--offline", "--no-audit", "--no-fund", ...files], { cwd: folder });
  return {
    folder,
    tarballs,
    async run([program = "", ...flags], text, ...args) {
      writeFileSync(join(folder, "index.mjs"), text);
      return (await execute(program, [...flags, "index.mjs", ...args], { cwd: folder })).stdout;
    },
    async typecheck(text) {
      writeFileSync(join(folder, "index.ts"), text);
      writeFileSync(join(folder, "tsconfig.json"), CONSUMER);
      const { stdout } = await execute(process.execPath, [TSC, "--noEmit"], { cwd: folder }).catch((error) => error);
      return stdout;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The paths of the files in a tarball, without the leading `package/`. */
export async function filesOf(tarball: string): Promise<string[]> {
  const { stdout } = await execute("tar", ["-tzf", tarball]);
  return stdout
    .trimEnd()
    .split("\n")
    .map((path) => path.replace("package/", ""));
}

const CONSUMER = JSON.stringify({
  compilerOptions: {
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable"],
    module: "nodenext",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
  },
  include: ["index.ts"],
});

async function pack(name: string, destination: string): Promise<string> {
  const args = ["pack", "--json", "--pack-destination", destination];
  const { stdout } = await execute("pnpm", args, { cwd: join(PACKAGES, name) });
  return join(destination, basename(JSON.parse(stdout).filename));
}
