import { randomUUIDv7 } from "node:crypto";
import {
  deleteOrganization as deleteRows,
  findOrganization,
  insertOrganization,
  listOrganizations,
  type OrganizationRow,
  renameOrganization as renameRow,
} from "../store/organizations.ts";
import { row, type Sql, type Work } from "../store/sql.ts";

/** Makes an organisation, or throws when the name is taken. */
export function* makeOrganization(name: string): Work<OrganizationRow> {
  const made = yield* row(insertOrganization(randomUUIDv7(), name));
  if (!made) throw new Error(`There is an organisation named "${name}" already.`);
  return made;
}

/** The organisation with this id or name; without one, the only organisation there is. Throws when that leaves none or several. */
export async function chooseOrganization(sql: Sql, idOrName: string | undefined): Promise<OrganizationRow> {
  const found = await sql.read(idOrName === undefined ? listOrganizations() : findOrganization(idOrName));
  const [only] = found;
  if (only && found.length === 1) return only;
  if (idOrName !== undefined) throw new Error(`There is no organisation with the id or name "${idOrName}".`);
  if (!only) throw new Error('There is no organisation yet. Make one with: organizations create --name "Example"');
  const names = found.map(({ name }) => `"${name}"`).join(", ");
  throw new Error(`There are several organisations (${names}). Name one with --organization.`);
}

/** Renames an organisation, or throws when another one has the name. */
export function* renameOrganization(id: string, name: string): Work<OrganizationRow> {
  const renamed = yield* row(renameRow(id, name));
  if (!renamed) throw new Error(`There is an organisation named "${name}" already.`);
  return renamed;
}

/** Deletes an organisation with its links, personas, keys, webhooks and records, whole or not at all. Its links' ids and tokens are never issued again. */
export async function deleteOrganization(sql: Sql, id: string): Promise<void> {
  await sql.session("writing", (session) =>
    session.run(function* () {
      for (const statement of deleteRows(id, sql.dialect)) yield statement;
    }),
  );
}
