import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublicPackage } from "./public-packages.ts";

/** What the changelogs say about a version, in one text with a heading for each package. A package without a change isn't in it. */
export function notesOf(packages: readonly PublicPackage[], version: string): string {
  const notes = packages.flatMap(({ path, manifest }) => {
    const text = sectionOf(join(path, "CHANGELOG.md"), version);
    return text === "" || text === "No changes in this release." ? [] : [`## ${manifest.name}\n\n${text}\n`];
  });
  return notes.join("\n");
}

function sectionOf(changelog: string, version: string): string {
  if (!existsSync(changelog)) return "";
  const sections = readFileSync(changelog, "utf8").split(/^## /m);
  const found = sections.find((section) => section.startsWith(`${version}\n`)) ?? "";
  return found.slice(version.length).trim();
}
