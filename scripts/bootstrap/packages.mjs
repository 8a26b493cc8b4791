import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./child.mjs";
import { Failure } from "./failure.mjs";

// From narrow to wide: each holds all that the ones before it do.
const SCOPES = {
  /** What the server runs on, and nothing that only tests it: with "--filter", pnpm would also install the workspaces that its tests need, and a PostgreSQL with them. */
  server: ["--filter-prod", "@share-links/server...", "--prod"],
  everything: [],
};

/** Installs what `scope` needs from the lockfile; what is there already stays, and then nothing is printed. */
export async function installPackages({ root, pnpm, scope, env, say }) {
  const flags = SCOPES[scope].filter((flag) => flag !== "--prod" || !hasDevelopmentPackages(root));
  const stampOf = (name) => join(root, "node_modules", `.bootstrap-${name}`);
  const state = fingerprint(root);
  const names = Object.keys(SCOPES);
  const isThere = names.slice(names.indexOf(scope)).some((name) => read(stampOf(name)) === state);
  // The lockfile was checked against pnpm's policies when it was written; again here takes a minute on an empty cache.
  const options = { cwd: root, env, shell: pnpm === "pnpm" && process.platform === "win32" };
  const args = ["install", "--frozen-lockfile", "--trust-lockfile", "--config.confirm-modules-purge=false", ...flags];
  if (isThere) {
    const quiet = await run(pnpm, [...args, "--reporter=silent"], { ...options, stdio: "ignore" });
    if (quiet.code === 0 || quiet.signal) return quiet;
  } else say("installing packages from the lockfile …");

  // What the command itself prints stays alone on standard output.
  const outcome = await run(pnpm, args, { ...options, stdio: ["ignore", 2, 2] });
  if (outcome.code === 0) writeFileSync(stampOf(scope), state);
  else if (!outcome.signal) throw new Failure(REMEDIES);
  return outcome;
}

const REMEDIES = `The packages could not be installed; pnpm says why above. The usual reasons:
- no connection to the npm registry: check the network, and npm's proxy and registry settings
- a full disk: about 1 GB is needed in this folder and in pnpm's store
- package.json was changed without the lockfile: run "pnpm install" and try again`;

// Leaving them out where they are would remove them.
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
