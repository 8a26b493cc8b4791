import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deleteSetting, findSetting, keepSetting, setSetting } from "../store/settings.ts";
import { row, type Sql, type Work } from "../store/sql.ts";
import { createVault, type Vault } from "./vault.ts";

/** Where secrets come from: the settings, or else the files of a data folder. */
export interface SecretSource {
  secret: string | undefined;
  secondSecret: string | undefined;
  dataDir: string;
}

const FILE_NAME = "secret";
const FORMER_FILE_NAME = "secret.former";
const MIN_CHARACTERS = 32;
const CURRENT = "secret_fingerprint";
const NEXT = "secret_fingerprint_next";

/** Where the secret of a data folder is kept. */
export function secretFileOf(dataDir: string): string {
  return join(dataDir, FILE_NAME);
}

/** The vault of what is set; without a setting, of the data folder's secret, which is made (mode 0600) when there is none. */
export function vaultOf({ secret, secondSecret, dataDir }: SecretSource): Vault {
  if (secret !== undefined) return createVault(secret, secondSecret);
  const formerFile = join(dataDir, FORMER_FILE_NAME);
  const former = secondSecret ?? (existsSync(formerFile) ? readSecret(formerFile) : undefined);
  return createVault(secretOfFolder(dataDir), former);
}

/** Holds a vault to the secrets that the database was written with; throws when one of them is not known. */
export async function openVault(sql: Sql, vault: Vault): Promise<Vault> {
  await sql.write(() => proveSecret(vault));
  return vault;
}

/**
 * Within a unit of work, the same. The first secret of all is remembered; a later one that is to be written with is
 * remembered as the next, so that from then on no process starts that knows only one of the two.
 */
export function* proveSecret({ fingerprints }: Vault): Work<void> {
  const kept = yield* keepSetting(CURRENT, fingerprints[0]);
  const next = (yield* row(findSetting(NEXT)))?.value;
  if (!fingerprints.includes(kept))
    throw new Error(
      "SHARE_LINKS_SECRET is not the secret that this database was made with, so its share tokens can not be read. Give the former secret.",
    );
  if (next !== undefined && !fingerprints.includes(next))
    throw new Error(
      "This database is on its way to another secret. Give that one as SHARE_LINKS_SECRET, this one as SHARE_LINKS_SECOND_SECRET, and end it with: secret rotate",
    );
  if (fingerprints[0] !== kept && next === undefined) yield setSetting(NEXT, fingerprints[0]);
}

/** Within a unit of work: from now on the database knows the vault's first secret alone. */
export function* endRotation({ fingerprints }: Vault): Work<void> {
  yield setSetting(CURRENT, fingerprints[0]);
  yield deleteSetting(NEXT);
}

function secretOfFolder(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = secretFileOf(dataDir);
  try {
    // "wx" makes the file or fails: of two processes that start at once, one secret stands.
    writeFileSync(file, `${randomBytes(32).toString("base64url")}\n`, { flag: "wx", mode: 0o600, flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readSecret(file);
}

function readSecret(file: string): string {
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < MIN_CHARACTERS)
    throw new Error(
      `The file ${file} holds no secret of at least ${MIN_CHARACTERS} characters. Restore it from a backup.`,
    );
  return secret;
}
