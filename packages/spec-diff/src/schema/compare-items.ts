import type { Finding, Pair } from "./finding.ts";
import type { All } from "./part.ts";
import type { Shape } from "./shape.ts";

/** Compares what two schemas say of an array's items. */
export function compareItems(pair: Pair): Finding[] {
  const { old, now } = pair;
  if (!old.types.has("array") || !now.types.has("array")) return [];
  const length = Math.max(...[...old.items, ...now.items].map(({ first }) => first.length), 0);
  const most = Math.min(old.maximums.get("maxItems") ?? Infinity, now.maximums.get("maxItems") ?? Infinity);
  const places = Array.from({ length: Math.min(length, most) }, (_, index) => index);
  return [
    ...places.flatMap((index) => pair.inside(itemOf(old, index), itemOf(now, index), `[${index}]`)),
    ...(length < most ? pair.inside(itemOf(old, length), itemOf(now, length), "[]") : []),
  ];
}

function itemOf({ items }: Shape, index: number): All {
  return items.flatMap(({ first, rest }) => first[index] ?? rest ?? []);
}
