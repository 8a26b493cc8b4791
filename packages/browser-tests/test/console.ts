import type { Browser, Page } from "@share-links/runtimes";
import { startPostgres } from "@share-links/test-postgres";
import { expect } from "vitest";
import { closeProfiles, openBrowser } from "./browser.ts";
import { API_KEY, openSite, type Site } from "./site.ts";

/** A service with its console, and a browser. */
export interface ConsoleSite extends Site {
  /** The console's origin, such as `http://localhost:40123`. */
  readonly consoleUrl: string;
  readonly browser: Browser;
  /** Closes every page. Do it after each test: open pages go on reading the list. */
  closePages(): Promise<void>;
}

/** What a visitor of the console has, besides the defaults of a desktop in light and English. */
export interface Look {
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  readonly language?: string;
  readonly reducedMotion?: "reduce" | "no-preference";
}

/** A page of the console, with everything that went wrong in it. */
export interface ConsolePage {
  readonly page: Page;
  /** Failed scripts, refused contents and requests to other origins. Empty on a good page. */
  readonly faults: string[];
}

/** The databases that the console's flows run on: `npm test` has the one, the long form both. */
export const ENGINES = process.env.SOAK ? (["SQLite", "PostgreSQL"] as const) : (["SQLite"] as const);

// With PostgreSQL, a service makes no secret by itself.
const SECRET = "a secret of the browser tests, which is long enough";

/** Starts a service and a browser, with more in the service's environment. */
export async function openConsoleSite(
  environment: Readonly<Record<string, string>> = {},
  engine: (typeof ENGINES)[number] = "SQLite",
): Promise<ConsoleSite> {
  const postgres = engine === "PostgreSQL" ? await startPostgres({ durable: false }) : undefined;
  const database = postgres && { DATABASE_URL: postgres.url, SHARE_LINKS_SECRET: SECRET };
  const site = await openSite({ ...database, ...environment });
  const browser = await openBrowser();
  return {
    ...site,
    consoleUrl: site.url.replace("127.0.0.1", "localhost"),
    browser,
    async closePages() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    async close() {
      await closeProfiles(browser);
      await site.close();
      await postgres?.stop();
    },
  };
}

/** Opens an address of the console in a browser profile of its own, signed in with a key; the empty key signs nobody in. */
export async function visit(
  site: ConsoleSite,
  path = "/console",
  look: Look = {},
  apiKey = API_KEY,
): Promise<ConsolePage> {
  const { theme = "light", width = 1280, height = 900, language = "en-GB", reducedMotion = "reduce" } = look;
  const context = await site.browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: language,
    reducedMotion,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  if (apiKey !== "") await context.addCookies([await sessionCookie(site, apiKey)]);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    // Chromium writes an error for every refused call; these are part of what is tested.
    if (message.type() === "error" && !/Failed to load resource/.test(message.text())) faults.push(message.text());
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site.consoleUrl && protocol.startsWith("http")) faults.push(`requested ${request.url()}`);
  });
  await page.goto(`${site.consoleUrl}${path}`);
  return { page, faults };
}

/** Opens an address without a session, so that the sign-in page is shown. */
export function visitSignedOut(site: ConsoleSite, path?: string, look?: Look): Promise<ConsolePage> {
  return visit(site, path, look, "");
}

/** Fills in the sign-in page, which is in English or in German. */
export async function signIn(page: Page, apiKey = API_KEY): Promise<void> {
  await page.locator('input[name="api-key"]').fill(apiKey);
  await page.locator('button[type="submit"]').click();
  await page.locator("nav").first().waitFor();
}

/** Expects that a list on the page has these rows, each by the name in it, from the top. */
export async function expectRows(page: Page, names: readonly string[]): Promise<void> {
  await expect.poll(() => page.locator("tbody tr .table-name").allTextContents()).toEqual(names);
}

async function sessionCookie({ consoleUrl }: ConsoleSite, apiKey: string) {
  const headers = { "content-type": "application/json", origin: consoleUrl };
  const response = await fetch(`${consoleUrl}/console/v1/sessions`, {
    method: "POST",
    headers,
    body: JSON.stringify({ apiKey }),
  });
  expect(response.status).toBe(201);
  const [pair = ""] = (response.headers.get("set-cookie") ?? "").split(";");
  const [name = "", value = ""] = pair.split("=");
  return { name, value, url: consoleUrl, httpOnly: true, sameSite: "Strict" as const };
}
