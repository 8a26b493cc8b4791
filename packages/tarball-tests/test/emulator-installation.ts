import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serveDependenciesOf } from "@share-links/runtimes";
import { type Installation, installWith } from "./installation.ts";

const TESTING = join(import.meta.dirname, "../../testing");

/** Installs the emulator and the client with npm, with their dependencies and nothing else. */
export async function installEmulator(): Promise<Installation> {
  const registry = await serveDependenciesOf(TESTING);
  const flags = ["--registry", registry.url, "--cache", ".npm-cache"];
  const installation = await installWith(flags, "types", "client", "testing");
  registry.close();
  return installation;
}

/** Copies an example of the emulator into the user's folder, and returns the names of its files. */
export function copyExample({ folder }: Installation, name: string): string[] {
  const example = join(TESTING, "examples", name);
  cpSync(example, folder, { recursive: true });
  return readdirSync(example);
}

/** The manifest of the installed emulator. */
export function manifestOf({ folder }: Installation): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, "node_modules/@share-links/testing/package.json"), "utf8"));
}
