/** The largest change of the specification that a new version may bring. */
export type Change = "breaking" | "additive" | "none";

/**
 * What may change between two versions, by what `^` of the older one accepts. From 0.1.0, `^0.1.0` accepts 0.1.1 and refuses 0.2.0:
 * so before 1.0.0 a minor may break, and a patch may add. From 1.0.0 on, a major may break, a minor may add, and a patch may do neither.
 */
export function allowedChanges(last: string, next: string): Change {
  const [from, to] = [partsOf(last), partsOf(next)];
  const changed = from.findIndex((part, index) => part !== to[index]);
  if (changed === -1) return "none";
  if (changed === 0) return "breaking";
  if (from[0] === 0) return changed === 1 ? "breaking" : "additive";
  return changed === 1 ? "additive" : "none";
}

function partsOf(version: string): number[] {
  const parts = /^(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number);
  if (!parts) throw new Error(`"${version}" is not a version such as 0.1.0`);
  return parts;
}
