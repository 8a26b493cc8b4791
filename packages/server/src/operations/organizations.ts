import { randomUUIDv7 } from "node:crypto";
import type { Tools } from "../pipeline/operation.ts";
import {
  deleteOrganization as deleteRows,
  findOrganization,
  insertOrganization,
  listOrganizations,
  type OrganizationRow,
  renameOrganization as renameRow,
} from "../store/organizations.ts";
import { row, rows, type Work } from "../store/sql.ts";

/** Creates an organisation, or throws if the name is taken. */
export function* createOrganization({ name }: { name: string }): Work<OrganizationRow> {
  const created = yield* row(insertOrganization(randomUUIDv7(), name));
  if (!created) throw nameTakenError(name);
  return created;
}

/** Finds the organisation with this id or name, or the only one there is. Throws if that leaves none or several. */
export function* chooseOrganization({ idOrName }: { idOrName: string | undefined }): Work<OrganizationRow> {
  const found = yield* rows(idOrName === undefined ? listOrganizations() : findOrganization(idOrName));
  const [only] = found;
  if (only && found.length === 1) return only;
  if (idOrName !== undefined) throw new Error(`There is no organisation with the id or name "${idOrName}".`);
  if (!only) throw new Error('There is no organisation yet. Create one with: organizations create --name "Example"');
  const names = found.map(({ name }) => `"${name}"`).join(", ");
  throw new Error(`There are several organisations (${names}). Name one with --organization.`);
}

/** Renames an organisation, or throws if another one has the name. */
export function* renameOrganization({ id, name }: { id: string; name: string }): Work<OrganizationRow> {
  const renamed = yield* row(renameRow(id, name));
  if (!renamed) throw nameTakenError(name);
  return renamed;
}

/** Deletes an organisation with its links, personas, keys, webhooks and records. The ids and tokens of its links are never issued again. */
export function* deleteOrganization({ id }: { id: string }, { sql }: Pick<Tools, "sql">): Work<void> {
  for (const statement of deleteRows(id, sql.dialect)) yield statement;
}

function nameTakenError(name: string): Error {
  return new Error(`There is an organisation named "${name}" already.`);
}
