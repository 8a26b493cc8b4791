import { watchPolicy } from "./connection.ts";
import { ShareLinkOrbElement } from "./orb.ts";
import { ShareLinkPlayerElement } from "./player.ts";
import { type ShareLinkSettings, settings } from "./settings.ts";

/**
 * Defines `<share-link-player>` and `<share-link-orb>`, and changes their settings. Elements that are defined already stay as they
 * are. On a server it does nothing.
 */
export function defineShareLinkElements(changes: ShareLinkSettings = {}): void {
  Object.assign(settings, changes);
  if (!globalThis.customElements || customElements.get("share-link-orb")) return;
  watchPolicy();
  customElements.define("share-link-player", ShareLinkPlayerElement);
  customElements.define("share-link-orb", ShareLinkOrbElement);
}
