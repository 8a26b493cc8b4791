// A measured script and the Node processes that it starts load this first (`node --import`). Each process writes its peak memory, in KiB,
// to a file in PEAK_MEMORY_FOLDER.
import { readFileSync, writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const folder = process.env.PEAK_MEMORY_FOLDER;

if (isMainThread && folder !== undefined) {
  process.on("exit", () => writeFileSync(`${folder}/${process.pid}`, String(peakKiB())));
}

/** On Linux, a child's `maxRSS` includes the memory of its parent, but the high-water mark of its own memory does not. */
function peakKiB() {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS;
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
  return peak === undefined ? process.resourceUsage().maxRSS : Number(peak);
}
