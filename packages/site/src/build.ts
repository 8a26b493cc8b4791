// Builds the site: writes its pages as Markdown to dist/pages, then Astro makes dist/html of them. Nothing is fetched.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "astro";
import { stringify } from "yaml";
import { brokenLinksOf, withAddresses } from "./assemble/links.ts";
import { llmsIndex, llmsText } from "./assemble/llms.ts";
import type { Page } from "./assemble/page.ts";
import { referencePages } from "./assemble/reference.ts";
import { assemble, type Site } from "./assemble.ts";
import type { Section } from "./sections.ts";
import { BASE, DIST, ORIGIN, REPOSITORY, ROOT } from "./site.ts";

const site = assemble(await referencePages());
const broken = brokenLinksOf(site.pages);
if (broken.length > 0) {
  for (const { page, target, reason } of broken) console.error(`${page}: ${target}: ${reason}`);
  throw new Error(`${broken.length} links of the site lead nowhere`);
}
writePages(site);
writePublicFiles(site);
put("sidebar.json", JSON.stringify(site.sections.map(sidebarOf)));
await build({ root: join(import.meta.dirname, ".."), logLevel: "warn" });
// Astro leaves types of the pages there, which nothing here uses.
rmSync(join(import.meta.dirname, "../.astro"), { recursive: true, force: true });
console.log(`${site.pages.length} pages in ${join(DIST, "html")}`);

function writePages({ pages }: Site): void {
  rmSync(join(DIST, "pages"), { recursive: true, force: true });
  for (const page of pages) {
    const matter = {
      ...page.fields,
      title: page.title,
      description: page.description,
      editUrl: page.edited === undefined ? false : `${REPOSITORY}/edit/main/${page.edited}`,
    };
    put(
      `pages/${page.route === "" ? "index" : page.route}.md`,
      `---\n${stringify(matter)}---\n\n${withAddresses(page, pages)}`,
    );
  }
}

function writePublicFiles({ sections, pages }: Site): void {
  const folder = join(DIST, "public");
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(ROOT, "docs/images"), join(folder, "images"), { recursive: true });
  put("public/.nojekyll", "");
  cpSync(join(ROOT, "packages/console/src/mark.svg"), join(folder, "favicon.svg"));
  put("public/llms.txt", llmsIndex(sections, addressOf));
  put("public/llms-full.txt", llmsText(sections, pages, addressOf));
}

function addressOf({ route }: Page): string {
  return `${ORIGIN}${BASE}/${route}/`;
}

function sidebarOf({ title, pages, groups = [] }: Section) {
  const item = ({ title: label, route }: Page) => ({ label, slug: route });
  return {
    label: title,
    collapsed: groups.length > 0 || title === "Reference",
    items: [
      ...pages.map(item),
      ...groups.map((group) => ({ label: group.title, collapsed: true, items: group.pages.map(item) })),
    ],
  };
}

function put(path: string, text: string): void {
  const file = join(DIST, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
