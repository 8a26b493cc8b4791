import type { ShareLinkOrbElement } from "./orb.ts";
import type { ShareLinkPlayerElement } from "./player.ts";

export { defineShareLinkElements } from "./define-elements.ts";
export type { EndReason, Problem, ShareLinkEventMap } from "./events.ts";
export { type Corner, ShareLinkOrbElement } from "./orb.ts";
export { ShareLinkPlayerElement } from "./player.ts";
export type { ShareLinkSettings } from "./settings.ts";

declare global {
  interface HTMLElementTagNameMap {
    "share-link-player": ShareLinkPlayerElement;
    "share-link-orb": ShareLinkOrbElement;
  }
}
