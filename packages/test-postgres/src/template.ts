import { execFileSync } from "node:child_process";
import { hash, randomUUID } from "node:crypto";
import { chownSync, copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CACHE = fileURLToPath(new URL("../../../node_modules/.cache/postgres", import.meta.url));

/**
 * Fills `folder` with the data of a new server. Only the first server with the same `traits` on this machine needs `initialise`,
 * which takes seconds. All others get a copy of its files, as they were before it started.
 */
export async function fillFromTemplate(
  folder: string,
  traits: readonly string[],
  initialise: () => Promise<void>,
): Promise<void> {
  const template = join(CACHE, hash("sha256", JSON.stringify(traits)).slice(0, 16));
  if (belongsToServer(template)) return copyFolder(template, folder);
  await initialise();
  // Several processes may make it at once: the first one to rename its draft wins.
  const draft = `${template}-${randomUUID()}`;
  copyFolder(folder, draft);
  try {
    renameSync(draft, template);
  } catch {
    rmSync(draft, { recursive: true });
  }
}

/** Root runs the server as the user postgres, who must own the data. Their number may have changed since. */
function belongsToServer(template: string): boolean {
  const owner = statSync(template, { throwIfNoEntry: false });
  if (owner === undefined) return false;
  const { uid } = userInfo();
  try {
    return owner.uid === (uid === 0 ? Number(execFileSync("id", ["-u", "postgres"], { stdio: "pipe" })) : uid);
  } catch {
    return false;
  }
}

/** Copies a folder with the owners and modes of all that is in it. */
function copyFolder(from: string, to: string): void {
  const { uid, gid, mode } = statSync(from);
  mkdirSync(to, { recursive: true, mode });
  chownSync(to, uid, gid);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else {
      copyFileSync(source, target);
      chownSync(target, uid, gid);
    }
  }
}
