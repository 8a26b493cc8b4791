import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type {} from "@share-links/embed";
import type { Browser } from "@share-links/runtimes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeProfiles, openBrowser } from "./browser.ts";
import { type Host, openHost, openPage } from "./embed-host.ts";
import { openSite, PERSONA_ID, type Site } from "./site.ts";

const FOLDER = fileURLToPath(new URL("../../../docs/images/embed/", import.meta.url));
const DESK = { width: 900, height: 640 };
const TALL_DESK = { width: 900, height: 720 };
const PHONE = { width: 360, height: 640 };
const MOST_BYTES = 80_000;

let browser: Browser;
let site: Site;
let host: Host;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  [browser, site, host] = await Promise.all([openBrowser(), openSite(), openHost()]);
}, 60_000);
afterAll(async () => {
  await closeProfiles(browser);
  await Promise.all([site.close(), host.close()]);
});

const SITE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A site</title>
<style>:root { color-scheme: light dark } body { margin: 0; padding: 40px; font: 17px/1.6 Georgia, serif; background: light-dark(#faf7f2, #14161a); color: light-dark(#2a2622, #ddd) }
main { max-width: 560px } h1 { font-size: 34px; line-height: 1.2 } #consent { position: fixed; inset: auto 0 0 0; padding: 24px 40px; background: light-dark(#fff, #23262d); border-top: 1px solid #8886 }</style>
<main><h1>The Analytical Engine</h1><p>It weaves algebraic patterns just as the Jacquard loom weaves flowers and leaves.</p></main>`;
const BANNER = `<div id="consent">We use cookies to count our readers. <button>All right</button></div>`;
const orb =
  (attributes = "") =>
  (token: string) =>
    `<share-link-orb token="${token}" ${attributes}></share-link-orb>`;
const player = (token: string) => `<main><share-link-player token="${token}"></share-link-player></main>`;

/** Each picture in `docs/images/embed/`. */
const PICTURES: [name: string, look: object, html: (token: string) => string, opens?: "opens" | undefined][] = [
  ["orb-light", { colorScheme: "light", viewport: DESK }, orb()],
  ["orb-dark", { colorScheme: "dark", viewport: DESK }, orb(`call-to-action="Ask Ada"`)],
  ["orb-open-light", { colorScheme: "light", viewport: DESK }, orb(), "opens"],
  ["orb-open-dark", { colorScheme: "dark", viewport: DESK }, orb(), "opens"],
  ["orb-open-phone", { colorScheme: "light", viewport: PHONE }, orb(), "opens"],
  ["orb-consent-light", { colorScheme: "light", viewport: DESK }, (token) => orb(`avoid="#consent"`)(token) + BANNER],
  ["player-light", { colorScheme: "light", viewport: TALL_DESK }, player],
  ["player-dark", { colorScheme: "dark", viewport: TALL_DESK }, player],
];

test.each(PICTURES)("%s.png shows the element as it is now", async (name, look, html, opens) => {
  const { token } = await site.client.manage.shareLinks.create({
    personaId: PERSONA_ID,
    type: "PLAYER_EMBED",
    allowedOrigins: [host.origin],
  });
  const url = host.add({ html: `${SITE}${html(token)}<script src="${site.url}/embed.js"></script>` });
  const { page, details } = await openPage(browser, url, { ...look, reducedMotion: "reduce" });
  await expect.poll(() => details("resized")).not.toEqual([]);
  if (opens) {
    await page.getByRole("button", { name: "Talk to Ada Lovelace" }).click();
    await expect.poll(() => details("opened")).toHaveLength(1);
  }
  // An orb looks for what it has to avoid a few times a second.
  await page.waitForTimeout(500);
  const path = `${FOLDER}${name}.png`;
  await page.screenshot({ path });
  expect(statSync(path).size).toBeLessThan(MOST_BYTES);
});
