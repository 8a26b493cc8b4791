import { nameOfDatabase } from "../config/database.ts";
import { rotateSecret } from "../secrets/rotation.ts";
import { openVault, vaultOf } from "../secrets/secret.ts";
import { type Command, JSON_OPTION, printRow } from "./command.ts";
import { openCurrent } from "./open-existing.ts";

/** Brings everything that is sealed under the former secret under the new one. */
export const rotateSecretCommand: Command = {
  name: "secret rotate",
  summary:
    "seal all anew that the former secret can read; every process must have both secrets by then, and may go on meanwhile",
  options: JSON_OPTION,
  async run(shell, call) {
    const sql = await openCurrent(shell, "write");
    const rotate = async () => {
      const vault = await openVault(sql, vaultOf(shell.config, { mayMake: false }));
      return rotateSecret(sql, vault, shell.stop);
    };
    const done = await rotate().finally(() => sql.close());
    printRow(shell, call, { database: nameOfDatabase(shell.config.database), ...done });
  },
};
