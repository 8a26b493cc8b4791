// The script that a server serves as /embed.js: it defines both elements, with its own origin as their server.
import { defineShareLinkElements } from "./define-elements.ts";

// A second script on the page changes nothing.
if (!customElements.get("share-link-orb")) {
  const { src = "", nonce = "" } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;
  defineShareLinkElements({ server: src && new URL(".", src).href, nonce });
}
