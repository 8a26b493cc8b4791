import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { run } from "./child.mjs";
import { withLock } from "./lock.mjs";
import { installPackages } from "./packages.mjs";

/** The folders that the built console is made from. */
const SOURCES = ["packages/console", "packages/client/src", "packages/types/src", "packages/validation/src"];
const NOT_SOURCES = new Set(["dist", "node_modules", "reports", "test"]);
const STAMP = "packages/console/dist/.built-from";

/**
 * Builds the console, unless it is built from these sources already. The service shows it as soon as it is there. This runs
 * beside the service, so it never fails: it says what is wrong, and the API works without a console.
 */
export async function buildConsole({ root, toolchain, node, pnpm, env, say, signal }) {
  const folder = join(root, "packages/console");
  if (!existsSync(join(folder, "package.json"))) return;
  const stamp = join(root, STAMP);
  try {
    const state = fingerprint(root);
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return;
    say("building the console, once for these sources …");
    const outcome = await withLock(join(toolchain, "lock"), () =>
      installPackages({ root, pnpm, scope: "console", env, say, signal }),
    );
    if (outcome.code !== 0) return;
    const vite = join(folder, "node_modules/vite/bin/vite.js");
    const options = { cwd: folder, env, stdio: ["ignore", 2, 2], signal, onStart: giveWay };
    const { code } = await run(node, [vite, "build", "--logLevel", "warn"], options);
    if (code !== 0) throw new Error(`vite ended with ${code}`);
    writeFileSync(stamp, state);
    say("the console is built");
  } catch (error) {
    if (!signal.aborted) say(`The console could not be built, and the API works without it. ${error.message}`);
  }
}

/** Lets the service go first. */
function giveWay({ pid }) {
  setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
}

function fingerprint(root) {
  const hash = createHash("sha256").update(readFileSync(join(root, "pnpm-lock.yaml")));
  for (const folder of SOURCES)
    for (const path of filesIn(join(root, folder))) hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest("hex");
}

function filesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !NOT_SOURCES.has(name));
  return entries
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));
}
