import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The root folder of the repository. */
export const ROOT = join(import.meta.dirname, "../../..");

/** Reads a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/**
 * The names in the first column of the operator's guide's table of settings. A test of the server checks that the table is
 * complete.
 */
export function settingsOfGuide(): string[] {
  const rows = textOf("docs/operating.md")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  return rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name ?? ""),
  );
}

/** The environment that the Dockerfile sets in the image. */
export function environmentOfImage(): Record<string, string> {
  const line = /^ENV (.+)$/m.exec(textOf("deploy/Dockerfile"))?.[1] ?? "";
  return Object.fromEntries(line.split(" ").map((pair) => pair.split("=") as [string, string]));
}
