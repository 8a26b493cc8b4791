import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type ConsolePage, type ConsoleSite, openConsoleSite, visit, visitSignedOut } from "./console.ts";
import { PERSONA_ID } from "./site.ts";

const FIRST_LOAD_BYTES = 150_000;

type Page = Awaited<ReturnType<typeof visit>>["page"];
/** How to get from the address to the state that is looked at. */
type Way = (page: Page) => Promise<unknown>;

vi.setConfig({ testTimeout: 60_000 });

let site: ConsoleSite;
let ids: { link: string; webhook: string };

beforeAll(async () => {
  site = await openConsoleSite();
  const { client } = site;
  const create = (body: object = {}) => client.manage.shareLinks.create({ personaId: PERSONA_ID, ...body });
  await create({ expiresAt: null, usageLimit: null, allowedOrigins: ["https://example.com", "https://*.example.org"] });
  await create({ enabled: false });
  const link = await create({ usageLimit: 1, isPrimary: true });
  await client.public.redemptions.create({ token: link.token });
  await client.public.redemptions.create({ token: link.token }).result();
  const events = ["share_link.used" as const];
  const webhook = await client.manage.webhooks.create({ url: "https://hooks.example.com/share-links", events });
  ids = { link: link.id, webhook: webhook.id };
}, 60_000);
afterAll(() => site.close());

/** Every page and state: where it is, and how to get there from the address. The ways are the same in every language. */
const PAGES: Record<string, { path: () => string; way: Way; isSignedOut?: boolean }> = {
  "sign-in": { path: () => "/console", isSignedOut: true, way: (page) => page.locator("input").waitFor() },
  "refused sign-in": {
    path: () => "/console",
    isSignedOut: true,
    way: (page) => page.locator("button[type=submit]").click(),
  },
  links: { path: () => "/console", way: (page) => page.locator("tbody tr").first().waitFor() },
  "selected links": { path: () => "/console", way: (page) => page.locator("thead input").check() },
  "bulk action": {
    path: () => "/console",
    async way(page) {
      await page.locator("thead input").check();
      await page.locator(".selection-bar .row .button").nth(3).click();
    },
  },
  "a menu": { path: () => "/console", way: (page) => page.locator("tbody td:last-child button").first().click() },
  "no match": { path: () => "/console/share-links#search=nobody", way: (page) => page.locator(".state").waitFor() },
  shortcuts: {
    path: () => "/console",
    async way(page) {
      await page.locator("tbody tr").first().waitFor();
      if (await page.locator(".rail-menu").isVisible()) await page.locator(".rail-menu").click();
      await page.locator(".rail-foot button.rail-link").click();
    },
  },
  "a link": { path: () => `/console/share-links/${ids.link}`, way: (page) => page.locator(".chart").waitFor() },
  "a question": {
    path: () => `/console/share-links/${ids.link}`,
    async way(page) {
      await page.locator(".page-actions .button-icon").click();
      await page.locator(".menu:popover-open .menu-danger").click();
    },
  },
  "the code of an embed": {
    path: () => `/console/share-links/${ids.link}`,
    way: (page) => page.getByRole("tab", { name: "HTML" }).click(),
  },
  "no link": { path: () => `/console/share-links/${PERSONA_ID}`, way: (page) => page.getByRole("alert").waitFor() },
  "a new link": { path: () => "/console/share-links/new", way: (page) => page.locator(".visitor").waitFor() },
  "faults in a form": {
    path: () => "/console/share-links/new",
    async way(page) {
      await page.locator("input[inputmode=numeric]").fill("0");
      await page.locator("#expiry-at").check();
      await page.locator("button[type=submit]").click();
    },
  },
  "a changed link": {
    path: () => `/console/share-links/${ids.link}#view=edit`,
    way: (page) => page.locator(".visitor").waitFor(),
  },
  personas: { path: () => "/console/personas", way: (page) => page.locator("tbody tr").first().waitFor() },
  "a new persona": { path: () => "/console/personas/new", way: (page) => page.locator("form").waitFor() },
  "a persona": { path: () => `/console/personas/${PERSONA_ID}`, way: (page) => page.locator("form").waitFor() },
  "API keys": { path: () => "/console/api-keys", way: (page) => page.locator("tbody tr").first().waitFor() },
  "a new API key": { path: () => "/console/api-keys/new", way: (page) => page.locator("form").waitFor() },
  webhooks: { path: () => "/console/webhooks", way: (page) => page.locator("tbody tr").first().waitFor() },
  "a new webhook": { path: () => "/console/webhooks/new", way: (page) => page.locator("form").waitFor() },
  "a webhook": { path: () => `/console/webhooks/${ids.webhook}`, way: (page) => page.locator(".facts").waitFor() },
  "audit log": { path: () => "/console/audit-events", way: (page) => page.locator("summary").first().click() },
  sessions: { path: () => "/console/sessions", way: (page) => page.locator("tbody tr").first().waitFor() },
  components: {
    path: () => "/console/ui",
    way: (page) => page.getByRole("heading", { name: "Denied", exact: true }).waitFor(),
  },
  "no such page": { path: () => "/console/nothing", way: (page) => page.locator(".state").waitFor() },
};

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate("axe.run()")) as axe.AxeResults;
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} (${any[0]?.message})`).join("\n")}`,
  );
}

function lostControls(page: Page): Promise<string[]> {
  return page.evaluate(LOST) as Promise<string[]>;
}

/** Controls that are cut off at the side, and whether the page scrolls sideways. A table may scroll in its own frame. */
const LOST = `(() => {
  const root = document.documentElement;
  const wide = root.scrollWidth > root.clientWidth ? ["scrolls sideways by " + (root.scrollWidth - root.clientWidth)] : [];
  const controls = [...document.querySelectorAll("a, button, input, select, textarea, summary")].filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest(".table-frame, .code, .tabs-list, .shell-skip"));
  const lost = controls.filter((each) => { const { left, right, width } = each.getBoundingClientRect(); return width > 0 && (left < 0 || right > root.clientWidth + 1); });
  return [...wide, ...lost.map((each) => "cut off: " + each.outerHTML.slice(0, 160))];
})()`;

describe.each([
  { name: "light", look: { theme: "light" }, inspect: violationsOf },
  { name: "dark", look: { theme: "dark" }, inspect: violationsOf },
  { name: "320 pixels", look: { width: 320, height: 640 }, inspect: lostControls },
  // A zoom of 200 % halves a laptop's screen. German has the longer words.
  { name: "a zoom of 200 %, in German", look: { width: 640, height: 400, language: "de-DE" }, inspect: lostControls },
] as const)("in $name", ({ look, inspect }) => {
  let signedIn: ConsolePage;
  let signedOut: ConsolePage;
  beforeAll(async () => {
    signedIn = await visit(site, "/livez", look);
    signedOut = await visitSignedOut(site, "/livez", look);
  }, 60_000);
  afterAll(() => site.closePages());

  test.each(Object.entries(PAGES))(
    "%s: nothing is lost, wrong or from elsewhere",
    async (_, { path, way, isSignedOut }) => {
      const { page, faults } = isSignedOut ? signedOut : signedIn;
      // From an empty page, an address with another fragment is loaded anew, too.
      await page.goto("about:blank");
      await page.goto(`${site.consoleUrl}${path()}`);
      await way(page);
      expect([...(await inspect(page)), ...faults.splice(0)]).toEqual([]);
    },
  );
});

test("the first load is at most 150 kB compressed, with its font and its answers", async () => {
  const { page } = await visit(site, "/livez");
  const sizes: Promise<readonly [string, number]>[] = [];
  page.on("requestfinished", (request) => {
    const size = request.sizes().then(({ responseBodySize }) => [request.url(), responseBodySize] as const);
    if (request.url().startsWith(site.consoleUrl)) sizes.push(size);
  });
  await page.goto(`${site.consoleUrl}/console`);
  await page.locator("tbody tr").first().waitFor();
  const all = await Promise.all(sizes);
  const total = all.reduce((sum, [, bytes]) => sum + bytes, 0);
  expect(all.filter(([url]) => url.endsWith(".woff2"))).toHaveLength(1);
  expect(total).toBeGreaterThan(100_000);
  expect(total).toBeLessThan(FIRST_LOAD_BYTES);
});

test("with the keyboard alone, one finds the way, creates a link, and disables it", async () => {
  const { page } = await visit(site, "/console");
  await page.locator("tbody tr").first().waitFor();
  const focused = () =>
    page.evaluate(
      `document.activeElement.textContent || document.activeElement.getAttribute("aria-label") || document.activeElement.id`,
    );
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  await page.keyboard.press("j");
  expect(await focused()).toBe("Ada Lovelace");
  await page.keyboard.press("x");
  await page.getByText("1 link selected").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByText("1 link selected").count()).toBe(0);
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await page.getByRole("heading", { name: "Personas", level: 1 }).waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  await page.getByRole("heading", { name: "Links", level: 1 }).waitFor();
  await page.keyboard.press("n");
  await page.locator(".visitor").waitFor();
  for (let step = 0; step < 40 && (await focused()) !== "Create the link"; step++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Created a link to Ada Lovelace").waitFor();
  await expect.poll(focused).toBe("Ada Lovelace");
  await page.keyboard.press("d");
  await page.locator(".ticket .badge", { hasText: "Disabled" }).waitFor();
  await page.keyboard.press("e");
  await page.getByRole("heading", { name: "Edit the link to Ada Lovelace" }).waitFor();
});

test("the language and the theme are remembered", async () => {
  const { page } = await visit(site, "/console");
  await page.getByLabel("Theme").selectOption("dark");
  await page.getByLabel("Language").selectOption("de");
  await page.getByRole("link", { name: "Neuer Link" }).waitFor();
  await page.reload();
  await page.getByRole("link", { name: "Neuer Link" }).waitFor();
  expect(await page.evaluate("[document.documentElement.lang, document.documentElement.dataset.theme]")).toEqual([
    "de",
    "dark",
  ]);
});

test("a server that fails is named, with another try", async () => {
  const { page } = await visit(site, "/console/personas/new");
  await page.route("**/manage/v1/share-links?*", (route) =>
    route.fulfill({
      status: 500,
      json: {
        error: "Internal Server Error",
        message: "Something failed.",
        code: "internal_error",
        requestId: PERSONA_ID,
      },
    }),
  );
  await page.getByRole("link", { name: "Links", exact: true }).click();
  await page.getByText("Something failed on the server.").waitFor();
  await page.unroute("**/manage/v1/share-links?*");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("tbody tr").first().waitFor();
});
