import type { Author } from "../context.ts";
import { read } from "../pipeline/carry-out.ts";
import { Refusal } from "../refusal.ts";
import { findOrganization as findRow, listOrganizations, type OrganizationRow } from "../store/organizations.ts";
import { rows, type Sql, type Work } from "../store/sql.ts";
import type { Call, Shell } from "./command.ts";
import { type Access, withDatabase } from "./open-existing.ts";

/** What a command carries operations out with: the open database, and the operator as the author in one organisation. */
export interface OperatorContext {
  sql: Sql;
  author: Author;
}

/** Finds the organisation that a command names, or the only one. */
export const findOrganization = read(chooseOrganization);

/** Opens the database for a command in one organisation and closes it afterwards. Puts what an operation refused into words. */
export async function inOrganization<Result>(
  shell: Pick<Shell, "config">,
  call: Call,
  access: Access,
  work: (context: OperatorContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await withDatabase(shell, access, async (sql) => {
      const { id } = await findOrganization({ idOrName: call.text("organization") }, { sql });
      return work({ sql, author: { organizationId: id, by: "operator" } });
    });
  } catch (error) {
    const code = error instanceof Refusal ? error.code : undefined;
    if (code === "share_link_not_found") throw new Error(`There is no share link with the id ${call.argument}.`);
    if (code === "persona_not_found") throw new Error(`There is no persona with the id ${call.text("persona")}.`);
    throw error;
  }
}

/** Finds the organisation with this id or name, or the only one there is. Throws if that leaves none or several. */
function* chooseOrganization({ idOrName }: { idOrName: string | undefined }): Work<OrganizationRow> {
  const found = yield* rows(idOrName === undefined ? listOrganizations() : findRow(idOrName));
  const [only] = found;
  if (only && found.length === 1) return only;
  if (idOrName !== undefined) throw new Error(`There is no organisation with the id or name "${idOrName}".`);
  if (!only)
    throw new Error(
      'There is no organisation yet. Create one with: share-links-server organizations create --name "Example"',
    );
  const names = found.map(({ name }) => `"${name}"`).join(", ");
  throw new Error(`There are several organisations (${names}). Name one with --organization.`);
}
