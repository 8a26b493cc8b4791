import { openVaultToRead, vaultOf } from "../secrets/secret.ts";
import { listAllShareLinks } from "../store/share-link-lists.ts";
import { toShareLinkRecord } from "../values/share-link-views.ts";
import { type Command, ORGANIZATION_OPTION } from "./command.ts";
import { inOrganization } from "./in-organization.ts";

/** Prints every link of an organisation. */
export const exportCommand: Command = {
  name: "export",
  summary: "print the share links of an organisation, oldest first, one JSON object on each line",
  options: {
    "with-tokens": { type: "boolean", help: "print the tokens, too: whoever reads them can use the links" },
    ...ORGANIZATION_OPTION,
  },
  async run(shell, call) {
    await inOrganization(shell, call, "read", async ({ sql, author }) => {
      const vault = await openVaultToRead(sql, vaultOf(shell.config, { mayMake: false }));
      await sql.session("snapshot", async (session) => {
        for await (const rows of session.batches(listAllShareLinks(author.organizationId))) {
          const lines = rows.map((row) => {
            const token = call.flag("with-tokens") ? { token: vault.openToken(row.token_sealed, row.id) } : {};
            return JSON.stringify({ ...toShareLinkRecord(row), ...token });
          });
          shell.print(lines.join("\n"));
        }
      });
    });
  },
};
