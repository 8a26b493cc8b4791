/** The middle of some numbers, the mean of the two middle ones where their count is even; refuses none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError("there is no median of no numbers");
  return (lower + upper) / 2;
}

/** How often `base` goes into a value, round by round, and the middle of that: what slowed a whole round down cancels out. */
export function medianRatio(values: readonly number[], base: readonly number[]): number {
  return median(
    values.map((value, round) => {
      const unit = base[round];
      if (unit === undefined || !(unit > 0)) throw new RangeError(`round ${round} has nothing to compare with`);
      return value / unit;
    }),
  );
}

/** What one more of the size costs, between two measured points: the same between any two where the cost is linear. */
export function slope(from: Point, to: Point): number {
  if (!(to.size > from.size)) throw new RangeError("a slope needs two points, the smaller size first");
  return (to.cost - from.cost) / (to.size - from.size);
}

/** What an input of some size cost. */
export interface Point {
  readonly size: number;
  readonly cost: number;
}
