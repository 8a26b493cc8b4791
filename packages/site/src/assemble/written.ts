import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "../site.ts";
import { descriptionOf, type Page, partsOf } from "./page.ts";

/** Files outside of `docs/` that are pages, with their routes. The READMEs of published packages join by themselves. */
const OTHERS: Readonly<Record<string, string>> = {
  "CONTRIBUTING.md": "contributing",
  "SECURITY.md": "security",
  "CODE_OF_CONDUCT.md": "code-of-conduct",
  "deploy/README.md": "deploying",
};

/** Every page that people write: those of `docs/`, the READMEs of published packages, and a few files of the repository. */
export function writtenPages(): Page[] {
  const docs = globSync("docs/**/*.md", { cwd: ROOT }).sort();
  return [
    ...docs.map((path) => pageOf(path, path.replace(/^docs\//, "").replace(/(^index)?\.md$/, ""))),
    ...Object.entries(OTHERS).map(([path, route]) => pageOf(path, route)),
    ...publishedPackages()
      .filter(({ folder }) => existsSync(join(ROOT, folder, "README.md")))
      .map(({ folder }) => pageOf(`${folder}/README.md`, folder)),
  ];
}

/** A package that is published, or will be. */
export interface PublishedPackage {
  readonly name: string;
  readonly folder: string;
  readonly description: string;
  /** The file behind each entry that programs import, such as `./dates`. */
  readonly entries: Readonly<Record<string, string>>;
}

/** Every published package, by name. */
export function publishedPackages(): PublishedPackage[] {
  return globSync("packages/*/package.json", { cwd: ROOT })
    .sort()
    .flatMap((path) => {
      const manifest = JSON.parse(readFileSync(join(ROOT, path), "utf8"));
      if (manifest.private) return [];
      const folder = dirname(path);
      const { exports = {}, publishConfig = {} } = manifest;
      const entries = Object.keys(publishConfig.exports ?? {}).flatMap((entry) => {
        const file = exports[entry];
        return typeof file === "string" && /\.tsx?$/.test(file) ? [[entry, file.replace("./", `${folder}/`)]] : [];
      });
      return [{ name: manifest.name, folder, description: manifest.description, entries: Object.fromEntries(entries) }];
    });
}

function pageOf(path: string, route: string): Page {
  const { matter, title, body } = partsOf(readFileSync(join(ROOT, path), "utf8"));
  const { title: own, description, ...fields } = (parse(matter) ?? {}) as Record<string, string>;
  return {
    path,
    route,
    title: own ?? title ?? basename(path),
    description: description ?? descriptionOf(body),
    body,
    edited: path,
    fields,
  };
}
