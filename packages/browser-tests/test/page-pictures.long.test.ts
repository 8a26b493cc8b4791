import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@share-links/runtimes";
import { beforeAll, expect, test } from "vitest";
import { button, setUpStage, ticketOn } from "./pages.ts";

const FOLDER = fileURLToPath(new URL("../../../docs/images/pages/", import.meta.url));
const PHONE = { width: 360, height: 700 };
const DESK = { width: 640, height: 560 };
const MOST_BYTES = 80_000;

const stage = setUpStage();
beforeAll(() => void mkdirSync(FOLDER, { recursive: true }));

type Look = { colorScheme: "light" | "dark"; viewport: typeof PHONE; locale?: string };
const LIGHT: Look = { colorScheme: "light", viewport: DESK };
const DARK: Look = { colorScheme: "dark", viewport: DESK };
const ON_PHONE: Look = { colorScheme: "light", viewport: PHONE };
const ON_DARK_PHONE: Look = { colorScheme: "dark", viewport: PHONE, locale: "de-DE" };

/** Each picture in `docs/images/pages/`: how the page is opened, and what happens on it. */
const PICTURES: Record<string, { look: Look; open(page: Page): Promise<unknown> }> = {
  "live-light": { look: LIGHT, open: async (page) => page.goto((await stage.link()).url) },
  "live-dark": { look: DARK, open: async (page) => page.goto((await stage.link()).url) },
  "live-phone": { look: ON_PHONE, open: async (page) => page.goto((await stage.link()).url) },
  "started-light": { look: LIGHT, open: startVisit },
  "started-phone-dark-de": { look: ON_DARK_PHONE, open: startVisit },
  "exhausted-phone-dark-de": { look: ON_DARK_PHONE, open: openExhausted },
  "expired-dark": {
    look: DARK,
    open: async (page) => page.goto((await stage.link({ expiresAt: "2020-01-01T00:00:00Z" })).url),
  },
  "not-found-phone": { look: ON_PHONE, open: (page) => page.goto(`${stage.site.url}/share/sh_nothing`) },
  "unreachable-light": { look: LIGHT, open: loseServer },
  "landing-light": { look: LIGHT, open: (page) => page.goto(stage.site.url) },
  "frame-light": {
    look: { colorScheme: "light", viewport: { width: 480, height: 440 } },
    open: async (page) => page.goto((await stage.link()).frameUrl),
  },
};

test.each(Object.entries(PICTURES))("%s.png shows the page as it is now", async (name, { look, open }) => {
  const visitor = await stage.visitor({ ...look, reducedMotion: "reduce" });
  const page = await visitor.newPage();
  await open(page);
  const path = `${FOLDER}${name}.png`;
  await page.screenshot({ path });
  expect(statSync(path).size).toBeLessThan(MOST_BYTES);
});

async function startVisit(page: Page): Promise<void> {
  await page.goto((await stage.link()).url);
  await button(page).click();
  await ticketOn(page);
  // Every ticket has an id of its own, and a picture must not change with each run.
  await page.locator("#ticket-id").evaluate((element) => {
    element.textContent = "019f3c26-a517-7c44-9a1e-5d0c7a1b2c3d";
  });
}

async function openExhausted(page: Page): Promise<void> {
  const { url, token } = await stage.link({ usageLimit: 1 });
  await stage.site.client.public.redemptions.create({ token });
  await page.goto(url);
}

async function loseServer(page: Page): Promise<void> {
  await page.goto((await stage.link()).url);
  await page.route("**/public/v1/redemptions", (route) => route.abort());
  await button(page).click();
  await page.locator('#shell[data-state="unreachable"]').waitFor();
}
