import type { Browser, Page } from "@share-links/runtimes";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { closeProfiles, openBrowser } from "./browser.ts";
import { openSite, PERSONA_ID, type Site } from "./site.ts";

/** The site and the browser of a test file; the contexts of a test are closed after it. */
export interface Stage {
  readonly site: Site;
  readonly browser: Browser;
  /** Opens a profile of its own, as another visitor has. */
  visitor(options?: Parameters<Browser["newContext"]>[0]): Promise<Visitor>;
  /** Makes a link to the persona that every site has. */
  link(settings?: LinkSettings): Promise<{ id: string; url: string; frameUrl: string; token: string }>;
  /** How often a link was used. */
  usesOf(linkId: string): Promise<number>;
}

/** One visitor's browser profile. */
export type Visitor = Awaited<ReturnType<Browser["newContext"]>>;

type LinkSettings = Omit<Parameters<Site["client"]["manage"]["shareLinks"]["create"]>[0], "personaId">;

type Environment = Readonly<Record<string, string>>;

/** Sets up a site and a browser for the tests of a file. `browserArguments` are more arguments of Chromium. */
export function setUpStage(
  environment: Environment | (() => Promise<Environment>) = {},
  browserArguments: readonly string[] = [],
): Stage {
  let site: Site | undefined;
  let browser: Browser | undefined;
  const visitors: Visitor[] = [];
  const there = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error("the stage is set up before the tests run");
    return part;
  };
  beforeAll(async () => {
    const settings = typeof environment === "function" ? await environment() : environment;
    [site, browser] = await Promise.all([openSite(settings), openBrowser(browserArguments)]);
  });
  afterEach(async () => {
    await Promise.all(visitors.splice(0).map((visitor) => visitor.close()));
  });
  afterAll(async () => {
    await closeProfiles(browser);
    await site?.close();
  });
  return {
    get site() {
      return there(site);
    },
    get browser() {
      return there(browser);
    },
    async visitor(options) {
      const visitor = await there(browser).newContext({ locale: "en-GB", ...options });
      visitors.push(visitor);
      return visitor;
    },
    async link(settings = {}) {
      const { client, url: base } = there(site);
      const { id, url, token } = await client.manage.shareLinks.create({ personaId: PERSONA_ID, ...settings });
      return { id, url, token, frameUrl: `${base}/frame/${token}` };
    },
    usesOf: async (linkId) => (await there(site).client.shareLinks.get(linkId)).usageCount,
  };
}

/** The page's one button. */
export function button(page: Page) {
  return page.locator("#action");
}

/** Waits until the page says that the visit has begun, and returns the ticket. */
export async function ticketOn(page: Page): Promise<string | null> {
  await page.locator("#ticket:not([hidden])").waitFor();
  return page.locator("#ticket-id").textContent();
}

/** Waits until the page has this heading. */
export async function expectHeading(page: Page, heading: string): Promise<void> {
  await expect.poll(() => page.locator("h1").textContent()).toBe(heading);
}
