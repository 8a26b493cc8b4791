/** The median of some numbers. If their count is even, it is the mean of the two middle ones. Refuses an empty list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError("an empty list has no median");
  return (lower + upper) / 2;
}

/** The median of the ratios to `base`, taken round by round, so that whatever slows a whole round down cancels out. */
export function medianRatio(values: readonly number[], base: readonly number[]): number {
  return median(
    values.map((value, round) => {
      const unit = base[round];
      if (unit === undefined || !(unit > 0)) throw new RangeError(`round ${round} has no number to compare with`);
      return value / unit;
    }),
  );
}

/** The cost of one more unit of size between two measured points. If the cost is linear, it is the same between any two points. */
export function slope(from: Point, to: Point): number {
  if (!(to.size > from.size)) throw new RangeError("a slope needs two points, the smaller size first");
  return (to.cost - from.cost) / (to.size - from.size);
}

/** The cost of an input of some size. */
export interface Point {
  readonly size: number;
  readonly cost: number;
}
