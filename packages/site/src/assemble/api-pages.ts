import { readFileSync } from "node:fs";
import { join } from "node:path";
import GithubSlugger, { slug } from "github-slugger";
import { ROOT } from "../site.ts";
import { descriptionOf, type Page, partsOf } from "./page.ts";

const SCHEMAS = "Schemas";

/** The groups of operations, each with its pages, in the order of the specification. */
export interface ApiGroup {
  readonly title: string;
  readonly pages: readonly Page[];
}

/** The reference of the API: an overview, a page for each operation, and one for the schemas of each letter. */
export interface ApiPages {
  readonly overview: Page;
  readonly groups: readonly ApiGroup[];
  readonly schemas: Page;
}

/** Cuts the generated `api.md` into pages. */
export function apiPages(): ApiPages {
  const { title = "", body } = partsOf(readFileSync(join(ROOT, "api.md"), "utf8"));
  const [introduction = "", ...sections] = body.split(/^## /m);
  const parts = sections.map((section) => {
    const [heading = "", ...rest] = section.split("\n");
    const [about = "", ...items] = rest.join("\n").split(/^### /m);
    return { title: heading, about: about.trim(), items };
  });
  const homes = homesOf(parts);
  const page = (path: string, name: string, text: string): Page => ({
    path: path === "index" ? "api.md" : `api/${path}.md`,
    route: `api${path === "index" ? "" : `/${path}`}`,
    title: name,
    description: descriptionOf(text.replace(/^`client\..*`$/m, "").replace(/^`[A-Z]+ \/.*$/m, "")),
    body: text.replaceAll(/\]\(#([^)]+)\)/g, "](/api.md#$1)"),
    edited: undefined,
    ...(path === "index" && { moved: homes }),
  });
  const groups = parts
    .filter(({ title: name }) => name !== SCHEMAS)
    .map(({ title: name, about, items }) => ({
      title: name,
      about,
      pages: items.map((item) => {
        const [heading = "", ...rest] = item.split("\n");
        return page(pathOf(name, heading), heading, `${rest.join("\n").trim()}\n`);
      }),
    }));
  const schemas = parts.find(({ title: name }) => name === SCHEMAS)?.items ?? [];
  return {
    overview: page("index", title, `${introduction}\n${groups.map(listOf).join("\n")}`),
    groups,
    schemas: page(
      "schemas",
      "Schemas",
      `What requests and answers hold, by name.\n\n${schemas.map((each) => `## ${each}`).join("")}`,
    ),
  };
}

function pathOf(group: string, heading: string): string {
  return `${slug(group)}/${slug(heading)}`;
}

function listOf({ title, about, pages }: { title: string; about: string; pages: readonly Page[] }): string {
  const rows = pages.map((page) => {
    const [, route = ""] = /^(`[A-Z]+ \/\S*`)/m.exec(page.body) ?? [];
    return `| ${route} | [${page.title}](/${page.path}) |`;
  });
  return `## ${title}\n\n${about}\n\n| | |\n|---|---|\n${rows.join("\n")}\n`;
}

/** The file that has each anchor of `api.md` now. */
function homesOf(parts: readonly { title: string; items: readonly string[] }[]): Map<string, string> {
  const slugger = new GithubSlugger();
  const homes = new Map<string, string>();
  for (const { title, items } of parts) {
    homes.set(slugger.slug(title), "api.md");
    for (const item of items) {
      const [heading = ""] = item.split("\n");
      homes.set(slugger.slug(heading), title === SCHEMAS ? "api/schemas.md" : `api/${pathOf(title, heading)}.md`);
    }
  }
  return homes;
}
