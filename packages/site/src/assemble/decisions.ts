import type { Page } from "./page.ts";

/** A page that lists the decisions, from their own pages. */
export function decisionsPage(pages: readonly Page[]): Page {
  const decisions = pages.filter(({ route }) => route.startsWith("decisions/"));
  const rows = decisions.map(
    ({ path, route, title }) => `| ${/\d+/.exec(route)?.[0]} | [${title.replace(/^\d+[.:]? */, "")}](/${path}) |`,
  );
  return {
    path: "docs/decisions/README.md",
    route: "decisions",
    title: "Decisions",
    description: "What we chose, what else we looked at, and why.",
    body: `What we chose, what else we looked at, and why: 30 lines or fewer each.\n\n| | |\n|---|---|\n${rows.join("\n")}\n`,
    edited: undefined,
  };
}
