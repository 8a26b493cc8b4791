import { longWrite, write } from "../pipeline/carry-out.ts";
import type { Tools } from "../pipeline/operation.ts";
import { newId } from "../secrets/random.ts";
import {
  deleteOrganization as deleteRows,
  insertOrganization,
  listOrganizations,
  type OrganizationRow,
  renameOrganization as renameRow,
} from "../store/organizations.ts";
import { row, type Work } from "../store/sql.ts";
import { toDateTime } from "../values/time.ts";
import { type Command, JSON_OPTION, printRow, printRows, readName, UsageError } from "./command.ts";
import { findOrganization } from "./in-organization.ts";
import { withDatabase } from "./open-existing.ts";

/** Creates an organisation. */
export const createOrganizationCommand: Command = {
  name: "organizations create",
  summary: "make an organisation",
  options: { name: { type: "string", required: true, value: "name", help: "its name" }, ...JSON_OPTION },
  async run(shell, call) {
    const name = readName(call);
    const made = await withDatabase(shell, "write", (sql) => write(createOrganization)({ name }, { sql }));
    printRow(shell, call, toView(made));
  },
};

/** Lists the organisations. */
export const listOrganizationsCommand: Command = {
  name: "organizations list",
  summary: "list the organisations",
  options: JSON_OPTION,
  async run(shell, call) {
    const found = await withDatabase(shell, "read", (sql) => sql.read(listOrganizations()));
    printRows(shell, call, found.map(toView));
  },
};

/** Renames an organisation. */
export const renameOrganizationCommand: Command = {
  name: "organizations rename",
  summary: "rename an organisation",
  argument: "id or name",
  options: { name: { type: "string", required: true, value: "name", help: "its new name" }, ...JSON_OPTION },
  async run(shell, call) {
    const name = readName(call);
    const renamed = await withDatabase(shell, "write", async (sql) => {
      const { id } = await findOrganization({ idOrName: call.argument }, { sql });
      return write(renameOrganization)({ id, name }, { sql });
    });
    printRow(shell, call, toView(renamed));
  },
};

/** Deletes an organisation with everything in it. */
export const deleteOrganizationCommand: Command = {
  name: "organizations delete",
  summary:
    "delete an organisation with its links, personas, keys, webhooks and audit events. On SQLite, the service can't write while this runs",
  argument: "id or name",
  options: {
    yes: { type: "boolean", help: "confirms the deletion. Only a backup can bring the organisation back" },
    ...JSON_OPTION,
  },
  async run(shell, call) {
    if (!call.flag("yes"))
      throw new UsageError(`Everything of the organisation ${call.argument} would be deleted. To do so, add --yes.`);
    const deleted = await withDatabase(shell, "write", async (sql) => {
      const organization = await findOrganization({ idOrName: call.argument }, { sql });
      await longWrite(deleteOrganization)({ id: organization.id }, { sql });
      return organization;
    });
    printRow(shell, call, { ...toView(deleted), deleted: true });
  },
};

function toView({ id, name, created_at }: OrganizationRow) {
  return { id, name, createdAt: toDateTime(created_at) };
}

/** Creates an organisation, or throws if the name is taken. */
export function* createOrganization({ name }: { name: string }): Work<OrganizationRow> {
  const created = yield* row(insertOrganization(newId(), name));
  if (!created) throw nameTakenError(name);
  return created;
}

/** Renames an organisation, or throws if another one has the name. */
function* renameOrganization({ id, name }: { id: string; name: string }): Work<OrganizationRow> {
  const renamed = yield* row(renameRow(id, name));
  if (!renamed) throw nameTakenError(name);
  return renamed;
}

/** Deletes an organisation with its links, personas, keys, webhooks and records. The ids and tokens of its links are never issued again. */
function* deleteOrganization({ id }: { id: string }, { sql }: Pick<Tools, "sql">): Work<void> {
  for (const statement of deleteRows(id, sql.dialect)) yield statement;
}

function nameTakenError(name: string): Error {
  return new Error(`There is an organisation named "${name}" already.`);
}
