import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./child.mjs";
import { Failure } from "./failure.mjs";
import { withPulse } from "./pulse.mjs";

// From narrow to wide: each scope includes the ones before it.
const SCOPES = {
  /** What the server needs to run. With "--filter", pnpm would also install the workspaces that only its tests need, and with them a PostgreSQL. */
  server: ["--filter-prod", "@share-links/server...", "--prod"],
  /** What building the console needs besides. */
  console: ["--filter-prod", "@share-links/server...", "--filter-prod", "@share-links/console...", "--prod"],
  everything: [],
};

/** Installs what `scope` needs from the lockfile. It keeps what is already installed, and prints nothing if that is everything. */
export async function installPackages({ root, pnpm, scope, env, say, signal }) {
  const flags = SCOPES[scope].filter((flag) => flag !== "--prod" || !hasDevelopmentPackages(root));
  const stampOf = (name) => join(root, "node_modules", `.bootstrap-${name}`);
  const state = fingerprint(root);
  const names = Object.keys(SCOPES);
  const isThere = names.slice(names.indexOf(scope)).some((name) => read(stampOf(name)) === state);
  // pnpm checked the lockfile against its policies when it wrote it. To check it here again takes a minute on an empty cache.
  const options = { cwd: root, env, signal, shell: pnpm === "pnpm" && process.platform === "win32" };
  const args = ["install", "--frozen-lockfile", "--trust-lockfile", "--config.confirm-modules-purge=false", ...flags];
  if (isThere) {
    const quiet = await run(pnpm, [...args, "--reporter=silent"], { ...options, stdio: "ignore" });
    if (quiet.code === 0 || quiet.signal) return quiet;
  } else say("installing packages from the lockfile …");

  // Standard output is only for what the command itself prints, and of pnpm's progress nobody needs more than that it goes on.
  const install = () => run(pnpm, [...args, "--loglevel=warn"], { ...options, stdio: ["ignore", 2, 2] });
  const { result: outcome, seconds } = await withPulse(say, install);
  if (outcome.code === 0) {
    writeFileSync(stampOf(scope), state);
    say(`the packages were installed in ${seconds} s`);
  } else if (!outcome.signal) throw new Failure(REMEDIES);
  return outcome;
}

const REMEDIES = `pnpm could not install the packages, and its output above says why. The usual reasons:
- no connection to the npm registry: check the network, and npm's proxy and registry settings
- a full disk: about 1 GB is needed in this folder and in pnpm's store
- package.json was changed without the lockfile: run "pnpm install" and try again`;

// If they are installed, leaving them out would remove them.
function hasDevelopmentPackages(root) {
  const state = read(join(root, "node_modules", ".modules.yaml"));
  return /"?devDependencies"?: *true/.test(state ?? "");
}

function fingerprint(root) {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"])
    hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
