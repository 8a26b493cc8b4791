import { existsSync } from "node:fs";
import { hostname } from "node:os";
import { nameOfDatabase } from "../config/database.ts";
import { proveSecret, secretFileOf, vaultOf } from "../secrets/secret.ts";
import type { Vault } from "../secrets/vault.ts";
import { knownMigrations, pendingMigrations } from "../store/migrate.ts";
import { listOrganizations } from "../store/organizations.ts";
import { row, rows, type Session, type Sql, type SqlValue } from "../store/sql.ts";
import { dropAll, findTable, hasSchema, insertAll, schemaVersion, tablesOf } from "../store/tables.ts";
import { type BackupEntry, openBackup } from "./backup-file.ts";
import { type Command, JSON_OPTION, printRow, type Shell } from "./command.ts";
import { openDatabase, ownDatabase } from "./open-service.ts";
import { checkLinks } from "./verify.ts";

// PostgreSQL takes 65,535 parameters in a statement, SQLite 32,766.
const MOST_PARAMETERS = 5000;

/** Restores a backup completely and verifies it, or leaves the database as it was. */
export const restore: Command = {
  name: "restore",
  summary:
    "put a backup into an empty database, and verify it; after an error nothing has changed. Stop the service first",
  argument: "file",
  options: {
    replace: { type: "boolean", help: "first delete everything that the database holds" },
    ...JSON_OPTION,
  },
  async run(shell, call) {
    const { database } = shell.config;
    const { header, entries } = await openBackup(call.argument);
    const known = knownMigrations();
    pendingMigrations(header.schema, known);
    const vault = givenVault(shell);
    const ownership = ownDatabase(database, { pid: shell.pid, host: hostname() });
    const sql = openDatabase(database, { isOwner: true });
    try {
      const restored = await sql.session("writing", async (session) => {
        await makeRoom(sql, session, call.flag("replace"), nameOfDatabase(database));
        await session.migrate(known.slice(0, header.schema));
        const count = await load(session, tablesOf(known.slice(0, header.schema)), entries);
        await session.run(() => proveSecret(vault));
        await session.migrate(known);
        const links = await verifyWithin(session, vault);
        return { database: nameOfDatabase(database), rows: count, links, from: header.createdAt };
      });
      printRow(shell, call, restored);
    } finally {
      await sql.close();
      ownership.release();
    }
  },
};

/** The vault of the secret that the backup was made with. Never creates a secret. */
function givenVault({ config }: Shell): Vault {
  const file = secretFileOf(config.dataDir);
  if (config.secret !== undefined || existsSync(file)) return vaultOf(config, { mayMake: false });
  throw new Error(
    `A backup is restored with the secret that it was made with: set SHARE_LINKS_SECRET, or put the former file to ${file}.`,
  );
}

async function makeRoom({ dialect }: Sql, session: Session, replace: boolean, name: string): Promise<void> {
  const known = knownMigrations();
  await session.run(function* () {
    if (yield* row(hasSchema(dialect))) pendingMigrations((yield* row(schemaVersion()))?.version ?? 0, known);
    const isUsed = (yield* row(findTable(dialect, "organizations"))) && (yield* row(listOrganizations()));
    if (isUsed && !replace)
      throw new Error(
        `${name} is not empty. Restore into an empty database, or add --replace to delete everything that it holds.`,
      );
    for (const statement of dropAll(tablesOf(known))) yield statement;
  });
}

/** Inserts the rows of a backup and gives their number. The database refuses columns that it doesn't have. */
async function load(
  session: Session,
  tables: readonly string[],
  entries: AsyncIterable<readonly BackupEntry[]>,
): Promise<number> {
  let [table, columns, count]: [string, readonly string[], number] = ["", [], 0];
  let waiting: (readonly SqlValue[])[] = [];
  const flush = async () => {
    const together = Math.max(1, Math.floor(MOST_PARAMETERS / columns.length));
    for (let start = 0; start < waiting.length; start += together) {
      const some = waiting.slice(start, start + together);
      await session.run(() => rows(insertAll(table, columns, some)));
    }
    count += waiting.length;
    waiting = [];
  };
  for await (const batch of entries) {
    for (const entry of batch) {
      if (!("table" in entry)) waiting.push(entry);
      else {
        await flush();
        if (!tables.includes(entry.table))
          throw new Error(`The backup has a table "${entry.table}" that isn't in its schema.`);
        ({ table, columns } = entry);
      }
    }
    await flush();
  }
  return count;
}

async function verifyWithin(session: Session, vault: Vault): Promise<number> {
  const { links, faults } = await checkLinks({ read: (statement) => session.run(() => rows(statement)) }, vault);
  if (faults.length === 0) return links;
  throw new Error(
    `The backup does not hold together, and nothing was restored:\n${faults.map(({ fault }) => fault).join("\n")}`,
  );
}
