import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { run } from "./child.mjs";
import { explain, Failure } from "./failure.mjs";
import { withPulse } from "./pulse.mjs";

// From this version on, node:sqlite is a release candidate and prints no warning.
const MINIMUM_NODE = [24, 15];
const PNPM_MAJOR = "12";

/** The running Node if it is new enough, otherwise the pinned one, which is fetched into `folder` if it isn't there yet. */
export async function findNode(pin, folder, say) {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const isNewEnough = major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1]);
  return isNewEnough ? process.execPath : fetchTool(pin, folder, say);
}

/** The pnpm on the PATH if it has the right major version, otherwise the pinned one, which is fetched into `folder` if it isn't there yet. */
export async function findPnpm(pin, folder, say) {
  // This runs outside the repository: inside it, the `packageManager` field makes pnpm or corepack report another version.
  const answer = spawnSync("pnpm", ["--version"], {
    cwd: tmpdir(),
    encoding: "utf8",
    env: { ...process.env, COREPACK_ENABLE_NETWORK: "0" },
    shell: process.platform === "win32",
  });
  const isRight = answer.status === 0 && answer.stdout.trim().split(".")[0] === PNPM_MAJOR;
  return isRight ? "pnpm" : fetchTool(pin, folder, say);
}

async function fetchTool(pin, folder, say) {
  const platform = platformOf(pin);
  const source = pin.packages[platform];
  if (!source) {
    throw new Failure(`${pin.title} ${pin.version} is needed, and there is none to fetch for ${platform}.
Install Node 24 and pnpm 12 yourself and put both on the PATH.`);
  }
  const home = join(folder, `${pin.title.toLowerCase()}-${pin.version}-${platform}`);
  const bin = join(home, "node_modules", source.name, source.bin);
  if (existsSync(bin)) return bin;

  say(`fetching ${pin.title} ${pin.version} (about ${pin.megabytes} MB) …`);
  const draft = mkdtempSync(join(folder, "draft-"));
  try {
    const { seconds } = await withPulse(say, () => installInto(draft, pin, source, say));
    const version = versionOf(join(draft, "node_modules", source.name, source.bin));
    if (version !== pin.version) {
      throw new Failure(`${pin.title} ${pin.version} was fetched but does not run on this machine (${platform}).
Install Node 24 and pnpm 12 yourself and put both on the PATH.`);
    }
    rmSync(home, { recursive: true, force: true });
    renameSync(draft, home);
    say(`${pin.title} ${pin.version} was fetched in ${seconds} s`);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return bin;
}

async function installInto(draft, pin, source, say) {
  writeFileSync(join(draft, "package.json"), '{ "private": true }\n');
  const [npm, ...first] = npmCommand();
  const flags = ["--prefix", draft, "--no-save", "--ignore-scripts", "--global=false", "--no-audit", "--no-fund"];
  // The package is built for exactly this platform, so no install script has to run.
  const args = [...first, "install", ...flags, "--loglevel=error", `${source.name}@${pin.version}`];
  const shell = npm === "npm" && process.platform === "win32";
  const { code, signal, stderr } = await run(npm, args, {
    cwd: draft,
    stdio: ["ignore", "ignore", "pipe"],
    shell,
  }).catch((error) => {
    if (error.code !== "ENOENT") throw error;
    throw new Failure(`${pin.title} ${pin.version} is needed, and there is no npm to fetch it with.
Install npm, or install Node 24 and pnpm 12 yourself and put both on the PATH.`);
  });
  if (signal) throw new Failure("stopped", signal);
  if (code !== 0) {
    say(stderr.trim());
    throw new Failure(
      `npm could not fetch ${pin.title} ${pin.version} from its registry.\n${explain(stderr) ?? "The output of npm above says why."}`,
    );
  }
  checkIntegrity(draft, pin, source);
}

// npm has checked the download against the registry's hash. This checks the registry's hash against ours.
function checkIntegrity(draft, pin, source) {
  if (!source.integrity) return;
  const lock = JSON.parse(readFileSync(join(draft, "node_modules", ".package-lock.json"), "utf8"));
  const { integrity } = lock.packages[`node_modules/${source.name}`];
  if (integrity === source.integrity) return;
  throw new Failure(`${source.name}@${pin.version} is not the package this repository was tested with.
Expected ${source.integrity}
but got  ${integrity}
Check which registry npm uses (npm config get registry).`);
}

function npmCommand() {
  const script = process.env.npm_execpath ?? "";
  if (basename(script) === "npm-cli.js" && existsSync(script)) return [process.execPath, script];
  const beside = join(dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js");
  return existsSync(beside) ? [process.execPath, beside] : ["npm"];
}

function versionOf(bin) {
  const { stdout } = spawnSync(bin, ["--version"], { cwd: tmpdir(), encoding: "utf8" });
  return (stdout ?? "").trim().replace(/^v/, "");
}

function platformOf(pin) {
  const platform = `${process.platform}-${process.arch}`;
  const isMusl = process.platform === "linux" && !process.report.getReport().header.glibcVersionRuntime;
  // If a tool has no package for musl, the error names musl, instead of fetching a package that can't run.
  return isMusl && (pin.packages[`${platform}-musl`] || pin.packages[platform]) ? `${platform}-musl` : platform;
}
