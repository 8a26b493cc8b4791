import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { supervise } from "./dev/supervise.ts";
import { watchFolders } from "./dev/watch-folders.ts";

const root = join(import.meta.dirname, "..");
const spec = join(root, "spec");
// What the browser of a visitor gets is bundled.
const pages = join(root, "packages/server/src/pages");
const embed = join(root, "packages/embed/src");
// The packages whose code runs in the server. The types package contains no code.
const sources = ["packages/server/src", "packages/validation/src"].map((folder) => join(root, folder));

const stop = new AbortController();
const server = supervise(["packages/server/src/main.ts", "serve"], root, (reason) => {
  say(`the server ended with ${reason}; it starts again when a file is saved`);
  served = "";
});
let taken = "";
/** The fingerprint of the sources that the server runs; empty if it doesn't run. */
let served = "";
/** Steps run one after another, so that a restart waits for the generation whose files it needs. */
let working = generate().then(serve);
let watchers: { close(): void }[] = [];

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
await working;
watchers = [watchFolders([spec], onSpec), watchFolders([...sources, embed], onSources)];
if (stop.signal.aborted) await end();
else say("watching the spec and the sources; Ctrl-C ends");

function onSpec(): void {
  working = working.then(generate);
}

function onSources(): void {
  working = working.then(generate).then(serve);
}

/** Restarts the server if its sources have changed. */
async function serve(): Promise<void> {
  const now = fingerprint(sources.flatMap(filesOf));
  if (now === served || now === undefined || stop.signal.aborted) return;
  served = now;
  await server.restart();
}

function filesOf(folder: string): string[] {
  const files = globSync("**/*.{ts,sql}", { cwd: folder }).filter((file) => !/\.test(-d)?\.ts$/.test(file));
  return files.sort().map((file) => join(folder, file));
}

/** Regenerates if the spec or the code for browsers has changed. The files that this writes restart the server. */
async function generate(): Promise<void> {
  const sourcesOf = (folder: string, pattern: string) =>
    globSync(pattern, { cwd: folder })
      .sort()
      .map((file) => join(folder, file));
  const text = fingerprint([
    ...sourcesOf(spec, "**/*.yaml"),
    ...[pages, embed].flatMap((folder) => sourcesOf(folder, "**/*.{ts,css}")),
  ]);
  if (text === taken || text === undefined || stop.signal.aborted) return;
  taken = text;
  const args = [join(root, "scripts/generate.mjs")];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], detached: true });
  stop.signal.addEventListener("abort", () => child.kill());
  const [code] = await once(child, "exit");
  if (code !== 0) say("the spec is invalid: correct it and save it again");
}

function fingerprint(files: string[]): string | undefined {
  const hash = createHash("sha256");
  try {
    for (const file of files) hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  } catch {
    // Between the two steps of a save by renaming there is no file. The next event follows immediately.
    return undefined;
  }
  return hash.digest("hex");
}

async function end(): Promise<void> {
  stop.abort();
  await working;
  await server.stop();
  for (const watcher of watchers) watcher.close();
}

function say(text: string): void {
  console.log(`dev: ${text}`);
}
