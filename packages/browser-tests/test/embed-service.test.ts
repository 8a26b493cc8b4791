// The elements of /embed.js with the frames of the same service: both halves of the protocol, as users have them.
import type { Browser } from "@share-links/runtimes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeProfiles, openBrowser } from "./browser.ts";
import { type Host, type HostPage, openHost, openPage, type Watched } from "./embed-host.ts";
import { openSite, PERSONA_ID, type Site } from "./site.ts";

let browser: Browser;
let site: Site;
let host: Host;
beforeAll(async () => {
  [browser, site, host] = await Promise.all([openBrowser(), openSite(), openHost()]);
});
afterAll(async () => {
  await closeProfiles(browser);
  await Promise.all([site.close(), host.close()]);
});

async function makeLink(settings: { allowedOrigins?: string[]; usageLimit?: number } = {}) {
  const { id, token } = await site.client.manage.shareLinks.create({
    personaId: PERSONA_ID,
    type: "PLAYER_EMBED",
    allowedOrigins: [host.origin],
    ...settings,
  });
  return { id, token };
}

async function usesOf(id: string): Promise<number> {
  return (await site.client.shareLinks.get(id)).usageCount;
}

/** Opens a page of the embedding site with an element, and the script of the service. */
function embed(
  element: string,
  { headers, nonce }: { headers?: HostPage["headers"]; nonce?: string } = {},
): Promise<Watched> {
  const script = `<script src="${site.url}/embed.js"${nonce === undefined ? "" : ` nonce="${nonce}"`} async></script>`;
  const html = `<!doctype html><html lang="en"><title>Shop</title><main>${element}</main>${script}</html>`;
  return openPage(browser, host.add({ html, ...(headers && { headers }) }));
}

test("a visitor starts the persona in an embedded player, which counts one use and tells the site its id", async () => {
  const { id, token } = await makeLink();
  const { page, details, faults } = await embed(`<share-link-player token="${token}"></share-link-player>`);
  await expect.poll(() => details("ready")).toHaveLength(1);
  // The provider "none" needs nothing.
  expect(await page.locator("share-link-player iframe").getAttribute("allow")).toBe("");
  expect(await usesOf(id)).toBe(0);
  await page.frameLocator("share-link-player iframe").locator("#action").click();
  await expect.poll(() => details("started")).toHaveLength(1);
  const [use] = (await site.client.manage.shareLinks.listUses(id)).data;
  expect(use).toMatchObject({ outcome: "counted", surface: "player" });
  expect(await details("started")).toEqual([{ redemptionId: use?.id }]);
  expect([await usesOf(id), faults]).toEqual([1, []]);
});

test("the player follows the height of the page in its frame", async () => {
  const { token } = await makeLink();
  const { page, details } = await embed(`<share-link-player token="${token}"></share-link-player>`);
  await expect.poll(() => details("resized")).not.toHaveLength(0);
  const told = (await details("resized")) as { height: number }[];
  await expect
    .poll(async () => (await page.locator("share-link-player iframe").boundingBox())?.height)
    .toBe(told.at(-1)?.height);
});

test("a site that a link doesn't allow is told so, with its origin, and nothing is counted", async () => {
  const { id, token } = await makeLink({ allowedOrigins: ["https://other.example"] });
  const { details, warnings } = await embed(`<share-link-player token="${token}"></share-link-player>`);
  await expect
    .poll(() => details("refused"), { timeout: 20_000 })
    .toEqual([{ code: "origin_not_allowed", message: expect.stringContaining(host.origin) }]);
  expect(warnings.filter((text) => text.includes(host.origin))).toHaveLength(1);
  expect(await usesOf(id)).toBe(0);
});

test.each([
  ["a token that doesn't exist", "share_link_not_found"],
  ["a link that is used up", "share_link_exhausted"],
  ["a disabled link", "share_link_disabled"],
])("%s is refused as %s", async (_, code) => {
  const { id, token } = await makeLink({ usageLimit: 1 });
  if (code === "share_link_exhausted") {
    await site.client.manage.shareLinks.update(id, { allowAllOrigins: true });
    await site.client.public.redemptions.create({ token });
  }
  if (code === "share_link_disabled") await site.client.manage.shareLinks.update(id, { enabled: false });
  const shown = code === "share_link_not_found" ? "sh_000000000000000000000" : token;
  const { details } = await embed(`<share-link-player token="${shown}"></share-link-player>`);
  await expect.poll(() => details("refused")).toEqual([{ code, message: expect.any(String) }]);
});

test("the orb opens the player, and a page with a strict policy needs only a nonce and the service as a frame", async () => {
  const { id, token } = await makeLink();
  const policy = `default-src 'none'; script-src 'nonce-abc'; frame-src ${site.url}; require-trusted-types-for 'script'`;
  const watched = await embed(`<share-link-orb token="${token}"></share-link-orb>`, {
    nonce: "abc",
    headers: { "Content-Security-Policy": policy },
  });
  const { page, details, violations } = watched;
  await page.locator("share-link-orb").getByRole("button").first().click();
  await expect.poll(() => details("opened")).toHaveLength(1);
  await page.frameLocator("share-link-orb iframe").locator("#action").click();
  await expect.poll(() => details("started")).toHaveLength(1);
  expect([await usesOf(id), await violations()]).toEqual([1, []]);
});

test("start() of the site needs a gesture on its page, and then counts one use", async () => {
  const { id, token } = await makeLink();
  const { page, details, warnings } = await embed(
    `<button id="begin">Begin</button><share-link-player token="${token}"></share-link-player><script>
addEventListener("share-link:ready", ({ target }) => { target.start(); console.warn("asked"); begin.onclick = () => target.start(); });
</script>`,
  );
  // To look into the page would count as a gesture there.
  await expect.poll(() => warnings).toEqual(["asked"]);
  expect(await details("error")).toEqual([{ code: "gesture_required", message: expect.any(String) }]);
  await page.locator("#begin").click();
  await expect.poll(() => details("started")).toHaveLength(1);
  expect(await usesOf(id)).toBe(1);
  await page.evaluate(`document.querySelector("share-link-player").end()`);
  await expect.poll(() => details("ended")).toEqual([{ reason: "page" }]);
});

test("an element that is loaded again goes on with the same use", async () => {
  const { id, token } = await makeLink({ usageLimit: 1 });
  const { page, details } = await embed(`<share-link-player token="${token}"></share-link-player>`);
  await page.frameLocator("share-link-player iframe").locator("#action").click();
  await expect.poll(() => details("started")).toHaveLength(1);
  const [first] = await details("started");
  await page.reload({ waitUntil: "domcontentloaded" });
  await expect.poll(() => details("started")).toEqual([first]);
  expect(await usesOf(id)).toBe(1);
});
