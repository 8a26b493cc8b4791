import { nameOfDatabase } from "../config/database.ts";
import { openVaultToRead, vaultOf } from "../secrets/secret.ts";
import type { Vault } from "../secrets/vault.ts";
import { checkIntegrity, listSealedTokens } from "../store/integrity.ts";
import type { Sql } from "../store/sql.ts";
import { findMiscounts } from "../store/verify.ts";
import { type Command, JSON_OPTION, printRow, printRows } from "./command.ts";
import { withDatabase } from "./open-existing.ts";

/** Something that is wrong in the database. `id` is that of the share link or the persona; null if it is about the whole database. */
export type Fault = {
  id: string | null;
  fault: string;
};

const BATCH = 1000;

/** Checks the data. The service may run meanwhile. */
export const verify: Command = {
  name: "verify",
  summary:
    "check that every link's count equals its events, and that every token can be read. Lists what is wrong, and exits with 1",
  options: JSON_OPTION,
  async run(shell, call) {
    const { config } = shell;
    const database = nameOfDatabase(config.database);
    await withDatabase(shell, "read", async (sql) => {
      const vault = await openVaultToRead(sql, vaultOf(config, { mayMake: false }));
      const broken = (await checkIntegrity(sql)).map((fault) => ({ id: null, fault }));
      const { links, faults } = await checkLinks(sql, vault);
      const all = [...broken, ...faults];
      if (all.length === 0) return printRow(shell, call, { database, links, faults: 0 });
      printRows(shell, call, all);
      throw new Error(`${database} has ${all.length === 1 ? "a fault" : `${all.length} faults`} among ${links} links.`);
    });
  },
};

/** Counts everything again that is kept as a number, and opens every token. */
export async function checkLinks(
  sql: Pick<Sql, "read">,
  vault: Vault,
): Promise<{ links: number; faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  for await (const { what, id, kept, counted } of findMiscounts(sql))
    faults.push({ id, fault: `${what}: ${kept} are kept, ${counted} are counted (${id})` });
  let links = 0;
  for (let after: string | undefined = ""; after !== undefined; ) {
    const batch: Awaited<ReturnType<typeof readTokens>> = await readTokens(sql, after);
    links += batch.length;
    for (const { id, token_hash, token_sealed } of batch) {
      if (!opensTo(vault, id, token_sealed, token_hash))
        faults.push({ id, fault: `the token can not be opened with this secret, or is not found by it (${id})` });
    }
    after = batch.at(-1)?.id;
  }
  return { links, faults };
}

function readTokens(sql: Pick<Sql, "read">, after: string) {
  return sql.read(listSealedTokens(after, BATCH));
}

function opensTo(vault: Vault, id: string, sealed: string, hash: string): boolean {
  try {
    return vault.tokenHashes(vault.openToken(sealed, id)).includes(hash);
  } catch {
    return false;
  }
}
