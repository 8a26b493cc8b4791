import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import type { InstalledPackage } from "./install.ts";

/** A program of the last release that has to compile still. */
export interface TypeTest {
  /** A name that is also a file name. */
  readonly file: string;
  readonly text: string;
}

/** The code of a package's README. Its blocks are one program, because later ones use what earlier ones import. */
export function readmeTests({ name, readme }: InstalledPackage): TypeTest[] {
  if (readme === undefined) return [];
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
  if (blocks.length === 0) return [];
  return [{ file: `${fileName(name)}-readme.ts`, text: `${blocks.join("\n")}\nexport {};\n` }];
}

/** The `*.test-d.ts` files of a checkout of the last release. Their imports of sources become imports of the packages. */
export function typeTestsIn(checkout: string, packages: readonly InstalledPackage[]): TypeTest[] {
  return packages.flatMap((each) => {
    const root = join(checkout, "packages", basename(each.name));
    const files = globSync("{src,test}/**/*.test-d.ts", { cwd: root }).map((file) => file.replaceAll(sep, "/"));
    return files.sort().map((file) => ({
      file: `${fileName(each.name)}-${fileName(file.replace(/\.test-d\.ts$/, ""))}.ts`,
      text: withPackageImports(readFileSync(join(root, file), "utf8"), dirname(file), each),
    }));
  });
}

/** `./validate.ts` is `@share-links/client/validate` if the package has that entry, and otherwise the package itself. */
function withPackageImports(text: string, folder: string, { name, entries }: InstalledPackage): string {
  return text.replace(/(from\s+|import\()"(\.{1,2}\/[^"]+)"/g, (_, before: string, path: string) => {
    const entry = join(folder, path)
      .replaceAll(sep, "/")
      .replace(/^src\//, "./")
      .replace(/\.tsx?$/, "");
    const hasEntry = entry !== "./index" && entries.includes(entry);
    return `${before}"${hasEntry ? name + entry.slice(1) : name}"`;
  });
}

function fileName(text: string): string {
  return text.replace(/^@/, "").replaceAll(/[^\w.-]+/g, "-");
}
