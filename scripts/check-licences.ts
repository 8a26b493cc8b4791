// Every package that is installed has a licence that we know, and what users install with our packages has one that asks nothing of them.
import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { faultsOf, type LicenceList } from "./check-licences/licences.ts";

const root = join(import.meta.dirname, "..");
const published = globSync("packages/*/package.json", { cwd: root })
  .map((path) => JSON.parse(readFileSync(join(root, path), "utf8")))
  .filter((manifest) => !manifest.private)
  .flatMap(({ name }) => ["--filter", name]);

const everything = licencesOf(["--recursive"]);
const shipped = licencesOf(published, "--prod");
const faults = [...faultsOf(everything, false), ...faultsOf(shipped, true)];
for (const fault of faults) console.error(fault);
const count = (list: LicenceList) => Object.values(list).flat().length;
if (count(shipped) === 0 || count(everything) <= count(shipped))
  throw new Error("pnpm has listed too few packages: run pnpm install");
process.exitCode = faults.length === 0 ? 0 : 1;

/** The licences of the workspaces that `where` names, of all their packages or only of those that they need at run time. */
function licencesOf(where: string[], ...flags: string[]): LicenceList {
  const options = { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
  return JSON.parse(execFileSync("pnpm", [...where, "licenses", "list", "--json", ...flags], options));
}
