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

/** Adds the content of each `…_FILE` to the environment, without the line break at its end. Adds to `faults` what can't be read. */
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
      fromFiles[name] = readFileSync(resolve(workingDirectory, path), "utf8").replace(/\r?\n$/, "");
    } catch (error) {
      faults.push(`${name}_FILE must name a file that can be read: ${(error as Error).message}`);
    }
  }
  return { ...environment, ...fromFiles };
}
