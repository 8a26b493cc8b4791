import { readFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";

const INSTALLED = join(import.meta.dirname, "../node_modules");

/** This machine and its Node, in words. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() || process.arch;
  return `Node ${process.versions.node} on ${availableParallelism()} × ${model}`;
}

/** The installed versions, in words: "ajv 8.20.0, zod 4.6.7". */
export function versionsOf(packages: readonly string[]): string {
  const versionOf = (name: string) => JSON.parse(readFileSync(join(INSTALLED, name, "package.json"), "utf8")).version;
  return packages.map((name) => `${name} ${versionOf(name)}`).join(", ");
}
