import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError, unpacked } from "../read/open-document.ts";

/** A package that was unpacked into a folder of modules. */
export interface InstalledPackage {
  readonly name: string;
  readonly folder: string;
  /** The names of its exports, such as `./validate`. */
  readonly entries: readonly string[];
  readonly readme: string | undefined;
}

/** Unpacks all tarballs of a folder into `node_modules` of another one, and links what else they need from other modules. */
export function install(tarballs: string, into: string, modules: readonly string[]): InstalledPackage[] {
  const files = globSync("*.tgz", { cwd: tarballs }).sort();
  if (files.length === 0) throw new UsageError(`${tarballs} contains no tarballs (*.tgz)`);
  const installed = files.map((file) => installOne(join(tarballs, file), into));
  // A package of ours that has no tarball must not come from a workspace instead.
  const scopes = new Set(installed.map(({ name }) => name.split("/")[0] ?? name));
  for (const each of modules) linkAll(each, join(into, "node_modules"), scopes);
  return installed;
}

function installOne(tarball: string, into: string): InstalledPackage {
  const temporary = unpacked(tarball);
  try {
    const source = join(temporary, "package");
    const { name, exports = {} } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
    const folder = join(into, "node_modules", name);
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(source, folder);
    const readme = join(folder, "README.md");
    return {
      name,
      folder,
      entries: Object.keys(exports),
      readme: existsSync(readme) ? readFileSync(readme, "utf8") : undefined,
    };
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** Links each module that isn't there yet, except those of some scopes. */
function linkAll(from: string, into: string, except: ReadonlySet<string>): void {
  if (!existsSync(from)) return;
  for (const name of readdirSync(from)) {
    if (name.startsWith(".") || except.has(name)) continue;
    const [source, target] = [join(from, name), join(into, name)];
    if (!name.startsWith("@")) {
      if (!existsSync(target)) symlinkSync(source, target, "junction");
      continue;
    }
    mkdirSync(target, { recursive: true });
    for (const scoped of readdirSync(source))
      if (!existsSync(join(target, scoped))) symlinkSync(join(source, scoped), join(target, scoped), "junction");
  }
}
