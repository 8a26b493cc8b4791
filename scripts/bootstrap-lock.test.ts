import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";

// This is plain JavaScript, because it runs before anything is installed.
const { withLock }: { withLock: (path: string, work: () => Promise<void>) => Promise<void> } = await import(
  join(import.meta.dirname, "bootstrap/lock.mjs")
);

/** No process has this id: it is above the highest that Linux assigns. */
const GONE = 4_194_999;

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  path = join(folder, "lock");
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

/** Work that counts how many others run at the same time. */
function counter(): { most: number; work: () => Promise<void> } {
  let inside = 0;
  const counted = {
    most: 0,
    work: async () => {
      inside++;
      counted.most = Math.max(counted.most, inside);
      await new Promise((resolve) => setTimeout(resolve, 300));
      inside--;
    },
  };
  return counted;
}

test.each([
  ["the lock of a process that has ended", false],
  ["such a lock and a removal that was never finished", true],
])("when two find %s at the same moment, one waits for the other", async (_, hasGuard) => {
  writeFileSync(path, String(GONE));
  if (hasGuard) writeFileSync(`${path}.stale-${GONE}`, String(GONE));
  const counted = counter();
  let isFirst = true;
  let second: Promise<void> | undefined;
  const { kill } = process;
  vi.spyOn(process, "kill").mockImplementation((pid, signal) => {
    // The first has read the lock and checks its owner. Meanwhile the second takes the lock over.
    if (isFirst) {
      isFirst = false;
      second = withLock(path, counted.work);
    }
    return kill.call(process, pid, signal);
  });
  onTestFinished(() => void vi.restoreAllMocks());
  await withLock(path, counted.work);
  expect(second).toBeDefined();
  await second;
  expect(counted.most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

test("many that ask for the lock at once get it one after another", async () => {
  const counted = counter();
  await Promise.all(Array.from({ length: 4 }, () => withLock(path, counted.work)));
  expect(counted.most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});
