import { isAbsolute, resolve } from "node:path";

/** The database: a SQLite file, or PostgreSQL. Never show the URL of PostgreSQL, which may contain a password. */
export type Database = { engine: "sqlite"; path: string } | PostgresDatabase;

/** A PostgreSQL database. Its URL has libpq's parameters for TLS. */
export interface PostgresDatabase {
  engine: "postgres";
  url: string;
  /** How many connections one process opens at most. */
  poolSize: number;
}

/** Settings of the connection to PostgreSQL that aren't in its URL. */
export interface ConnectionSettings {
  poolSize: number;
  sslMode: string | undefined;
  /** The path of a PEM file with the certificates that may have signed the server's. */
  rootCertificate: string | undefined;
}

type Fault = (message: string) => never;

const DEFAULT_POOL_SIZE = 10;
const MOST_POOL_SIZE = 1000;
// libpq's allow and prefer are left out: they fall back to an unencrypted connection.
const SSL_MODES = ["disable", "require", "verify-ca", "verify-full"];

/** Reads a `DATABASE_URL`. */
export function readDatabaseUrl(text: string, workingDirectory: string, fault: Fault): Database {
  if (/^postgres(?:ql)?:/i.test(text)) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    // The message doesn't show the URL, which may contain a password.
    if (!url?.hostname) return fault("must be postgres://<user>:<password>@<host>/<database>");
    const mode = url.searchParams.get("sslmode");
    if (mode !== null) readSslMode(mode, (message) => fault(`has an sslmode that ${message}`));
    return { engine: "postgres", url: text, poolSize: DEFAULT_POOL_SIZE };
  }
  const path = text.replace(/^sqlite:(?:\/\/(?=\/))?/i, "");
  if (!/^sqlite:/i.test(text) || path === "" || path.startsWith(":memory:"))
    fault("must be sqlite:<path> with the path of a file, or postgres://<user>:<password>@<host>/<database>");
  return { engine: "sqlite", path: isAbsolute(path) ? path : resolve(workingDirectory, path) };
}

/** Adds settings to a PostgreSQL connection. They win over those in the URL. */
export function withConnection(
  database: Database,
  settings: ConnectionSettings,
  fault: (message: string) => void,
): Database {
  if (database.engine === "sqlite") return database;
  const url = new URL(database.url);
  const { searchParams } = url;
  const certificate = settings.rootCertificate ?? searchParams.get("sslrootcert");
  const mode = settings.sslMode ?? searchParams.get("sslmode") ?? (certificate === null ? null : "verify-full");
  if (certificate !== null) searchParams.set("sslrootcert", certificate);
  if (mode !== null) {
    if (mode === "verify-ca" && certificate === null) fault('must name a file with DATABASE_SSLMODE "verify-ca"');
    searchParams.set("sslmode", mode);
    // With this, the driver understands the modes as libpq does: `require` doesn't check the certificate.
    searchParams.set("uselibpqcompat", "true");
  }
  return { ...database, url: mode === null ? database.url : url.href, poolSize: settings.poolSize };
}

/** Reads a `DATABASE_POOL_SIZE`. */
export function readPoolSize(text: string, fault: Fault): number {
  const size = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return size >= 1 && size <= MOST_POOL_SIZE
    ? size
    : fault(`must be a number of connections from 1 to ${MOST_POOL_SIZE}, got "${text}"`);
}

/** Reads a `DATABASE_SSLMODE`. */
export function readSslMode(text: string, fault: Fault): string {
  return SSL_MODES.includes(text) ? text : fault(`must be one of ${SSL_MODES.join(", ")}, got "${text}"`);
}

/** A name for the database that may be shown. */
export function nameOfDatabase(database: Database): string {
  if (database.engine === "sqlite") return database.path;
  const { host, pathname } = new URL(database.url);
  return `postgres://${host}${pathname}`;
}
