import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Variables with a secret. With `_FILE` added to its name, each may instead name a file with the secret, as container platforms mount them. */
export const SECRETS = [
  "SHARE_LINKS_SECRET",
  "SHARE_LINKS_SECOND_SECRET",
  "SHARE_LINKS_BOOTSTRAP_API_KEY",
  "SHARE_LINKS_METRICS_TOKEN",
  "DATABASE_URL",
  "ANAM_API_KEY",
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** What editors and shells add to a text: line breaks at its end, and a byte order mark. */
const ADDED = /^\uFEFF|[\r\n]+$/g;

/** Adds the content of each `…_FILE` to the environment, without line breaks at its end. Adds to `faults` what can't be read, or is empty. */
export function withSecretFiles(environment: Environment, workingDirectory: string, faults: string[]): Environment {
  const fromFiles: Record<string, string> = {};
  for (const name of SECRETS) {
    const path = environment[`${name}_FILE`];
    if (!path) continue;
    if (environment[name]) {
      faults.push(`${name} and ${name}_FILE must not both be set`);
      continue;
    }
    try {
      const text = readFileSync(resolve(workingDirectory, path), "utf8").replaceAll(ADDED, "");
      // Without this, the default would take effect: with an empty DATABASE_URL, that is a new SQLite file.
      if (text === "") faults.push(`${name}_FILE names the file ${path}, which is empty`);
      fromFiles[name] = text;
    } catch (error) {
      faults.push(`${name}_FILE must name a file that can be read: ${(error as Error).message}`);
    }
  }
  return { ...environment, ...fromFiles };
}
