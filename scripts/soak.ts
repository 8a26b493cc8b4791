// Runs the long form of every suite that has one (a script "soak" in its workspace), or only that of the named workspaces, as in
// `pnpm soak proofs`. The results of the service's proofs go to docs/reliability.md, those of public documents to
// docs/generator.md (the workspace itself writes them), and all others to docs/soak.md.
import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { sumOf, type Totals, totalsOf } from "./check/totals.ts";
import { documentOf, type SoakReport, type Suite, suitesOf } from "./soak/document.ts";
import { withResult } from "./soak/reliability.ts";

const REPORT = "reports/soak.json";
const PROOFS = "packages/proofs";
const DOCUMENTS = "packages/documents";
const RELIABILITY = "docs/reliability.md";
const named = process.argv.slice(2);
const root = join(import.meta.dirname, "..");

const parts: Totals[] = [];
const suites: Suite[] = [];
for (const workspace of workspacesThatSoak()) {
  rmSync(join(root, workspace, REPORT), { force: true });
  const env = { ...process.env, SOAK: "1" };
  const { status } = spawnSync("pnpm", ["run", "soak"], { cwd: join(root, workspace), env, stdio: "inherit" });
  const report = readReport(workspace);
  parts.push(report === undefined ? failure(`${workspace}: no report`) : totalsOf(workspace, report));
  if (status !== 0 && parts.at(-1)?.failed === 0) parts.push(failure(`${workspace}: ended with ${status}`));
  if (report === undefined) continue;
  if (workspace === PROOFS) saveReliability(report);
  else if (workspace !== DOCUMENTS) suites.push(...suitesOf(workspace, join(root, workspace), report));
}

const totals = sumOf(parts);
for (const fault of totals.faults) console.log(`- ${fault}`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
if (suites.length > 0) writeFileSync(join(root, "docs/soak.md"), documentOf(suites, totals, circumstances()));
process.exitCode = totals.failed === 0 ? 0 : 1;

function workspacesThatSoak(): string[] {
  const manifests = globSync(["packages/*/package.json", "scripts/package.json"], { cwd: root }).sort();
  const soaks = (manifest: string) =>
    JSON.parse(readFileSync(join(root, manifest), "utf8")).scripts?.soak !== undefined;
  const isWanted = (folder: string) => named.length === 0 || named.includes(folder.replace("packages/", ""));
  return manifests
    .filter(soaks)
    .map((manifest) => dirname(manifest).replaceAll("\\", "/"))
    .filter(isWanted);
}

function saveReliability(report: SoakReport): void {
  const file = join(root, RELIABILITY);
  writeFileSync(file, withResult(readFileSync(file, "utf8"), report, circumstances()));
}

function readReport(workspace: string): SoakReport | undefined {
  try {
    return JSON.parse(readFileSync(join(root, workspace, REPORT), "utf8"));
  } catch {
    return undefined;
  }
}

function failure(fault: string): Totals {
  return { passed: 0, failed: 1, faults: [fault] };
}

function circumstances(): string[] {
  const catalog = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  const version = (name: string) => `${name} ${new RegExp(`^  ${name}: (.+)$`, "m").exec(catalog)?.[1]}`;
  return [
    new Date().toISOString().slice(0, 10),
    `Node ${process.versions.node}`,
    ...["vitest", "fast-check", "ajv"].map(version),
    `${availableParallelism()} cores`,
  ];
}
