import { isAbsolute, resolve } from "node:path";

/** Where everything is kept: a SQLite file, or a PostgreSQL database (its URL holds a password: never show it). */
export type Database = { engine: "sqlite"; path: string } | PostgresDatabase;

/** A PostgreSQL database; its URL says how the connection is secured, in libpq's words. */
export interface PostgresDatabase {
  engine: "postgres";
  url: string;
  /** How many connections one process opens at most. */
  poolSize: number;
}

/** What is set about the connection to PostgreSQL beside its URL. */
export interface ConnectionSettings {
  poolSize: number;
  sslMode: string | undefined;
  /** The path of a PEM file with the certificates that sign the server's. */
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
    // The URL may hold a password: it is not shown.
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

/** The database with these settings of its connection, which win over those in the URL; a SQLite file stays as it is. */
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
    // Has the driver take the modes as libpq does: `require` encrypts without a look at the certificate.
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

/** A database by what may be shown of it. */
export function nameOfDatabase(database: Database): string {
  if (database.engine === "sqlite") return database.path;
  const { host, pathname } = new URL(database.url);
  return `postgres://${host}${pathname}`;
}
