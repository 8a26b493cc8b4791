/** A contender's number from each round, by the name of the cell. */
export type Measured = Readonly<Record<string, readonly number[]>>;

/**
 * Measures every contender once a round, one after another, so that a slow moment of the machine affects all of them. Each round
 * begins with the next contender. Returns the numbers by contender and cell.
 */
export async function interleave(
  contenders: readonly string[],
  rounds: number,
  measure: (contender: string, round: number) => Promise<Readonly<Record<string, number>>>,
): Promise<Readonly<Record<string, Measured>>> {
  const measured: Record<string, Record<string, number[]>> = {};
  for (let round = 0; round < rounds; round++) {
    for (const contender of orderOf(contenders, round)) {
      measured[contender] ??= {};
      for (const [cell, value] of Object.entries(await measure(contender, round))) {
        measured[contender][cell] = [...(measured[contender][cell] ?? []), value];
      }
    }
  }
  return measured;
}

/** Each round begins with the next contender, and every second round runs backwards, so that no contender always follows the same one. */
function orderOf(contenders: readonly string[], round: number): readonly string[] {
  const start = round % contenders.length;
  const [first, ...others] = [...contenders.slice(start), ...contenders.slice(0, start)];
  if (first === undefined) return [];
  return [first, ...(round % 2 === 0 ? others : others.toReversed())];
}
