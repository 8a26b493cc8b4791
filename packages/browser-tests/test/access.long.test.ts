import type { Page } from "@share-links/runtimes";
import { refusalPage } from "@share-links/server/src/pages/refusal-page.ts";
import { none } from "@share-links/server/src/providers/none.ts";
import { expect, test } from "vitest";
import { expectAccessible, NARROW } from "./accessible.ts";
import { button, expectHeading, setUpStage, ticketOn } from "./pages.ts";

// axe takes seconds for each page, and longer beside other suites.
const TIMEOUT_MS = 90_000;

const stage = setUpStage({ SHARE_LINKS_ADDRESS_RATE_LIMIT: "6/60" });

type Settings = Parameters<typeof stage.link>[0];
const share =
  (settings: Settings = {}) =>
  async (page: Page) =>
    void (await page.goto((await stage.link(settings)).url));

/** Every page in every state, by the way to it. */
const PAGES: Record<string, (page: Page) => Promise<void>> = {
  live: share(),
  started: async (page) => {
    await share()(page);
    await button(page).click();
    await ticketOn(page);
  },
  "open in another tab": async (page) => {
    const { url } = await stage.link({ usageLimit: 1 });
    const first = await page.context().newPage();
    await first.goto(url);
    await button(first).click();
    await ticketOn(first);
    await page.goto(url);
    await expectHeading(page, "Your visit is open in another tab");
  },
  unreachable: async (page) => {
    await share()(page);
    await page.route("**/public/v1/redemptions", (route) => route.abort());
    await button(page).click();
    await expectHeading(page, "We can’t reach the server");
  },
  disabled: share({ enabled: false }),
  expired: share({ expiresAt: "2020-01-01T00:00:00Z" }),
  exhausted: async (page) => {
    const { url, token } = await stage.link({ usageLimit: 1 });
    await stage.site.client.public.redemptions.create({ token });
    await page.goto(url);
  },
  "not found": async (page) => void (await page.goto(`${stage.site.url}/share/sh_nothing`)),
  "an address that isn't right": async (page) =>
    void (await page.goto(`${stage.site.url}/share/sh_nothing?lang=${"x".repeat(65)}`)),
  "too many requests": async (page) => {
    const url = `${stage.site.url}/share/sh_${"A".repeat(21)}`;
    while ((await page.goto(url))?.status() !== 429);
    await expectHeading(page, "Please wait a minute");
  },
  // What the service sends when its database is away, or at a fault of its own.
  unavailable: failing("service_unavailable", 503),
  failed: failing("internal_error", 500),
  landing: async (page) => void (await page.goto(stage.site.url)),
  frame: async (page) => void (await page.goto((await stage.link()).frameUrl)),
  "a long name": async (page) => {
    const persona = await stage.site.client.manage.personas.create({ name: "Donaudampfschifffahrt".repeat(9) });
    const { url } = await stage.site.client.manage.shareLinks.create({ personaId: persona.id });
    await page.goto(url);
  },
};

function failing(code: Parameters<typeof refusalPage>[0]["code"], status: number): (page: Page) => Promise<void> {
  const requestId = "019f3c26-a517-7c44-9a1e-5d0c7a1b2c3d";
  const refused = { kind: "share" as const, code, requestId, wishes: {}, provider: none, link: undefined };
  return async (page) => {
    await page.route("**/share/**", (route) => route.fulfill({ status, ...refusalPage(refused) }));
    await page.goto(`${stage.site.url}/share/sh_nothing`);
  };
}

test.each(Object.entries(PAGES))(
  "%s: axe finds nothing in light or dark, and nothing has to be scrolled sideways at 320 pixels or 200 % zoom",
  async (_, open) => {
    const page = await (await stage.visitor({ viewport: NARROW })).newPage();
    await open(page);
    await expectAccessible(page);
  },
  TIMEOUT_MS,
);

test("forced colours and reduced motion keep every outline and every text", async () => {
  const page = await (await stage.visitor({ forcedColors: "active", reducedMotion: "reduce" })).newPage();
  await share()(page);
  const borders = await page.evaluate(() =>
    ["#action", ".card", ".face"].map((selector) => {
      const { borderTopColor, borderTopStyle } = getComputedStyle(document.querySelector(selector) as Element);
      return [selector, borderTopStyle, borderTopColor === "rgba(0, 0, 0, 0)"];
    }),
  );
  expect(borders).toEqual([
    ["#action", "solid", false],
    [".card", "solid", false],
    [".face", "solid", false],
  ]);
  await page.keyboard.press("Tab");
  expect(await button(page).evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
});

test("a screen reader hears that the link is being opened, and then the heading", async () => {
  const page = await (await stage.visitor()).newPage();
  await share()(page);
  await page.route("**/public/v1/redemptions", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await button(page).click();
  await expect.poll(() => page.getByRole("status").textContent()).toBe("Opening…");
  expect(await button(page).getAttribute("aria-disabled")).toBe("true");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("action");
  await ticketOn(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Ada Lovelace");
});
