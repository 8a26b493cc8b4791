import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

const PAGE_BYTES = 4096;

/** How many times a second the disk can make a written page durable, which is the number of commits that it allows if nothing else takes time. */
export function syncsPerSecond(folder: string, sampleMs: number): number {
  const path = join(folder, "syncs");
  const file = openSync(path, "w");
  const page = Buffer.alloc(PAGE_BYTES, 1);
  try {
    const start = performance.now();
    let syncs = 0;
    for (; performance.now() < start + sampleMs; syncs++) {
      writeSync(file, page);
      fdatasyncSync(file);
    }
    return (syncs / (performance.now() - start)) * 1000;
  } finally {
    closeSync(file);
    rmSync(path);
  }
}
