import type { Context } from "../context.ts";
import { noLinkError, REFUSED } from "../links/refused-link.ts";
import { lookFor, PAGE_HEADERS, type PageWishes, UNLISTED_HEADERS } from "../pages/document.ts";
import { landingPage } from "../pages/landing-page.ts";
import { linkPage } from "../pages/link-page.ts";
import { frameAncestorsOf, quietPolicy, scriptPolicy } from "../pages/policy.ts";
import type { Input, Reply, Tools } from "../pipeline/operation.ts";
import { Refusal } from "../refusal.ts";
import { issueNonce } from "../secrets/nonces.ts";
import { isShareToken } from "../secrets/tokens.ts";
import { findLinkOfToken, type LinkPageRow } from "../store/share-link-pages.ts";
import { row, type Work } from "../store/sql.ts";

type PageTools = Pick<Tools, "vault" | "provider">;

/** Gets the page of a link, or refuses it. Never counts a use. */
export function* getSharePage(input: Input<"getSharePage">, tools: PageTools): Work<Reply<"getSharePage">> {
  return yield* getLinkPage("share", input, tools);
}

/** Gets the page of a link for a frame, or refuses it. Never counts a use. */
export function* getFramePage(input: Input<"getFramePage">, tools: PageTools): Work<Reply<"getFramePage">> {
  return yield* getLinkPage("frame", input, tools);
}

/** Gets the page of the bare address. */
export async function getLandingPage(
  { query, header }: Input<"getLandingPage">,
  _context: Pick<Context, never>,
): Promise<Reply<"getLandingPage">> {
  const headers = { ...PAGE_HEADERS, "Content-Security-Policy": quietPolicy("'none'") };
  return { status: 200, body: landingPage(lookFor(wishesOf(query, header))), headers };
}

function* getLinkPage(
  kind: "share" | "frame",
  { path, query, header }: Input<"getSharePage"> | Input<"getFramePage">,
  { vault, provider }: PageTools,
): Work<Reply<"getSharePage"> & Reply<"getFramePage">> {
  const link = yield* linkOf(path.token, vault);
  const { status, at } = link;
  const page = { shareLinkId: link.id, page: kind, originsVersion: link.origins_version };
  const access = { nonce: issueNonce(vault, page, at), servedAt: at };
  const frameAncestors = kind === "share" ? "'none'" : frameAncestorsOf(originsOf(link));
  if (status !== "live") {
    // A visitor who was granted the last use goes on from the page of an exhausted link.
    const link = { frameAncestors, ...(status === "exhausted" && { access }) };
    throw new Refusal(REFUSED[status], { link });
  }
  const persona = { id: link.persona_id, name: link.persona_name, hasWatermark: link.remove_watermark === 0 };
  const look = lookFor(wishesOf(query, header));
  return {
    status: 200,
    body: linkPage({ kind, state: "live", look, provider, persona, access }),
    headers: { ...UNLISTED_HEADERS, "Content-Security-Policy": scriptPolicy(frameAncestors, provider) },
  };
}

function* linkOf(token: string, vault: Tools["vault"]): Work<LinkPageRow> {
  if (!isShareToken(token)) throw new Refusal("share_link_not_found", { isGuess: true });
  const tokenHashes = vault.tokenHashes(token);
  const link = yield* row(findLinkOfToken(tokenHashes));
  if (!link) throw yield* noLinkError(tokenHashes);
  return link;
}

function originsOf(link: LinkPageRow): { allowedOrigins: readonly string[]; allowAllOrigins: boolean } {
  return {
    allowedOrigins: JSON.parse(link.allowed_origins) as string[],
    allowAllOrigins: link.allow_all_origins === 1,
  };
}

function wishesOf(query: Input<"getLandingPage">["query"], header: Input<"getLandingPage">["header"]): PageWishes {
  return { lang: query.lang, theme: query.theme, acceptLanguage: header["accept-language"] };
}
