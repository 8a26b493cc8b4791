import { chooseOrganization } from "../rules/organizations.ts";
import { openVaultToRead, vaultOf } from "../rules/secret.ts";
import { toShareLinkRecord } from "../rules/share-link-views.ts";
import { listAllShareLinks } from "../store/imported-share-links.ts";
import { type Command, ORGANIZATION_OPTION } from "./command.ts";
import { openCurrent } from "./open-existing.ts";

/** Prints every link of an organisation. */
export const exportCommand: Command = {
  name: "export",
  summary: "print the share links of an organisation, oldest first, one JSON object a line",
  options: {
    "with-tokens": { type: "boolean", help: "with the tokens: whoever reads them can use the links" },
    ...ORGANIZATION_OPTION,
  },
  async run(shell, call) {
    const sql = await openCurrent(shell, "read");
    try {
      const vault = await openVaultToRead(sql, vaultOf(shell.config, { mayMake: false }));
      const organization = await chooseOrganization(sql, call.text("organization"));
      await sql.session("snapshot", async (session) => {
        for await (const rows of session.batches(listAllShareLinks(organization.id))) {
          const lines = rows.map((row) => {
            const token = call.flag("with-tokens") ? { token: vault.openToken(row.token_sealed, row.id) } : {};
            return JSON.stringify({ ...toShareLinkRecord(row), ...token });
          });
          shell.print(lines.join("\n"));
        }
      });
    } finally {
      await sql.close();
    }
  },
};
