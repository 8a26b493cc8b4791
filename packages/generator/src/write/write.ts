import { createHash, randomUUID } from "node:crypto";
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
import type { Plan } from "./plan.ts";

/** How the files on disk differ from a plan. */
export interface Differences {
  readonly stale: readonly string[];
  readonly missing: readonly string[];
  /** Files that an earlier generation wrote and that are no longer generated. */
  readonly stray: readonly string[];
  /** Foreign files in the place of generated ones. They are never overwritten. */
  readonly foreign: readonly string[];
}

/** Compares without writing. */
export function compare(plan: Plan): Differences {
  const { files, folders } = plan;
  const owned = ownedFiles(plan);
  const stale: string[] = [];
  const missing: string[] = [];
  const foreign: string[] = [];
  for (const [path, text] of files) {
    if (!existsSync(path)) missing.push(path);
    else if (readFileSync(path, "utf8") !== text) (owned(path) ? stale : foreign).push(path);
  }
  const stray = folders.flatMap(({ path: folder }) =>
    filesBelow(folder).filter((path) => !files.has(path) && owned(path)),
  );
  return { stale, missing, stray, foreign };
}

/** Writes the files that differ and deletes strays. Files that are up to date are not touched. If there are foreign files, it does nothing. */
export function write(plan: Plan): Differences {
  const differences = compare(plan);
  if (differences.foreign.length > 0) return differences;
  for (const path of [...differences.missing, ...differences.stale]) replaceFile(path, plan.files.get(path) ?? "");
  for (const path of differences.stray) rmSync(path);
  const roots = plan.folders.map(({ path: folder }) => folder);
  for (const folder of new Set(differences.stray.map((path) => dirname(path)))) removeEmpty(folder, roots);
  return differences;
}

/** The file that records which files were generated into a folder, and from which document. */
export const MANIFEST = ".share-links-generate.json";

/** The document of a generated folder, by its file name and its title. */
export interface Origin {
  readonly source: string;
  readonly title: string;
}

/** A manifest: the document, and the files by their paths in the folder, with a hash of each. */
export function manifestText({ source, title }: Origin, folder: string, files: ReadonlyMap<string, string>): string {
  const hashes = [...files].map(([path, text]) => [path.slice(folder.length + 1).replaceAll("\\", "/"), hashOf(text)]);
  return `${JSON.stringify({ source, title, files: Object.fromEntries(hashes.sort()) }, null, 2)}\n`;
}

/** The document that a folder was generated from; undefined if nothing was generated into it. */
export function originOf(folder: string): Origin | undefined {
  try {
    const { source, title } = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8"));
    return { source: String(source), title: String(title) };
  } catch {
    return undefined;
  }
}

/** Finds the files that generation may overwrite or delete: all files in a fully generated folder, and elsewhere those in the manifest. */
function ownedFiles({ folders }: Plan): (path: string) => boolean {
  const owned = new Set<string>();
  for (const { path: folder, whole } of folders) {
    if (whole) for (const path of filesBelow(folder)) owned.add(path);
    else for (const name of manifestNames(join(folder, MANIFEST))) owned.add(join(folder, name));
  }
  return (path) => owned.has(path) || folders.every(({ whole }) => whole);
}

function manifestNames(path: string): string[] {
  try {
    return [MANIFEST, ...Object.keys(JSON.parse(readFileSync(path, "utf8")).files)];
  } catch {
    return [];
  }
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** Readers see the old text or the new one, never a part. */
function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

function removeEmpty(folder: string, roots: readonly string[]): void {
  if (roots.includes(folder) || !existsSync(folder) || readdirSync(folder).length > 0) return;
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
