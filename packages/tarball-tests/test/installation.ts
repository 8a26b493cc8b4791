import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { PACKAGES, type TarballName, tarballOf } from "./packages.ts";

const requireHere = createRequire(import.meta.url);
const execute = promisify(execFile);

/** A program that hangs ends before the test that waits for it, and is not left behind. */
const ENDING = { timeout: 29_000, killSignal: "SIGKILL" } as const;

/** A folder of a user, with our packages in it and nothing else. */
export interface Installation {
  readonly folder: string;
  /** Writes a file into the folder and gives its path. */
  write(name: string, text: string): string;
  /** Runs a program there and gives what it printed; rejects with its error output. */
  run(program: string, ...args: string[]): Promise<string>;
  remove(): void;
}

/** Installs packed packages with npm, offline, into an empty folder. */
export function install(...names: TarballName[]): Promise<Installation> {
  return installWith(["--offline"], ...names);
}

/** The same with further flags of npm's. */
export async function installWith(flags: readonly string[], ...names: TarballName[]): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), "tarball-tests-"));
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  write("package.json", '{ "private": true, "type": "module" }');
  await execute("npm", ["install", ...flags, "--no-audit", "--no-fund", ...names.map(tarballOf)], { cwd: folder });
  return {
    folder,
    write,
    // Programs of a user keep to the folder: no cache, no project and no flag of ours reaches them.
    run: async (program, ...args) =>
      (await execute(program, args, { cwd: folder, env: { PATH: process.env.PATH, HOME: folder }, ...ENDING })).stdout,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The optional peer of `@share-links/client/openapi-fetch`, with what it needs. */
export const OPENAPI_FETCH = ["openapi-fetch", "openapi-typescript-helpers"];

/** Copies a package that we do not make into the installation; what it depends on is to be named, too. */
export function addForeign({ folder }: Installation, ...names: string[]): void {
  for (const name of names) {
    const from = dirname(requireHere.resolve(`${name}/package.json`));
    cpSync(realpathSync(from), join(folder, "node_modules", name), { recursive: true });
  }
}

/** The modules that the installed libraries offer: by its specifier, the path of each entry in the folder. */
export function entriesOf(installation: Installation): Record<string, string> {
  return Object.fromEntries(exportsOf(installation).filter(([, file]) => file.endsWith(".js")));
}

/** The documents that they offer, such as `@share-links/types/openapi.json`, in the same way. */
export function documentsOf(installation: Installation): Record<string, string> {
  return Object.fromEntries(exportsOf(installation).filter(([, file]) => !file.endsWith(".js")));
}

function exportsOf({ folder }: Installation): [specifier: string, file: string][] {
  return PACKAGES.flatMap((name) => {
    const place = `node_modules/@share-links/${name}`;
    const { exports } = JSON.parse(readFileSync(join(folder, place, "package.json"), "utf8"));
    return Object.entries<string | { default: string }>(exports).map(([entry, file]): [string, string] => [
      `@share-links/${name}${entry.slice(1)}`,
      `${place}${(typeof file === "string" ? file : file.default).slice(1)}`,
    ]);
  });
}
