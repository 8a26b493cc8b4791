import { randomUUID } from "node:crypto";
import { createPersonaSchema } from "@share-links/validation";
import { chooseOrganization } from "../rules/organizations.ts";
import { createPersona, listPersonas } from "../rules/personas.ts";
import { createVault } from "../rules/vault.ts";
import { type Command, JSON_OPTION, ORGANIZATION_OPTION, printRow, printRows, UsageError } from "./command.ts";
import { openCurrent } from "./open-existing.ts";

const PAGE = 100;

/** Makes a persona that links can point to. */
export const createPersonaCommand: Command = {
  name: "personas create",
  summary: "make a persona that share links can point to",
  options: {
    name: { type: "string", required: true, help: "what it is called, 1 to 200 characters" },
    id: { type: "string", help: "a UUID; chosen when left out" },
    ...ORGANIZATION_OPTION,
    ...JSON_OPTION,
  },
  async run(shell, call) {
    const id = call.text("id");
    const body = { name: call.text("name") ?? "", ...(id !== undefined && { id }) };
    const issues = createPersonaSchema.issues(body).map(({ pointer, message }) => `--${pointer.slice(1)} ${message}`);
    if (issues.length > 0) throw new UsageError(issues.join("; "));
    const sql = await openCurrent(shell, "write");
    try {
      const organization = await chooseOrganization(sql, call.text("organization"));
      const author = { organizationId: organization.id, by: "operator" } as const;
      printRow(shell, call, { ...(await sql.write(() => createPersona(author, body))) });
    } finally {
      await sql.close();
    }
  },
};

/** Lists the personas of an organisation. */
export const listPersonasCommand: Command = {
  name: "personas list",
  summary: "list the personas of an organisation",
  options: { ...ORGANIZATION_OPTION, ...JSON_OPTION },
  async run(shell, call) {
    const sql = await openCurrent(shell, "read");
    // No cursor of these pages leaves this process.
    const vault = createVault(randomUUID());
    try {
      const organization = await chooseOrganization(sql, call.text("organization"));
      const personas: Record<string, unknown>[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await listPersonas({ sql, vault }, organization.id, {
          limit: PAGE,
          ...(cursor !== undefined && { cursor }),
        });
        personas.push(...page.data.map(({ id, name, createdAt }) => ({ id, name, createdAt })));
        cursor = page.meta.next;
      }
      printRows(shell, call, personas);
    } finally {
      await sql.close();
    }
  },
};
