import { pagesOfSections, type Section } from "../sections.ts";
import { ORIGIN } from "../site.ts";
import { withAddresses } from "./links.ts";
import type { Page } from "./page.ts";

const SUMMARY =
  "Share links give people access to an AI persona, for a while or for a number of uses. This project has the API's specification, " +
  "TypeScript types, validators, a client, a generator for any OpenAPI document, a server with a console, and elements that embed a link in other sites.";

/** The index of the site for language models, as llmstxt.org describes it. */
export function llmsIndex(sections: readonly Section[], addressOf: (page: Page) => string): string {
  const parts = sections.map((section) => {
    const lines = pagesOfSections([section]).map(
      (page) => `- [${page.title}](${addressOf(page)}): ${page.description}`,
    );
    return `## ${section.title}\n\n${lines.join("\n")}\n`;
  });
  return `# share-links\n\n> ${SUMMARY}\n\n${parts.join("\n")}`;
}

/** The text of all these pages in one file, each below its title and address. */
export function llmsText(
  sections: readonly Section[],
  pages: readonly Page[],
  addressOf: (page: Page) => string,
): string {
  const texts = pagesOfSections(sections).map((page) => {
    const body = withAddresses(page, pages).replaceAll(/(\]\()(?=\/)/g, `$1${ORIGIN}`);
    return `# ${page.title}\n\nSource: ${addressOf(page)}\n\n${body.trim()}\n`;
  });
  return texts.join("\n---\n\n");
}
