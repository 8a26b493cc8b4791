import { randomUUID } from "node:crypto";
import { createPersonaSchema } from "@share-links/validation";
import { createPersona } from "../operations/personas.ts";
import { operations } from "../operations.ts";
import { write } from "../pipeline/carry-out.ts";
import { createVault } from "../secrets/vault.ts";
import { type Command, JSON_OPTION, ORGANIZATION_OPTION, printRow, printRows, UsageError } from "./command.ts";
import { inOrganization } from "./in-organization.ts";

const PAGE = 100;

/** Creates a persona that links can point to. */
export const createPersonaCommand: Command = {
  name: "personas create",
  summary: "make a persona that share links can point to",
  options: {
    name: { type: "string", required: true, value: "name", help: "its name, 1 to 200 characters" },
    id: { type: "string", value: "uuid", help: "its id; without it, one is made" },
    ...ORGANIZATION_OPTION,
    ...JSON_OPTION,
  },
  async run(shell, call) {
    const id = call.text("id");
    const body = { name: call.text("name") ?? "", ...(id !== undefined && { id }) };
    const issues = createPersonaSchema.issues(body).map(({ pointer, message }) => `--${pointer.slice(1)} ${message}`);
    if (issues.length > 0) throw new UsageError(issues.join("; "));
    const created = await inOrganization(shell, call, "write", (context) => write(createPersona)({ body }, context));
    printRow(shell, call, { ...created.body });
  },
};

/** Lists the personas of an organisation. */
export const listPersonasCommand: Command = {
  name: "personas list",
  summary: "list the personas of an organisation",
  options: { ...ORGANIZATION_OPTION, ...JSON_OPTION },
  async run(shell, call) {
    // No cursor of these pages leaves this process, so any secret will do.
    const vault = createVault(randomUUID());
    const found = await inOrganization(shell, call, "read", async (context) => {
      const personas: Record<string, unknown>[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const query = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
        const { body: page } = await operations.listPersonas({ query }, { ...context, vault });
        personas.push(...page.data.map(({ id, name, createdAt }) => ({ id, name, createdAt })));
        cursor = page.meta.next;
      }
      return personas;
    });
    printRows(shell, call, found);
  },
};
