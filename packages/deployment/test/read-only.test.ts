import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MAIN } from "@share-links/server/test/service.ts";
import { expect, onTestFinished, test } from "vitest";

// Runs in a mount namespace: the data folder is a tmpfs, and the rest of the disk is read-only.
const SCRIPT = `mount -t tmpfs tmpfs "$1" && mount -o remount,ro,bind / && ! touch "$2/x" 2> "$1/refusal" || exit 9
cd "$1" && exec "$3" "$4" serve`;

test("the service works with a read-only root file system, if the data folder is writable", async () => {
  const folder = mkdtempSync(join(tmpdir(), "share-links-read-only-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const words = ["--map-root-user", "--mount", "sh", "-c", SCRIPT, "sh", folder, tmpdir(), process.execPath, MAIN];
  const child = spawn("unshare", words, {
    env: { PATH: process.env.PATH, PORT: "0", NODE_ENV: "production", SHARE_LINKS_DATA_DIR: folder },
  });
  const exited = once(child, "exit");
  let output = "";
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const found = /running at (\S+)\n/.exec(output)?.[1];
      if (found) resolve(found);
    });
    exited.then(([code]) => reject(new Error(`serve ended with ${code}:\n${output}`)));
  });
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  child.kill("SIGTERM");
  expect(await exited).toEqual([0, null]);
});
