import { pageStyle } from "../generated/page-style.ts";
import { FAVICON } from "./favicon.ts";
import { type Html, html } from "./html.ts";
import { chooseLanguage } from "./language.ts";
import { type Language, TEXTS } from "./texts.ts";

/** What a visitor's browser or the address asks for. */
export interface PageWishes {
  lang?: string | undefined;
  theme?: string | undefined;
  acceptLanguage?: string | undefined;
}

/** How a page is shown. */
export interface PageLook {
  language: Language;
  /** Undefined: as the visitor's system is set. */
  theme: "light" | "dark" | undefined;
}

/** The headers of every page. */
export const PAGE_HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  Vary: "Accept, Accept-Language, Origin",
} as const;

/** The headers of a page that search engines must not list. */
export const UNLISTED_HEADERS = { ...PAGE_HEADERS, "X-Robots-Tag": "noindex" } as const;

/** Decides how a page is shown. */
export function lookFor({ lang, theme, acceptLanguage }: PageWishes): PageLook {
  return {
    language: chooseLanguage(lang, acceptLanguage),
    theme: theme === "light" || theme === "dark" ? theme : undefined,
  };
}

/** Puts a page's body into a whole document. Everything is within it, so a browser requests nothing else. */
export function toDocument(page: {
  look: PageLook;
  kind: "share" | "frame" | "landing";
  title: string;
  body: Html;
  isListed?: boolean;
}): string {
  const { look, kind, title, body, isListed = false } = page;
  const { preview } = TEXTS[look.language];
  const theme = look.theme === undefined ? undefined : html` data-theme="${look.theme}"`;
  const previews = html`<meta name="robots" content="noindex">
<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${preview}">
<meta name="description" content="${preview}">
`;
  return html`<!doctype html>
<html lang="${look.language}" data-kind="${kind}"${theme}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<title>${title}</title>
<meta name="color-scheme" content="${look.theme ?? "light dark"}">
<meta name="referrer" content="no-referrer">
${isListed ? undefined : previews}<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(FAVICON)}">
<style>${{ html: pageStyle }}</style>
</head>
<body>
${body}
</body>
</html>
`.html;
}
