import { type PageLook, toDocument } from "./document.ts";
import { FAVICON } from "./favicon.ts";
import { html } from "./html.ts";
import { TEXTS } from "./texts.ts";

/** Writes the page of the bare address. */
export function landingPage(look: PageLook): string {
  const { heading, text, reference } = TEXTS[look.language].landing;
  const body = html`<div class="shell hue-none">
<main class="card">
<div class="emblem" aria-hidden="true">${{ html: FAVICON }}</div>
<div class="words">
<h1>${heading}</h1>
<p class="text">${text}</p>
</div>
<div class="actions"><a class="button quiet" href="docs">${reference}</a></div>
</main>
</div>`;
  return toDocument({ look, kind: "landing", title: heading, body, isListed: true });
}
