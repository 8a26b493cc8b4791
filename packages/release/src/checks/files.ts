import type { Tarball } from "../tarball.ts";

/** Every kind of file that a tarball may hold. Source maps lead to `src`; a server may hold SQL and the built console. */
const HELD =
  /^(?:LICENSE|README\.md|CHANGELOG\.md|package\.json|[\w.-]+\.(?:json|yaml)|dist\/.*\.(?:[cm]?js|d\.[cm]?ts)(?:\.map)?|dist\/.*\.(?:html|css|json|svg|woff2|sql|txt)|dist\/man\/[\w-]+\.1|src\/.*\.(?:ts|tsx|sql|css|txt))$/;
const TEST = /(?:^|\/)test\/|\.test\b|\.test-d\b/;
const UNRELEASED = /not on the npm registry yet/;
const NEEDED = ["LICENSE", "README.md", "package.json"];

/** Faults in the list of files: what is missing, and what should not be there. */
export function checkFiles({ files, manifest, read }: Tarball): string[] {
  return [
    ...NEEDED.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
    ...(manifest.version === "0.0.0" || files.includes("CHANGELOG.md") ? [] : ["CHANGELOG.md is missing"]),
    ...(manifest.version !== "0.0.0" && files.includes("README.md") && UNRELEASED.test(read("README.md"))
      ? ['README.md says that the package is "not on the npm registry yet": delete that sentence wherever it stands']
      : []),
    ...files.filter((file) => TEST.test(file)).map((file) => `${file} is a test: exclude it in "files"`),
    ...files
      .filter((file) => !TEST.test(file) && !HELD.test(file))
      .map((file) => `${file} is of a kind that no package publishes: exclude it in "files"`),
    ...targetsOf(manifest.exports).flatMap((target) => faultsOfTarget(target, files, "exports")),
    ...Object.entries(manifest.bin ?? {}).flatMap(([name, target]) => faultsOfBin(name, target, files, read)),
  ];
}

function faultsOfBin(name: string, target: string, files: readonly string[], read: Tarball["read"]): string[] {
  const faults = faultsOfTarget(target, files, `the bin ${name}`);
  if (faults.length > 0) return faults;
  return read(target.replace("./", "")).startsWith("#!/usr/bin/env node\n")
    ? []
    : [`the bin ${name} doesn't start with "#!/usr/bin/env node"`];
}

function faultsOfTarget(target: string, files: readonly string[], where: string): string[] {
  if (!files.includes(target.replace("./", ""))) return [`${where} names ${target}, which isn't in the tarball`];
  // Node strips no types below node_modules.
  if (/(?<!\.d)\.[cm]?tsx?$/.test(target))
    return [`${where} names ${target}, which Node can't run: pack with pnpm, and name the built file in publishConfig`];
  return [];
}

/** Every file that an `exports` names, whatever the conditions. */
function targetsOf(entry: unknown): string[] {
  if (typeof entry === "string") return [entry];
  if (typeof entry !== "object" || entry === null) return [];
  return [...new Set(Object.values(entry).flatMap(targetsOf))];
}
