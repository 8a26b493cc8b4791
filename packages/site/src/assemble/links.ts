import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import GithubSlugger from "github-slugger";
import { marked, type Token } from "marked";
import { BASE, HOME, REPOSITORY, ROOT } from "../site.ts";
import { type Page, textOf } from "./page.ts";

/** A link of a page that leads nowhere, and why. */
export interface BrokenLink {
  page: string;
  target: string;
  reason: string;
}

/** Code, which has no links, or the target of a link, an image or an HTML attribute. */
const CODE_OR_TARGET = /^(`{3,})[^\n]*\n[\s\S]*?^\1`*$|(`+)[^`][\s\S]*?\2|(\]\(|\b(?:href|src)=")([^)\s"]+)/gm;

/** The page's text with the addresses of the site: a link to a page's file becomes its route, any other file's leads to the repository. */
export function withAddresses(page: Page, pages: readonly Page[]): string {
  const byPath = new Map(pages.map((each) => [each.path, each]));
  return page.body.replaceAll(CODE_OR_TARGET, (all, _fence, _code, opening?: string, target?: string) =>
    opening === undefined || target === undefined ? all : `${opening}${addressOf(target, page.path, byPath)}`,
  );
}

function addressOf(target: string, from: string, pages: ReadonlyMap<string, Page>): string {
  const own = target.startsWith(`${REPOSITORY}/`) ? target.replace(/^.*?\/(?:blob|tree)\/main\//, "/") : target;
  // On GitHub, a page that is generated has no other address than that on the site.
  if (own.startsWith(`${HOME}/`)) return own.replace(HOME, BASE);
  if (/^[a-z][\w+.-]*:/i.test(own) || own.startsWith("#")) return target;
  const [file = "", anchor] = own.split("#");
  const path = posix.normalize(file.startsWith("/") ? file.slice(1) : posix.join(posix.dirname(from), decodeURI(file)));
  const hash = anchor === undefined ? "" : `#${anchor}`;
  const page = pages.get(path) ?? pages.get(posix.join(path, "README.md"));
  const home = pages.get(page?.moved?.get(anchor ?? "") ?? "") ?? page;
  if (home) return `${BASE}/${home.route === "" ? "" : `${home.route}/`}${hash}`;
  if (path.startsWith("docs/images/")) return `${BASE}/${path.slice("docs/".length)}`;
  const kind = statSync(join(ROOT, path), { throwIfNoEntry: false })?.isDirectory() ? "tree" : "blob";
  return `${REPOSITORY}/${kind}/main/${path}${hash}`;
}

/**
 * Every link of these pages, or of all, that leads to no page, no heading, no picture or no file of the repository. Links to
 * other sites are judged by the form of their address alone.
 */
export function brokenLinksOf(pages: readonly Page[], checked = pages): BrokenLink[] {
  const bodies = new Map(pages.map(({ route, body }) => [route, body]));
  return checked.flatMap((page) =>
    linksOf(withAddresses(page, pages)).flatMap((target) => {
      const reason = faultOf(target, page, bodies);
      return reason === undefined ? [] : [{ page: page.path, target, reason }];
    }),
  );
}

function faultOf(target: string, page: Page, bodies: ReadonlyMap<string, string>): string | undefined {
  if (target.startsWith(`${REPOSITORY}/`)) return faultOfFile(target);
  if (/^[a-z][\w+.-]*:/i.test(target)) return faultOfAddress(target);
  const [path = "", anchor] = target.split("#");
  if (path !== "" && !path.startsWith(`${BASE}/`)) return "this is not an address of the site";
  if (path.startsWith(`${BASE}/images/`))
    return existsSync(join(ROOT, "docs", path.slice(BASE.length))) ? undefined : "there is no such picture";
  if (/^\/llms(-full)?\.txt$/.test(path.slice(BASE.length))) return undefined;
  const body = bodies.get(path === "" ? page.route : path.slice(BASE.length + 1).replace(/\/$/, ""));
  if (body === undefined) return "there is no such page";
  return anchor === undefined || anchorsOf(body).has(anchor) ? undefined : "the page has no such heading";
}

function faultOfFile(target: string): string | undefined {
  const [, path] = /\/(?:blob|tree)\/main\/([^#]*)/.exec(target) ?? [];
  if (path === undefined) return undefined;
  return existsSync(join(ROOT, decodeURI(path))) ? undefined : "the repository has no such file";
}

function faultOfAddress(target: string): string | undefined {
  if (target.startsWith("mailto:")) return undefined;
  return URL.canParse(target) && /^https?:$/.test(new URL(target).protocol)
    ? undefined
    : "this is no address of the web";
}

/** The targets of every link and picture of a Markdown text, as a Markdown parser finds them, and of its HTML. */
export function linksOf(markdown: string): string[] {
  const targets: string[] = [];
  marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    if (token.type === "link" || token.type === "image") targets.push(token.href);
    if (token.type === "html")
      for (const [, target = ""] of token.raw.matchAll(/\b(?:href|src)="([^"]*)"/g)) targets.push(target);
  });
  return [...new Set(targets)];
}

const known = new Map<string, Set<string>>();

/** The anchors of a page: those of its headings, as GitHub and the site make them, and ids that its HTML sets. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const found = known.get(markdown) ?? readAnchors(markdown);
  known.set(markdown, found);
  return found;
}

function readAnchors(markdown: string): Set<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set(["_top"]);
  marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    if (token.type === "heading") anchors.add(slugger.slug(textOf(token.tokens ?? [])));
    if (token.type === "html") for (const [, id = ""] of token.raw.matchAll(/\bid="([^"]*)"/g)) anchors.add(id);
  });
  return anchors;
}
