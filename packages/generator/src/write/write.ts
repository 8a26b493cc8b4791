import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type GeneratedFolder, isGenerated, type Plan } from "./layout.ts";

/** How the files on disk differ from a plan. */
export interface Differences {
  readonly stale: readonly string[];
  readonly missing: readonly string[];
  readonly stray: readonly string[];
}

/** Compares without writing. A file in one of the plan's folders that is generated and not planned is a stray. */
export function compare({ files, folders }: Plan): Differences {
  const stale: string[] = [];
  const missing: string[] = [];
  for (const [path, text] of files) {
    if (!existsSync(path)) missing.push(path);
    else if (readFileSync(path, "utf8") !== text) stale.push(path);
  }
  const stray = folders.flatMap(({ path: folder, whole }) =>
    filesBelow(folder).filter((path) => !files.has(path) && (whole || isGenerated(readFileSync(path, "utf8")))),
  );
  return { stale, missing, stray };
}

/** Writes what differs and deletes strays; a file that is right already is not touched. */
export function write(plan: Plan): Differences {
  const differences = compare(plan);
  for (const path of [...differences.missing, ...differences.stale]) replaceFile(path, plan.files.get(path) ?? "");
  for (const path of differences.stray) {
    rmSync(path);
    removeEmpty(dirname(path), plan.folders);
  }
  return differences;
}

/** Readers see the old text or the new one, never a part. */
function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

function removeEmpty(folder: string, roots: readonly GeneratedFolder[]): void {
  if (roots.some((root) => root.path === folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), roots);
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name === "node_modules") return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
