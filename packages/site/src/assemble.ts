import { apiPages } from "./assemble/api-pages.ts";
import { changelogPages } from "./assemble/changelog.ts";
import { decisionsPage } from "./assemble/decisions.ts";
import { errorPages } from "./assemble/error-pages.ts";
import type { Page } from "./assemble/page.ts";
import { writtenPages } from "./assemble/written.ts";
import { pagesOfSections, type Section, sectionsOf } from "./sections.ts";

/** The whole site, before it becomes HTML. */
export interface Site {
  readonly landing: Page;
  readonly sections: readonly Section[];
  readonly pages: readonly Page[];
}

/** Every page of the site. `reference` are those of the packages' declarations, which take some seconds to make. */
export function assemble(reference: readonly Page[]): Site {
  const written = writtenPages();
  const landing = written.find(({ route }) => route === "");
  if (landing === undefined) throw new Error("docs/index.md, the landing page, is missing");
  const api = apiPages();
  const errors = errorPages();
  const sections = sectionsOf({
    written,
    api,
    errors,
    reference,
    changelog: changelogPages(),
    decisions: decisionsPage(written),
  });
  return { landing, sections, pages: [landing, ...pagesOfSections(sections)] };
}
