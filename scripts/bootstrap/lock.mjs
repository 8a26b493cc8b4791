import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";

const POLL_MS = 200;
const STALE_MS = 15 * 60_000;

/** Runs `work` while no other process holds the lock file. A lock does not count if its owner died or if it is 15 minutes old. */
export async function withLock(path, work, onWait = () => {}) {
  // Every lock has a different text, so a process can tell it from the next one.
  const own = `${process.pid} ${randomUUID()}`;
  let waited = false;
  while (!acquire(path, own)) {
    if (!waited) onWait(ownerOf(textOf(path)));
    waited = true;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  try {
    return await work();
  } finally {
    release(path, own);
  }
}

function acquire(path, own) {
  removeStale(path);
  // A link appears together with its content, so nobody ever reads a lock that has no owner yet.
  const draft = `${path}.${own.replace(" ", "-")}`;
  writeFileSync(draft, own);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function release(path, own) {
  if (textOf(path) === own) rmSync(path, { force: true });
}

/**
 * Removes a stale lock, but never the lock that replaces it. Several processes may find it stale, but to remove it, a process needs
 * a second lock for exactly this text, and then checks the first lock again.
 */
function removeStale(path) {
  const found = textOf(path);
  if (found === undefined || !isStale(path, found)) return;
  const guard = `${path}.stale-${found.replaceAll(/[^\w-]+/g, "-")}`;
  const own = `${process.pid} ${randomUUID()}`;
  // If a process died while it removed a lock, it left a stale guard.
  if (!acquire(guard, own)) return;
  if (textOf(path) === found) rmSync(path, { force: true });
  release(guard, own);
}

function isStale(path, text) {
  try {
    if (Date.now() - statSync(path).mtimeMs > STALE_MS) return true;
    process.kill(ownerOf(text), 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

function textOf(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function ownerOf(text) {
  return text === undefined ? undefined : Number.parseInt(text, 10);
}
