/** Gives a thing a number. The thing that had it still exists, but no call uses it any more: it moves below 0. */
export function put<Thing>(
  things: Readonly<Record<number, Thing>>,
  number: number,
  thing: Thing,
): Readonly<Record<number, Thing>> {
  const { [number]: former, ...others } = things;
  if (former === undefined) return { ...things, [number]: thing };
  const aside = Math.min(0, ...Object.keys(things).map(Number)) - 1;
  return { ...others, [aside]: former, [number]: thing };
}

/** Removes the thing with a number. */
export function without<Thing>(
  things: Readonly<Record<number, Thing>>,
  number: number,
): Readonly<Record<number, Thing>> {
  const { [number]: _, ...others } = things;
  return others;
}
