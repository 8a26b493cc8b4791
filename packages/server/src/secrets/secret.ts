import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MIN_SECRET_CHARACTERS } from "../bounds.ts";
import { makeFolder } from "../config/make-folder.ts";
import { deleteSetting, findSetting, keepSetting, setSetting } from "../store/settings.ts";
import { row, type Sql, type Work } from "../store/sql.ts";
import { hasSchema } from "../store/tables.ts";
import { createVault, type Vault } from "./vault.ts";

/** Where secrets come from: the settings, or the files of a data folder. */
export interface SecretSource {
  secret: string | undefined;
  secondSecret: string | undefined;
  dataDir: string;
}

const FILE_NAME = "secret";
const FORMER_FILE_NAME = "secret.former";
const CURRENT = "secret_fingerprint";
const NEXT = "secret_fingerprint_next";

/** The secret that is given can't open this database, or there is none: only the operator can put that right. */
export class UnusableSecret extends Error {
  override readonly name = "UnusableSecret";
}

/** The file with the secret in a data folder. */
export function secretFileOf(dataDir: string): string {
  return join(dataDir, FILE_NAME);
}

/**
 * The vault of the secret in the settings, or in the data folder. If the folder has none, `mayMake` writes a new one
 * (mode 0600). Without `mayMake` this throws, because a new secret couldn't read anything in an existing database.
 */
export function vaultOf({ secret, secondSecret, dataDir }: SecretSource, { mayMake }: { mayMake: boolean }): Vault {
  if (secret !== undefined) return createVault(secret, secondSecret);
  const formerFile = join(dataDir, FORMER_FILE_NAME);
  const former = secondSecret ?? (existsSync(formerFile) ? readSecret(formerFile) : undefined);
  if (mayMake) makeSecret(dataDir);
  return createVault(readSecret(secretFileOf(dataDir)), former);
}

/** Whether the former secret is given, too, as a rotation needs it. */
export function isRotating({ secondSecret, dataDir }: SecretSource): boolean {
  return secondSecret !== undefined || existsSync(join(dataDir, FORMER_FILE_NAME));
}

/** Whether the database has the fingerprint of a secret. */
export async function hasSecret(sql: Sql): Promise<boolean> {
  return sql.session("snapshot", (session) =>
    session.run(function* () {
      return Boolean((yield* row(hasSchema(sql.dialect))) && (yield* row(findSetting(CURRENT))));
    }),
  );
}

/** Checks the vault of the service against the secrets that the database was written with, and throws if it lacks one of them. Begins a rotation if the vault's secret is new. */
export async function openVault(sql: Sql, vault: Vault): Promise<Vault> {
  await sql.write(() => proveSecret(vault));
  return vault;
}

/** The same check for a process that only reads. It doesn't begin a rotation, so a mistyped secret does no harm. */
export async function openVaultToRead(sql: Sql, vault: Vault): Promise<Vault> {
  const [kept] = await sql.read(findSetting(CURRENT));
  const [next] = await sql.read(findSetting(NEXT));
  refuseUnknown(vault, kept?.value ?? vault.fingerprints[0], next?.value);
  return vault;
}

/** The same check for a command that writes while the service may be running. It doesn't begin a rotation either, and refuses a new secret. */
export async function openVaultToWrite(sql: Sql, vault: Vault): Promise<Vault> {
  await openVaultToRead(sql, vault);
  const [first] = vault.fingerprints;
  const known = [...(await sql.read(findSetting(CURRENT))), ...(await sql.read(findSetting(NEXT)))];
  if (known.some(({ value }) => value === first)) return vault;
  throw new UnusableSecret(
    "No service has begun to write with this SHARE_LINKS_SECRET. Start one with it and with the former secret as SHARE_LINKS_SECOND_SECRET first.",
  );
}

/**
 * The check of `openVault`. The fingerprint of the first secret is kept. That of a new secret is kept as the next one, so
 * that from then on no process starts that has only one of the two.
 */
export function* proveSecret(vault: Vault): Work<void> {
  const [first] = vault.fingerprints;
  const kept = yield* keepSetting(CURRENT, first);
  const next = (yield* row(findSetting(NEXT)))?.value;
  refuseUnknown(vault, kept, next);
  if (first !== kept && next === undefined) yield setSetting(NEXT, first);
}

function refuseUnknown({ fingerprints }: Vault, kept: string, next: string | undefined): void {
  if (!fingerprints.includes(kept))
    throw new UnusableSecret(
      "The secret is not the one that this database was made with, so its share tokens can't be read. Set SHARE_LINKS_SECRET to that one, or put its file back.",
    );
  if (next !== undefined && !fingerprints.includes(next))
    throw new UnusableSecret(
      "The rotation to another secret has begun. Set SHARE_LINKS_SECRET to that one and SHARE_LINKS_SECOND_SECRET to this one, and finish it with: share-links-server secret rotate",
    );
}

/** Throws if the database is being rotated from the vault's first secret to its second. */
export function* proveDirection({ fingerprints }: Vault): Work<void> {
  const next = (yield* row(findSetting(NEXT)))?.value;
  if (next !== undefined && next !== fingerprints[0])
    throw new UnusableSecret("The rotation goes from SHARE_LINKS_SECRET to SHARE_LINKS_SECOND_SECRET: swap the two.");
}

/** Ends a rotation: from now on the database accepts only the vault's first secret. */
export function* endRotation(vault: Vault): Work<void> {
  yield* proveDirection(vault);
  yield setSetting(CURRENT, vault.fingerprints[0]);
  yield deleteSetting(NEXT);
}

function makeSecret(dataDir: string): void {
  makeFolder(dataDir);
  const file = secretFileOf(dataDir);
  try {
    // "wx" fails if the file exists. If two processes start at once, both use the secret of the first.
    writeFileSync(file, `${randomBytes(32).toString("base64url")}\n`, { flag: "wx", mode: 0o600, flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function readSecret(file: string): string {
  if (!existsSync(file))
    throw new UnusableSecret(
      `The secret of this database is missing: set SHARE_LINKS_SECRET, or put the file back to ${file}. Without it no share token can be read.`,
    );
  const secret = contentOf(file).trim();
  if (secret.length < MIN_SECRET_CHARACTERS)
    throw new UnusableSecret(
      `The file ${file} holds no secret of at least ${MIN_SECRET_CHARACTERS} characters. Put the secret's own copy there: the command backup doesn't save it. If there is no database yet, delete the file, and a new secret is made.`,
    );
  return secret;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new UnusableSecret(`The secret in ${file} can't be read: ${(cause as Error).message}`, { cause });
  }
}
