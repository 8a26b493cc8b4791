import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { PACKAGES, type TarballName, tarballOf } from "./packages.ts";

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

/** What the installed libraries offer: by its specifier, the path of each entry in the folder. */
export function entriesOf({ folder }: Installation): Record<string, string> {
  const entries = PACKAGES.flatMap((name) => {
    const place = `node_modules/@share-links/${name}`;
    const { exports } = JSON.parse(readFileSync(join(folder, place, "package.json"), "utf8"));
    return Object.entries<{ default: string }>(exports).map(([entry, file]) => [
      `@share-links/${name}${entry.slice(1)}`,
      `${place}${file.default.slice(1)}`,
    ]);
  });
  return Object.fromEntries(entries);
}
