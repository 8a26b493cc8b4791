import { nameOfDatabase } from "../database-config.ts";
import { openService } from "../open-service.ts";
import { rotateSecret } from "../rules/secret-rotation.ts";
import { type Command, JSON_OPTION, printRow } from "./command.ts";

/** Brings everything that is sealed under the former secret under the new one. */
export const rotateSecretCommand: Command = {
  name: "secret rotate",
  summary:
    "seal all anew that the former secret can read; every process must have both secrets by then, and may go on meanwhile",
  options: JSON_OPTION,
  async run(shell, call) {
    const { sql, vault } = await openService(shell.config);
    const done = await rotateSecret(sql, vault, shell.stop).finally(() => sql.close());
    printRow(shell, call, { database: nameOfDatabase(shell.config.database), ...done });
  },
};
