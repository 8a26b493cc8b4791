import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SECRETS } from "@share-links/server/src/config/secret-files.ts";
import { InvalidConfiguration, readConfig } from "@share-links/server/src/config.ts";
import { settingsOfGuide } from "./repository.ts";

/** The text of each file that a deployment mounts, by its path in the container. */
export type Mounted = Readonly<Record<string, string>>;

/**
 * Returns the faults of a deployment's environment: unknown names, secrets in variables, paths where nothing is mounted, and
 * everything that the program itself refuses or warns about.
 */
export function faultsOf(environment: Readonly<Record<string, string>>, mounted: Mounted): string[] {
  const known = new Set([...settingsOfGuide(), ...SECRETS.map((name) => `${name}_FILE`)]);
  const secrets: readonly string[] = SECRETS;
  return Object.keys(environment)
    .flatMap((name) => {
      if (!known.has(name)) return [`${name} is not a setting of the program`];
      return secrets.includes(name) ? [`${name} is a secret, which must come from a file`] : [];
    })
    .concat(faultsOfProgram(environment, mounted));
}

function faultsOfProgram(environment: Readonly<Record<string, string>>, mounted: Mounted): string[] {
  const folder = mkdtempSync(join(tmpdir(), "share-links-mounted-"));
  try {
    return [...readConfig(inFolder(environment, mounted, folder), folder).warnings];
  } catch (error) {
    if (error instanceof InvalidConfiguration) return [...error.faults];
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Moves the mounted files into a folder of this machine, and returns the changed environment. */
function inFolder(
  environment: Readonly<Record<string, string>>,
  mounted: Mounted,
  folder: string,
): Record<string, string> {
  const files = new Map(
    Object.entries(mounted).map(([path, text], index) => {
      const file = join(folder, String(index));
      writeFileSync(file, text);
      return [path, file];
    }),
  );
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, files.get(value) ?? value]));
}
