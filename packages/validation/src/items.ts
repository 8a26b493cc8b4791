import type { Check, Memo, Seen } from "./check.ts";

/** The number of items that hold, counted up to `enough`. If evaluated indexes are kept, all items are checked, and those that hold are added. */
export function countOf(check: Check, items: readonly unknown[], enough: number, seen?: Seen, memo?: Memo): number {
  let count = 0;
  for (let index = 0; index < items.length && (seen !== undefined || count < enough); index++) {
    if (!check(items[index], null, "", undefined, memo)) continue;
    count++;
    seen?.add(index);
  }
  return count;
}

/** The indexes of two equal items, such as "0 and 2"; undefined if all items differ. The time is proportional to the array's size. */
export function twiceIn(items: readonly unknown[]): string | undefined {
  const scalars = new Map<unknown, number>();
  const others = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const isScalar = typeof item !== "object" || item === null;
    const known: Map<unknown, number> = isScalar ? scalars : others;
    const key = isScalar ? item : keyOf(item);
    const before = known.get(key);
    if (before !== undefined) return `${before} and ${index}`;
    known.set(key, index);
  }
  return undefined;
}

/** A text that is the same for two JSON values only if they are equal. The order of an object's keys does not matter. */
function keyOf(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`;
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${keyOf(Reflect.get(value, key))}`).join()}}`;
}

/** The first index that no schema has evaluated, or the length. From now on, all indexes count as evaluated. */
export function firstUnseen(items: readonly unknown[], seen: Seen): number {
  let first = items.length;
  for (let index = items.length - 1; index >= 0; index--) {
    if (!seen.has(index)) first = index;
    seen.add(index);
  }
  return first;
}
