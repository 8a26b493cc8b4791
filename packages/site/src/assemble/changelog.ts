import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../site.ts";
import { type Page, partsOf } from "./page.ts";
import { publishedPackages } from "./written.ts";

/** The changelog of each package that has one, and what the next release brings. */
export function changelogPages(): Page[] {
  const released = publishedPackages().flatMap(({ name, folder }) =>
    globSync(`${folder}/CHANGELOG.md`, { cwd: ROOT }).map((path) => ({
      path,
      route: `changelog/${folder.replace("packages/", "")}`,
      title: `Changelog of ${name}`,
      description: `What changed in each version of ${name}.`,
      body: partsOf(readFileSync(join(ROOT, path), "utf8")).body,
      edited: undefined,
    })),
  );
  return [overviewOf(released), ...released];
}

function overviewOf(released: readonly Page[]): Page {
  const list = released.map(({ title, path }) => `- [${title}](/${path})`);
  return {
    path: "changelog/index.md",
    route: "changelog",
    title: "Changelog",
    description: "What changed in each version, and what the next one brings.",
    body: [
      list.length > 0
        ? list.join("\n")
        : "Nothing is released yet: the packages are at 0.0.0, and not on the npm registry.",
      "## The next release",
      ...comingChanges(),
      "",
    ].join("\n\n"),
    edited: undefined,
  };
}

/** What the changesets say, for each package. */
function comingChanges(): string[] {
  const changes = new Map<string, string[]>();
  for (const path of globSync(".changeset/*.md", { cwd: ROOT }).sort()) {
    const { matter, body } = partsOf(readFileSync(join(ROOT, path), "utf8"));
    const text = body.trim().replaceAll(/\n+/g, " ");
    for (const [, name = ""] of matter.matchAll(/^"([^"]+)":/gm))
      changes.set(name, [...(changes.get(name) ?? []), text]);
  }
  if (changes.size === 0) return ["No change waits for a release."];
  return [...changes]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, texts]) => `### ${name}\n\n${texts.map((text) => `- ${text}`).join("\n")}`);
}
