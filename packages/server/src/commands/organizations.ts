import { openService } from "../open-service.ts";
import { makeOrganization } from "../rules/organizations.ts";
import { toDateTime } from "../rules/time.ts";
import { listOrganizations, type OrganizationRow } from "../store/organizations.ts";
import { type Command, JSON_OPTION, printRow, printRows, readName } from "./command.ts";

/** Makes an organisation. */
export const createOrganizationCommand: Command = {
  name: "organizations create",
  summary: "make an organisation",
  options: { name: { type: "string", required: true, help: "what it is called" }, ...JSON_OPTION },
  async run(shell, call) {
    const name = readName(call);
    const { sql } = await openService(shell.config);
    const made = await sql.write(() => makeOrganization(name)).finally(() => sql.close());
    printRow(shell, call, toView(made));
  },
};

/** Lists the organisations. */
export const listOrganizationsCommand: Command = {
  name: "organizations list",
  summary: "list the organisations",
  options: JSON_OPTION,
  async run(shell, call) {
    const { sql } = await openService(shell.config);
    const found = await sql.read(listOrganizations()).finally(() => sql.close());
    printRows(shell, call, found.map(toView));
  },
};

function toView({ id, name, created_at }: OrganizationRow) {
  return { id, name, createdAt: toDateTime(created_at) };
}
