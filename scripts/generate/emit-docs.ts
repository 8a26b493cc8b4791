import { createHash } from "node:crypto";
import { member, objectMember, type SpecDocument } from "@share-links/generator";
import { Marked, type Tokens } from "marked";
import { STYLE } from "./docs-style.ts";

const PLACE_OF_LINK = "<!-- try -->";

/** Emits the API reference as one page without scripts, from its Markdown. A Content-Security-Policy allows its style by `styleHash`. */
export function emitDocs(document: SpecDocument, markdown: string): string {
  const text = `${markdown}\n${errorCodes(document)}`;
  const parts = {
    title: String(member(objectMember(document.root, "info"), "title")),
    nav: contents(text),
    main: html(text),
  };
  const styleHash = `sha256-${createHash("sha256").update(STYLE).digest("base64")}`;
  return [
    "/** The API reference as HTML. */",
    `export const docsPage = ${JSON.stringify(page(parts))};`,
    "",
    "/** Where the server puts the link to the page on which calls can be tried. */",
    `export const docsPlaceOfLink = ${JSON.stringify(PLACE_OF_LINK)};`,
    "",
    "/** What the page's only style is allowed by. */",
    `export const docsStyleHash = ${JSON.stringify(styleHash)};`,
    "",
  ].join("\n");
}

/** Emits the document itself, as JSON text. */
export function emitDocument(root: unknown): string {
  return [
    "/** The specification as JSON. */",
    `export const openApiText = ${JSON.stringify(JSON.stringify(root))};`,
    "",
  ].join("\n");
}

function page({ title, nav, main }: { title: string; nav: string; main: string }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<nav aria-label="Contents">
${nav}</nav>
<main>
${PLACE_OF_LINK}
${main}</main>
</body>
</html>
`;
}

const markdown = new Marked({
  renderer: {
    heading(token: Tokens.Heading) {
      const content = this.parser.parseInline(token.tokens);
      return `<h${token.depth} id="${idOf(token.text)}">${content}</h${token.depth}>\n`;
    },
    table(token: Tokens.Table) {
      const row = (cells: Tokens.TableCell[], name: "th" | "td") =>
        `<tr>${cells.map((cell) => `<${name}>${this.parser.parseInline(cell.tokens)}</${name}>`).join("")}</tr>\n`;
      // A wide table scrolls by itself, with the keyboard too, so the page doesn't have to.
      return `<div class="table" tabindex="0" role="region" aria-label="Table"><table>\n<thead>${row(token.header, "th")}</thead>\n<tbody>${token.rows.map((cells) => row(cells, "td")).join("")}</tbody>\n</table></div>\n`;
    },
  },
});

function html(text: string): string {
  return String(markdown.parse(text, { async: false }));
}

/** The headings of operations and schemas, each below the heading of its group. */
function contents(text: string): string {
  const headings = markdown.lexer(text).filter((token): token is Tokens.Heading => token.type === "heading");
  const lines = headings.map(
    ({ depth, text: heading }) => `<a class="depth-${depth}" href="#${idOf(heading)}">${escaped(heading)}</a>\n`,
  );
  return lines.join("");
}

/** The target of an error's `type`: every code with its status, its cause and its remedy. */
function errorCodes({ root }: SpecDocument): string {
  const schema = objectMember(objectMember(objectMember(root, "components"), "schemas"), "ProblemCode");
  const meanings = objectMember(schema, "x-meanings");
  const codes = member(schema, "enum");
  if (!Array.isArray(codes)) throw new Error("ProblemCode has no enum in spec/schemas/problems.yaml");
  const sections = codes.map((code: string) => {
    const { status, cause, remedy } = objectMember(meanings, code);
    if (!status || !cause || !remedy)
      throw new Error(
        `add the status, the cause and the remedy of ${code} to x-meanings in spec/schemas/problems.yaml`,
      );
    return `### ${code}\n\nStatus ${status}.\n\n**Cause.** ${cause}\n\n**Remedy.** ${remedy}\n`;
  });
  return `## Error codes\n\n${sections.join("\n")}`;
}

/** The same anchors that the links in the Markdown use. */
function idOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(" ", "-")
    .replaceAll(/[^\w-]/g, "");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
