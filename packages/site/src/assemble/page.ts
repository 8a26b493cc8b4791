import { marked, type Token, type Tokens } from "marked";

/** A page of the site before it becomes HTML. */
export interface Page {
  /** Its file in the repository, or the one that a generated page would have there. Relative links start here. */
  readonly path: string;
  /** Its address below the site's base, such as `client/errors`; the landing page has an empty one. */
  readonly route: string;
  readonly title: string;
  /** What a search engine and `llms.txt` show: the first paragraph as plain text. */
  readonly description: string;
  /** Markdown without the title. */
  readonly body: string;
  /** The file that a reader edits to change the page; a generated page has none. */
  readonly edited: string | undefined;
  /** Anchors of its file that are on other pages now, each with the path of that page. */
  readonly moved?: ReadonlyMap<string, string>;
  /** More fields of the page's front matter, such as the landing page's. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** The parts of a Markdown file: its front matter as text, its title from the first heading of level 1, and the rest. */
export function partsOf(text: string): { matter: string; title: string | undefined; body: string } {
  const [, matter = "", rest = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const withoutNote = rest.replace(/^<!-- Generated [^>]*-->\n+/, "");
  const [heading = "", title] = /^\s*# (.+)\n/.exec(withoutNote) ?? [];
  return { matter, title: title && plainTextOf(title), body: withoutNote.slice(heading.length).trimStart() };
}

const MOST_CHARACTERS = 220;

/** The first paragraph of a Markdown text as plain text, cut at the end of a sentence. */
export function descriptionOf(body: string): string {
  const paragraph = marked.lexer(body).find(({ type }) => type === "paragraph") as Tokens.Paragraph | undefined;
  const text = textOf(paragraph?.tokens ?? [])
    .replaceAll(/\s+/g, " ")
    .trim();
  if (text.length <= MOST_CHARACTERS) return text;
  const end = text.slice(0, MOST_CHARACTERS).lastIndexOf(". ");
  return end > 0 ? text.slice(0, end + 1) : `${text.slice(0, MOST_CHARACTERS).replace(/\s\S*$/, "")} …`;
}

/** The text of a line of Markdown as a reader sees it. */
export function plainTextOf(line: string): string {
  return textOf(marked.Lexer.lexInline(line));
}

/** The text that a reader sees in these tokens. */
export function textOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if ("tokens" in token && token.tokens) return textOf(token.tokens);
      if (token.type === "html" || token.type === "image") return "";
      if (token.type === "br") return " ";
      return "text" in token ? decoded(String(token.text)) : "";
    })
    .join("");
}

function decoded(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
