import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";

/** A folder on a disk that a test can fill and free while a process writes to it. */
export interface SmallDisk {
  readonly folder: string;
  /** From now on, the process with this id can't write another byte. */
  fill(pid: number): void;
  free(pid: number): void;
  remove(): void;
}

const SIZE_MIB = 24;

/**
 * Returns a tmpfs of a few megabytes if the user may mount one; otherwise a normal folder, with a limit on the process's file
 * size.
 */
export function openSmallDisk(folder: string): SmallDisk {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE_MIB}m,mode=0700`, "tmpfs", folder]);
  return mounted.status === 0 ? mountedDisk(folder) : limitedFiles(folder);
}

function mountedDisk(folder: string): SmallDisk {
  const filler = join(folder, "filler");
  return {
    folder,
    fill() {
      const file = openSync(filler, "w");
      try {
        for (const size of [65_536, 4_096, 1]) writeUntilFull(file, Buffer.alloc(size));
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(filler),
    remove: () => void spawnSync("umount", ["-l", folder]),
  };
}

function writeUntilFull(file: number, chunk: Buffer): void {
  try {
    for (;;) writeSync(file, chunk);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}

function limitedFiles(folder: string): SmallDisk {
  const limit = (pid: number, bytes: string) => {
    const { status, stderr } = spawnSync("prlimit", ["--pid", String(pid), `--fsize=${bytes}:`], { encoding: "utf8" });
    if (status !== 0) throw new Error(`the limit could not be set: ${stderr}`);
  };
  return {
    folder,
    fill: (pid) =>
      limit(pid, String(Math.min(...readdirSync(folder).map((name) => statSync(join(folder, name)).size)))),
    free: (pid) => limit(pid, "unlimited"),
    remove: () => {},
  };
}
