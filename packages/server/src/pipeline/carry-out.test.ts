import { expect, test } from "vitest";
import { rows, type Sql, sql } from "../store/sql.ts";
import { writeByStatement } from "./carry-out.ts";

/** A database that notes how each statement is run. */
function noting(): { sent: string[]; sql: Sql } {
  const sent: string[] = [];
  const noted = (kind: string) => async () => {
    sent.push(kind);
    return [];
  };
  return { sent, sql: { dialect: "postgres", read: noted("read"), run: noted("run") } as unknown as Sql };
}

test("an operation without a transaction reads what it selects, writes all else, and can't lock rows", async () => {
  const { sent, sql: database } = noting();
  const carryOut = writeByStatement(function* (text: string) {
    yield* rows(sql`SELECT 1`);
    yield* rows(sql`UPDATE links SET enabled = 0`);
    yield* rows({ text, values: [] });
  });
  await carryOut("WITH gone AS (DELETE FROM links RETURNING id) SELECT id FROM gone", { sql: database });
  expect(sent).toEqual(["read", "run", "run"]);
  for (const lock of ["FOR UPDATE", "FOR NO KEY UPDATE", "FOR SHARE", "FOR KEY SHARE"])
    await expect(carryOut(`SELECT id FROM links ${lock}`, { sql: database })).rejects.toThrow("locks nothing");
});
