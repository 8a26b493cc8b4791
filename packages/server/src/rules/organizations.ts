import { randomUUIDv7 } from "node:crypto";
import {
  findOrganization,
  insertOrganization,
  listOrganizations,
  type OrganizationRow,
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
