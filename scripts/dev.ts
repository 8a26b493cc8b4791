import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { supervise } from "./dev/supervise.ts";
import { watchFolders } from "./dev/watch-folders.ts";

const root = join(import.meta.dirname, "..");
const spec = join(root, "spec/openapi.yaml");
// What runs in the server; the types are gone by then.
const sources = ["packages/server/src", "packages/validation/src"].map((folder) => join(root, folder));

const stop = new AbortController();
const server = supervise(["packages/server/src/main.ts", "serve"], root, (reason) => {
  say(`the server ended with ${reason}; it starts again when a file is saved`);
});
let taken = "";
let generating = generate();
let watchers: { close(): void }[] = [];

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
await generating;
await server.restart();
watchers = [watchFolders([join(root, "spec")], onSpec), watchFolders(sources, onSources)];
if (stop.signal.aborted) await end();
else say("watching the spec and the sources; Ctrl-C ends");

function onSpec(): void {
  generating = generating.then(generate);
}

function onSources(paths: string[]): void {
  if (paths.some((path) => /(?<!\.test|\.test-d)\.(ts|sql)$/.test(path))) void server.restart();
}

/** Regenerates when the spec's text is another one; what it writes restarts the server. */
async function generate(): Promise<void> {
  const text = fingerprint();
  if (text === taken || text === undefined || stop.signal.aborted) return;
  taken = text;
  const args = [join(root, "scripts/generate.ts")];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], detached: true });
  stop.signal.addEventListener("abort", () => child.kill());
  const [code] = await once(child, "exit");
  if (code !== 0) say("the spec was not taken: put it right and save it again");
}

function fingerprint(): string | undefined {
  try {
    return createHash("sha256").update(readFileSync(spec)).digest("hex");
  } catch {
    // Between the two steps of a save by renaming there is no file; the next event follows at once.
    return undefined;
  }
}

async function end(): Promise<void> {
  stop.abort();
  await generating;
  await server.stop();
  for (const watcher of watchers) watcher.close();
}

function say(text: string): void {
  console.log(`dev: ${text}`);
}
