/** A package as `pnpm licenses list --json` shows it, below its licence. */
export interface Licensed {
  readonly name: string;
  readonly versions: readonly string[];
}

/** What `pnpm licenses list --json` prints: the packages of each licence. */
export type LicenceList = Readonly<Record<string, readonly Licensed[]>>;

/** Licences that ask for no more than their text to be passed on, so what users install may have them. */
const FREE = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "PSF-2.0",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

/** Licences that only our own tools, tests and pages may have, each with the reason. */
const APART: Readonly<Record<string, string>> = {
  "MPL-2.0": "binds changes of its own files, and we change none",
  "CC-BY-4.0": "data that no package of ours contains",
  WTFPL: "a part of the registry that tests publish to",
  "OFL-1.1": "a font that is passed on unchanged, with its licence",
};

/** One line for each package whose licence is not allowed. `isShipped` is true for what users install with our packages. */
export function faultsOf(list: LicenceList, isShipped: boolean): string[] {
  return Object.entries(list)
    .filter(([licence]) => !isAllowed(licence, isShipped))
    .flatMap(([licence, packages]) =>
      packages.map(({ name, versions }) => {
        const where = isShipped ? "users install it with our packages" : "it is installed here";
        return `${name}@${versions.join(", ")}: the licence ${licence} is not in the table of scripts/check-licences/licences.ts, and ${where}`;
      }),
    );
}

/** Whether an SPDX expression allows it: one part of an OR is enough, and every part of an AND counts. */
export function isAllowed(expression: string, isShipped: boolean): boolean {
  const plain = expression.replaceAll(/[()]/g, "");
  return plain
    .split(" OR ")
    .some((one) => one.split(" AND ").every((name) => FREE.has(name) || (!isShipped && Object.hasOwn(APART, name))));
}
