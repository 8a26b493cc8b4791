import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keepSetting } from "../store/settings.ts";
import type { Sql, Work } from "../store/sql.ts";
import { createVault, type Vault } from "./vault.ts";

const FILE_NAME = "secret";

/** Where the secret of a data folder is kept. */
export function secretFileOf(dataDir: string): string {
  return join(dataDir, FILE_NAME);
}

/** The secret of a data folder: read from its file, or made there (mode 0600) when there is none. */
export function secretOfFolder(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = secretFileOf(dataDir);
  try {
    // "wx" makes the file or fails: of two processes that start at once, one secret stands.
    writeFileSync(file, `${randomBytes(32).toString("base64url")}\n`, { flag: "wx", mode: 0o600, flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < 32)
    throw new Error(`The file ${file} holds no secret of at least 32 characters. Restore it from a backup.`);
  return secret;
}

/** The vault of a secret, or an error when the database was written with another secret. */
export async function openVault(sql: Sql, secret: string): Promise<Vault> {
  const vault = createVault(secret);
  await sql.write(() => proveSecret(vault));
  return vault;
}

/** Holds a vault to the secret that the database was made with; the first one is remembered. */
export function* proveSecret(vault: Vault): Work<void> {
  const kept = yield* keepSetting("secret_fingerprint", vault.fingerprint);
  if (kept === vault.fingerprint) return;
  throw new Error(
    "SHARE_LINKS_SECRET is not the secret that this database was made with, so its share tokens can not be read. Give the former secret.",
  );
}
