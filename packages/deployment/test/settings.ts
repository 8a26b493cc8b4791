import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvalidConfiguration, readConfig } from "@share-links/server/src/config.ts";
import { SECRETS } from "@share-links/server/src/config/secret-files.ts";
import { settingsOfGuide } from "./repository.ts";

/** The text of each file that a deployment mounts, by its path in the container. */
export type Mounted = Readonly<Record<string, string>>;

/**
 * What is wrong with the environment of a deployment: names that the program doesn't know, secrets that stand in it, paths
 * that nothing is mounted at, and whatever the program itself refuses or warns of.
 */
export function faultsOf(environment: Readonly<Record<string, string>>, mounted: Mounted): string[] {
  const known = new Set([...settingsOfGuide(), ...SECRETS.map((name) => `${name}_FILE`)]);
  const secrets: readonly string[] = SECRETS;
  return Object.keys(environment)
    .flatMap((name) => {
      if (!known.has(name)) return [`${name} is no setting of the program`];
      return secrets.includes(name) ? [`${name} is a secret, which has to come from a file`] : [];
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

/** The same environment with the mounted files in a folder of this machine. */
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
