import { nameOfDatabase } from "../config/database.ts";
import { rotateSecret } from "../secrets/rotation.ts";
import { openVault, vaultOf } from "../secrets/secret.ts";
import { type Command, JSON_OPTION, printRow } from "./command.ts";
import { withDatabase } from "./open-existing.ts";

/** Seals everything again with the new secret. */
export const rotateSecretCommand: Command = {
  name: "secret rotate",
  summary: "encrypt everything again with the new secret. Every process must have both secrets, and can keep running",
  options: JSON_OPTION,
  async run(shell, call) {
    const done = await withDatabase(shell, "write", async (sql) => {
      const vault = await openVault(sql, vaultOf(shell.config, { mayMake: false }));
      return rotateSecret(sql, vault, shell.stop);
    });
    printRow(shell, call, { database: nameOfDatabase(shell.config.database), ...done });
  },
};
