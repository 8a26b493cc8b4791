import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { PACKAGES, tarballOf } from "./packages.ts";

const requireHere = createRequire(import.meta.url);
const execute = promisify(execFile);

/** A program that hangs is ended before the time limit of its test, so that it isn't left behind. */
const ENDING = { timeout: 119_000, killSignal: "SIGKILL" } as const;

/** A user's folder with only our packages in it. */
export interface Installation {
  readonly folder: string;
  /** Writes a file into the folder and returns its path. */
  write(name: string, text: string): string;
  /** Runs a program there and returns its output; rejects with its error output. */
  run(program: string, ...args: string[]): Promise<string>;
  remove(): void;
}

/** Installs packed packages with npm, offline, into an empty folder. */
export async function install(...names: string[]): Promise<Installation> {
  const folder = emptyFolder();
  cpSync(await installedOnce(names), folder, { recursive: true, verbatimSymlinks: true });
  return installationIn(folder);
}

/** The same with more of npm's flags. */
export async function installWith(flags: readonly string[], ...names: readonly string[]): Promise<Installation> {
  const folder = emptyFolder();
  await installInto(folder, flags, names);
  return installationIn(folder);
}

/** The path of a folder where npm has installed these packages. It is kept for all files, because npm takes longer than most tests. */
async function installedOnce(names: readonly string[]): Promise<string> {
  const tarballs = names.map((name) => [name, statSync(tarballOf(name)).mtimeMs]);
  const key = createHash("sha256").update(JSON.stringify(tarballs)).digest("hex").slice(0, 16);
  const cache = join(import.meta.dirname, "../node_modules/.cache/installed");
  const kept = join(cache, key);
  if (existsSync(kept)) return kept;
  mkdirSync(cache, { recursive: true });
  // It gets its name when it is complete, because other processes look for it, too.
  const own = mkdtempSync(join(cache, "own-"));
  await installInto(own, ["--offline"], names);
  try {
    renameSync(own, kept);
  } catch {
    rmSync(own, { recursive: true });
  }
  return kept;
}

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "tarball-tests-"));
}

async function installInto(folder: string, flags: readonly string[], names: readonly string[]): Promise<void> {
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  await execute("npm", ["install", ...flags, "--no-audit", "--no-fund", ...names.map(tarballOf)], { cwd: folder });
}

function installationIn(folder: string): Installation {
  return {
    folder,
    write(name, text) {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    // A user's programs stay inside the folder, without any cache, project or flag of ours.
    run: async (program, ...args) =>
      (await execute(program, args, { cwd: folder, env: { PATH: process.env.PATH, HOME: folder }, ...ENDING })).stdout,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The optional peer of `@share-links/client/openapi-fetch` with its dependencies. */
export const OPENAPI_FETCH = ["openapi-fetch", "openapi-typescript-helpers"];

/** Copies a package of others into the installation; its dependencies must be named, too. */
export function addForeign({ folder }: Installation, ...names: string[]): void {
  for (const name of names) {
    const from = dirname(requireHere.resolve(`${name}/package.json`));
    cpSync(realpathSync(from), join(folder, "node_modules", name), { recursive: true });
  }
}

/** The modules of the installed libraries: each specifier with its path in the folder. */
export function entriesOf(installation: Installation): Record<string, string> {
  return Object.fromEntries(exportsOf(installation).filter(([, file]) => file.endsWith(".js")));
}

/** The same for their documents, such as `@share-links/types/openapi.json`. */
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
