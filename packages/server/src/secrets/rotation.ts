import { forgetToken, GONE, listForgettable, listSealed, replaceSealed, type SealedRow } from "../store/sealed.ts";
import { row, type Sql } from "../store/sql.ts";
import { SEALED_COLUMNS, type SealedColumn } from "./sealed-columns.ts";
import { endRotation, proveDirection } from "./secret.ts";
import type { Vault } from "./vault.ts";

/** How many texts were sealed with the new secret, and how many hashes of deleted links were removed. */
export interface Rotation {
  sealedAnew: number;
  forgotten: number;
}

const BATCH = 200;
const MOST_PASSES = 10;

/**
 * Seals every text again with the first secret and computes every hash again, a few at a time while services run. Then
 * the database accepts only the first secret. It may be interrupted and run again at any time.
 */
export async function rotateSecret(sql: Sql, vault: Vault, stop?: AbortSignal): Promise<Rotation> {
  if (vault.fingerprints.length < 2)
    throw new Error(
      "There is one secret only. A rotation needs the new one as SHARE_LINKS_SECRET and the former one as SHARE_LINKS_SECOND_SECRET.",
    );
  await sql.write(() => proveDirection(vault));
  const rotation: Rotation = { sealedAnew: 0, forgotten: 0 };
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let found = 0;
    for (const column of SEALED_COLUMNS) found += await resealColumn(sql, vault, column, stop);
    rotation.sealedAnew += found;
    // The next pass finds what was written with the former secret meanwhile.
    if (found > 0) continue;
    rotation.forgotten = await forgetGone(sql, stop);
    await sql.write(() => endRotation(vault));
    return rotation;
  }
  throw new Error("A process still writes under the former secret. Restart each with both secrets, then rotate again.");
}

async function resealColumn(sql: Sql, vault: Vault, column: SealedColumn, stop?: AbortSignal): Promise<number> {
  let count = 0;
  for (let after: readonly string[] | undefined; ; ) {
    stop?.throwIfAborted();
    const batch: SealedRow[] = (await sql.read(listSealed(column, after, BATCH))).map(({ sealed = "", ...key }) => ({
      sealed,
      key: Object.values(key),
    }));
    after = batch.at(-1)?.key;
    if (!after) return count;
    const former = batch.filter(({ sealed }) => !vault.isCurrent(sealed));
    if (former.length === 0) continue;
    const changes = former.map((each) => ({ each, sealedAnew: column.reseal(vault, each) }));
    await sql.write(function* () {
      for (const { each, sealedAnew } of changes) yield* row(replaceSealed(column, each, sealedAnew));
    });
    count += former.length;
  }
}

async function forgetGone(sql: Sql, stop?: AbortSignal): Promise<number> {
  let count = 0;
  for (const place of GONE) {
    for (let after: string | undefined = ""; after !== undefined; ) {
      stop?.throwIfAborted();
      const batch: { id: string }[] = await sql.read(listForgettable(place, after, BATCH));
      after = batch.at(-1)?.id;
      await sql.write(function* () {
        for (const { id } of batch) yield forgetToken(place, id);
      });
      count += batch.length;
    }
  }
  return count;
}
