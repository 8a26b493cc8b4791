import type { ProblemCode } from "@share-links/types";
import type { PersonaProvider } from "../providers/persona-provider.ts";
import type { RefusedLink } from "../refusal.ts";
import { lookFor, type PageWishes, UNLISTED_HEADERS } from "./document.ts";
import { hasScript, type LinkPage, linkPage } from "./link-page.ts";
import { stateOf } from "./page-data.ts";
import { quietPolicy, scriptPolicy } from "./policy.ts";

/** A refused request for a page. */
export interface RefusedPage {
  kind: "share" | "frame";
  code: ProblemCode;
  requestId: string;
  wishes: PageWishes;
  provider: PersonaProvider;
  /** The link that the refusal is about; undefined if the page says nothing of a link. */
  link: RefusedLink | undefined;
}

/** Writes the page of a refusal, with its headers. */
export function refusalPage({ kind, code, requestId, wishes, provider, link }: RefusedPage): {
  body: string;
  headers: Readonly<Record<string, string>>;
} {
  const state = stateOf(code);
  const page: LinkPage = {
    kind,
    state,
    look: lookFor(wishes),
    provider,
    ...(link?.access && { access: link.access }),
    ...(state === "internal_error" && { requestId }),
  };
  // A page that says nothing of a link may be framed anywhere, so that the site around it hears of the refusal.
  const frameAncestors = kind === "share" ? "'none'" : (link?.frameAncestors ?? "*");
  const policy = hasScript(page) ? scriptPolicy(frameAncestors, provider) : quietPolicy(frameAncestors);
  return { body: linkPage(page), headers: { ...UNLISTED_HEADERS, "Content-Security-Policy": policy } };
}
