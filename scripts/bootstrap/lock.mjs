import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";

const POLL_MS = 200;
const STALE_MS = 15 * 60_000;

/** Runs `work` while no other process holds the lock file; a lock whose owner died, or that is 15 minutes old, does not count. */
export async function withLock(path, work, onWait = () => {}) {
  let waited = false;
  while (!acquire(path)) {
    if (!waited) onWait(owner(path));
    waited = true;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  try {
    return await work();
  } finally {
    if (owner(path) === process.pid) rmSync(path, { force: true });
  }
}

function acquire(path) {
  if (isStale(path)) rmSync(path, { force: true });
  // A link appears whole, with its content: nobody ever reads a lock that has no owner yet.
  const own = `${path}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function isStale(path) {
  const pid = owner(path);
  if (pid === undefined) return false;
  try {
    if (Date.now() - statSync(path).mtimeMs > STALE_MS) return true;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

function owner(path) {
  try {
    return Number(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
