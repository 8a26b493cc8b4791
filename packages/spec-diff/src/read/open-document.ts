import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A mistake in the use of the command, or an input that can't be used. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The file of a document, and what removes the temporary files that it needed. */
export interface OpenedDocument {
  readonly file: string;
  readonly close: () => void;
}

const NAMES = ["openapi.yaml", "openapi.yml", "openapi.json"];

/** Finds a document: a file, a folder with an `openapi.yaml`, or a package's tarball that contains one. */
export function openDocument(path: string): OpenedDocument {
  if (!existsSync(path)) throw new UsageError(`${path} does not exist`);
  if (statSync(path).isDirectory()) return { file: documentIn(path, path), close: () => {} };
  if (!/\.(?:tgz|tar\.gz)$/.test(path)) return { file: path, close: () => {} };
  const folder = unpacked(path);
  return { file: documentIn(join(folder, "package"), path), close: () => rmSync(folder, { recursive: true }) };
}

/** Unpacks a package's tarball into a new temporary folder, where the package is in `package`. */
export function unpacked(tarball: string): string {
  const folder = mkdtempSync(join(tmpdir(), "spec-diff-"));
  try {
    execFileSync("tar", ["-xzf", tarball, "-C", folder], { stdio: ["ignore", "ignore", "pipe"] });
    return folder;
  } catch (cause) {
    rmSync(folder, { recursive: true });
    throw new UsageError(`${tarball} can't be unpacked`, { cause });
  }
}

function documentIn(folder: string, shown: string): string {
  const found = NAMES.map((name) => join(folder, name)).find(existsSync);
  if (found === undefined) throw new UsageError(`${shown} contains no ${NAMES.join(", ")}`);
  return found;
}
