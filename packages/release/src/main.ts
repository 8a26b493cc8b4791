// `pnpm release`: builds, packs, checks and publishes every public package. Its help says what the options do.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkTarballs } from "./check.ts";
import { NPM, openRegistry } from "./registry.ts";
import { release, UnfitRelease } from "./release.ts";
import { runSpecDiff, runTypeDiff } from "./spec-diff.ts";

const HELP = `pnpm release [options]

Builds, packs and checks every public package, and publishes with npm what the registry doesn't have yet.

  --dry-run         do everything but publish
  --registry URL    publish there instead of to npm
  --tag TAG         the tag of the versions, by default "latest"
  --no-provenance   without npm's signed statement where the packages were built. Other registries than npm never get one
  --staged          keep the versions back until a maintainer approves them: npm stage approve
  --no-build        publish what was built before
`;

const { values: options } = parseArgs({
  options: {
    help: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
    registry: { type: "string", default: NPM },
    tag: { type: "string", default: "latest" },
    provenance: { type: "boolean", default: true },
    staged: { type: "boolean", default: false },
    build: { type: "boolean", default: true },
  },
  allowNegative: true,
});

const root = join(import.meta.dirname, "../../..");
const print = (line: string) => void process.stdout.write(`${line}\n`);
if (options.help) print(HELP);
else await run();

async function run(): Promise<void> {
  if (options.build && !isBuilt()) {
    process.exitCode = 1;
    return print("The build failed, so nothing is published.");
  }
  try {
    const { published, skipped } = await release({
      root,
      into: join(import.meta.dirname, "../dist/release"),
      registry: openRegistry(options.registry),
      check: checkTarballs,
      compareSpecs: runSpecDiff,
      compareTypes: runTypeDiff,
      dryRun: options["dry-run"],
      tag: options.tag,
      provenance: options.provenance && options.registry === NPM && !options["dry-run"],
      staged: options.staged,
      print,
    });
    const done = options["dry-run"] ? "would be published" : "published";
    print(`${published.length} ${done}, ${skipped.length} were there already`);
  } catch (error) {
    print(error instanceof UnfitRelease ? error.message : String(error));
    process.exitCode = 1;
  }
}

function isBuilt(): boolean {
  return spawnSync(process.execPath, [join(root, "scripts/build.ts")], { cwd: root, stdio: "inherit" }).status === 0;
}
