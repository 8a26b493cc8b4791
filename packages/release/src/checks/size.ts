import type { Tarball } from "../tarball.ts";

/** More than any of our packages needs. A tarball beyond that holds something by mistake. */
const LIMITS = { packed: 4_000_000, unpacked: 16_000_000 };

/** Faults in the size of a tarball. What a library costs in a bundle has budgets of its own, in `packages/tarball-tests`. */
export function checkSize({ sizes }: Tarball): string[] {
  return (["packed", "unpacked"] as const)
    .filter((form) => sizes[form] > LIMITS[form])
    .map((form) => `${form}, it has ${megabytes(sizes[form])}, more than ${megabytes(LIMITS[form])}`);
}

/** A size as a person reads it: `1.9 MB`. */
export function megabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
