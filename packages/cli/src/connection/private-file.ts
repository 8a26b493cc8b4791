import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "../failure.ts";
import type { World } from "../world.ts";

const OWNER_ONLY = 0o600;
const OTHERS = 0o077;

/** Reads a file that holds a key; undefined if there is none. Throws a failure if other users may read or write it. */
export function readPrivateFile({ platform }: World, path: string): string | undefined {
  try {
    const mode = statSync(path).mode;
    // Windows has no such modes; there, a user's folder is private by default.
    if (platform !== "win32" && (mode & OTHERS) !== 0)
      throw new Failure("usage", `${path} holds a key, and other users may read or change it.`, {
        hint: `Run: chmod 600 ${path}`,
      });
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Writes a file that only its owner may read. Either the whole text is there afterwards, or what was there before. */
export function writePrivateFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, text, { mode: OWNER_ONLY, flag: "wx" });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
