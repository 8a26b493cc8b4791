// Installs tarballs with npm in an empty folder, loads every entry of every library in both forms, and runs every program, each on
// this Node: `node smoke.mjs FOLDER`. A library that needs a newer Node is left out, and a program that does has to say so.
// This is plain JavaScript without dependencies, because it also runs on Node 20, and on machines that have nothing else of the repository.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const SCOPE = "@share-links";
const node = Number(process.versions.node.split(".")[0]);
const tarballs = resolve(process.argv[2] ?? ".");
const folder = mkdtempSync(join(tmpdir(), "smoke-"));
const faults = [];

writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
const files = readdirSync(tarballs).filter((name) => name.endsWith(".tgz"));
const paths = files.map((name) => `"${join(tarballs, name)}"`).join(" ");
execFileSync(`npm install --no-audit --no-fund ${paths}`, { cwd: folder, shell: true, stdio: "inherit" });

const load = createRequire(join(folder, "index.js"));
for (const name of readdirSync(join(folder, "node_modules", SCOPE))) {
  const place = join(folder, "node_modules", SCOPE, name);
  const manifest = JSON.parse(readFileSync(join(place, "package.json"), "utf8"));
  const needed = Number(/\d+/.exec(manifest.engines.node)[0]);
  if (node >= needed) await tryEntries(manifest);
  for (const [program, path] of Object.entries(manifest.bin ?? {})) tryProgram(program, join(place, path), needed);
}
rmSync(folder, { recursive: true, force: true });
for (const fault of faults) console.log(`- ${fault}`);
console.log(`${files.length} packages on Node ${process.versions.node}, ${process.platform}: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function tryEntries({ name, exports = {}, main, peerDependencies = {} }) {
  for (const entry of Object.keys(exports).filter((path) => !/\.(json|yaml)$/.test(path))) {
    const specifier = `${name}${entry.slice(1)}`;
    await attempt(`import ${specifier}`, peerDependencies, () => import(pathToFileURL(resolveModule(specifier)).href));
    if (main) await attempt(`require ${specifier}`, peerDependencies, () => load(specifier));
  }
}

/** The file that an import of this specifier leads to, seen from the folder. */
function resolveModule(specifier) {
  const code = `process.stdout.write((await import("node:url")).fileURLToPath(import.meta.resolve("${specifier}")))`;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: folder, encoding: "utf8" });
}

async function attempt(what, peers, action) {
  try {
    await action();
  } catch (error) {
    // An entry for a library that its user installs, too.
    const isPeer = Object.keys(peers).some((peer) => error.message.includes(peer));
    if (!isPeer) faults.push(`${what}: ${error.message}`);
  }
}

function tryProgram(name, path, needed) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, "--help"], { cwd: folder, encoding: "utf8" });
  const says =
    node >= needed
      ? status === 0 && stdout.includes(name)
      : status === 1 && stderr.includes(`${name} needs Node ${needed}`);
  if (!says) faults.push(`${name} --help exits with ${status} and says: ${stdout}${stderr}`);
}
