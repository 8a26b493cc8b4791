import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keepSetting } from "../store/settings.ts";
import type { Sql } from "../store/sql.ts";
import { createVault, type Vault } from "./vault.ts";

const FILE_NAME = "secret";

/** The secret of a data folder: read from its file, or made there (mode 0600) when there is none. */
export function secretOfFolder(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, FILE_NAME);
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
  const kept = await sql.write(() => keepSetting("secret_fingerprint", vault.fingerprint));
  if (kept === vault.fingerprint) return vault;
  throw new Error(
    "SHARE_LINKS_SECRET is not the secret that this database was made with, so its share tokens can not be read. Give the former secret.",
  );
}
