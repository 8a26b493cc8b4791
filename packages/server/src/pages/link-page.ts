import { pageScript } from "../generated/page-script.ts";
import type { PersonaProvider } from "../providers/persona-provider.ts";
import { LIFETIME_MS } from "../secrets/nonces.ts";
import { type PageLook, toDocument } from "./document.ts";
import { hueClass, iconOf, initialsOf } from "./face.ts";
import { type Html, html, jsonForScript } from "./html.ts";
import { isPassing, type PageData, type PageState } from "./page-data.ts";
import { stateTexts, TEXTS } from "./texts.ts";

/** A page of a link, or of the refusal of one. */
export interface LinkPage {
  kind: "share" | "frame";
  state: PageState;
  look: PageLook;
  provider: PersonaProvider;
  /** Whom a live link opens. A refusal says nothing of the persona. */
  persona?: { id: string; name: string; hasWatermark: boolean };
  /** What the page's script needs to use the link. */
  access?: { nonce: string; servedAt: number };
  /** Shown if the page is about a fault of ours. */
  requestId?: string;
}

/** Whether a page has a script: it can be used, or it has to tell the page around it why it can't. */
export function hasScript({ kind, access }: Pick<LinkPage, "kind" | "access">): boolean {
  return kind === "frame" || access !== undefined;
}

/** Writes a page of a link. It makes sense without its script, too. */
export function linkPage(page: LinkPage): string {
  const { kind, state, look, persona } = page;
  const texts = TEXTS[look.language];
  const { heading } = stateTexts(look.language, state, persona?.name ?? "");
  // The title of a live link is generic, because previews show it.
  const title = persona ? texts.title : heading;
  const script = hasScript(page)
    ? html`
<script type="application/json" id="data">${jsonForScript(dataOf(page))}</script>
<script>${{ html: pageScript }}</script>`
    : undefined;
  return toDocument({ look, kind, title, body: html`${card(page)}${script}` });
}

function card({ state, look, persona, requestId }: LinkPage): Html {
  const texts = TEXTS[look.language];
  const { eyebrow, heading, text, action } = stateTexts(look.language, state, persona?.name ?? "");
  const icon = iconOf(state);
  const hidden = (isHidden: boolean) => (isHidden ? html` hidden` : undefined);
  const retry = isPassing(state) ? html`<a class="button" href="">${texts.tryAgain}</a>` : undefined;
  // The script takes it away at once. Unlike <noscript>, it is also seen where a blocker stops the script.
  const needsScript = persona ? html`<p class="note" id="needs-script">${texts.needsScript}</p>` : undefined;
  const number = requestId && html`<p class="small">${texts.request} <code>${requestId}</code></p>`;
  return html`<div class="shell ${persona ? hueClass(persona.id) : "hue-none"}" id="shell">
<main class="card">
<div class="face" aria-hidden="true"><span id="initials"${hidden(icon !== undefined)}>${initialsOf(persona?.name ?? "")}</span><svg id="icon" viewBox="0 0 24 24"${hidden(icon === undefined)}><path d="${icon ?? ""}"/></svg></div>
<div class="words">
<p class="eyebrow" id="eyebrow"${hidden(eyebrow === undefined)}>${eyebrow ?? ""}</p>
<h1 id="heading" tabindex="-1">${heading}</h1>
<p class="text" id="text">${text}</p>
</div>
<dl class="ticket" id="ticket" hidden><dt id="ticket-label">${texts.ticket}</dt><dd id="ticket-id"></dd></dl>
<div class="stage" id="stage" hidden></div>
<div class="actions" id="actions"><button class="button" id="action" type="button" hidden>${action ?? ""}</button>${retry}</div>
<p class="status" id="status" role="status"></p>${needsScript}${number}
</main>${persona?.hasWatermark ? html`\n<footer class="mark">Share Links</footer>` : undefined}
</div>`;
}

function dataOf({ kind, state, look, persona, access, provider }: LinkPage): PageData {
  return {
    kind,
    state,
    lang: look.language,
    ...(access && { link: { personaName: persona?.name ?? "", ...access, nonceLifetimeMs: LIFETIME_MS } }),
    provider: {
      name: provider.name,
      allow: provider.allow,
      ...(provider.script && { script: "provider.js" }),
    },
  };
}
