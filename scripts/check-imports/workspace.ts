import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSource, type Source } from "./read-source.ts";

/** A workspace with its sources; `folder` is relative to the repository. */
export interface Workspace {
  folder: string;
  dependencies: string[];
  devDependencies: string[];
  sources: Source[];
}

/** A broken rule: the place, the rule, and what to do about it. */
export interface Fault {
  path: string;
  line: number;
  rule: "packages" | "relative" | "layers" | "process" | "sole importer" | "test only" | "dependencies";
  message: string;
}

/** Every workspace of the repository, without generated, built or installed files. */
export function readWorkspaces(root: string): Workspace[] {
  const manifests = globSync(["packages/*/package.json", "scripts/package.json"], { cwd: root }).sort();
  return manifests.map((manifest) => readWorkspace(root, manifest.replaceAll("\\", "/").replace("/package.json", "")));
}

/** Whether a file is a test, an example or a configuration of its package, and not part of it. */
export function isBesides(workspace: Workspace, path: string): boolean {
  const inside = path.slice(workspace.folder.length + 1);
  return !inside.startsWith("src/") || /\.test(-d)?\.ts$/.test(inside);
}

function readWorkspace(root: string, folder: string): Workspace {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(root, folder, "package.json"), "utf8"),
  );
  const files = globSync("**/*.{ts,tsx,mjs}", { cwd: join(root, folder), exclude: isApart });
  return {
    folder,
    dependencies: Object.keys(dependencies),
    devDependencies: Object.keys(devDependencies),
    sources: files
      .sort()
      .map((file) => readSource(join(root, folder, file), `${folder}/${file.replaceAll("\\", "/")}`)),
  };
}

function isApart(name: string): boolean {
  return /(^|[\\/])(node_modules|dist|reports|\.turbo)$/.test(name);
}
