/** One entry of a header such as `Accept`: its name in lower case, without parameters, and its weight from 0 (refused) to 1. */
export interface Weighted {
  readonly name: string;
  readonly weight: number;
}

/** The entries of a header such as `Accept`, the preferred ones first (RFC 9110, 12.4.2). An entry whose weight can't be read counts as refused. */
export function weightedList(header = ""): Weighted[] {
  // A quoted parameter may contain commas and semicolons, and no caller needs it.
  const entries = header
    .toLowerCase()
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, "")
    .split(",");
  return entries.map(toWeighted).sort((one, other) => other.weight - one.weight);
}

/** The weight of the first of these names that the list has, or 0. */
export function weightOf(list: readonly Weighted[], names: readonly string[]): number {
  for (const name of names) {
    const found = list.find((entry) => entry.name === name);
    if (found) return found.weight;
  }
  return 0;
}

function toWeighted(entry: string): Weighted {
  const [name = "", ...parameters] = entry.split(";").map((part) => part.trim());
  const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, "") ?? "1";
  return { name, weight: WEIGHT.test(weight) ? Number(weight) : 0 };
}

const WEIGHT = /^(?:0(?:\.\d*)?|1(?:\.0*)?)$/;
