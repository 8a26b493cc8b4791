import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";

const POLL_MS = 200;
const STALE_MS = 15 * 60_000;

/** Runs `work` while no other process holds the lock file; a lock whose owner died, or that is 15 minutes old, does not count. */
export async function withLock(path, work, onWait = () => {}) {
  // No two locks have the same text, so that each can be told from the one that follows it.
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
  // A link appears whole, with its content: nobody ever reads a lock that has no owner yet.
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
 * Removes a stale lock, and never the one that takes its place: several processes may find it stale, but only the one that holds the
 * lock for removing this very text removes it, after another look.
 */
function removeStale(path) {
  const found = textOf(path);
  if (found === undefined || !isStale(path, found)) return;
  const guard = `${path}.stale-${found.replaceAll(/[^\w-]+/g, "-")}`;
  const own = `${process.pid} ${randomUUID()}`;
  // A process that died while it removed a lock left a stale guard.
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
