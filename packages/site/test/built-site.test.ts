import { execFile } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, launchChromium, type Page } from "@share-links/runtimes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishedPackages } from "../src/assemble/written.ts";
import { assemble } from "../src/assemble.ts";
import { BASE, DIST, HOME, ORIGIN } from "../src/site.ts";
import { serveSite } from "./serve-site.ts";

const HTML = join(DIST, "html");

let site: { url: string; close(): void };
let browser: Browser;
beforeAll(async () => {
  // Vitest sets BASE_URL for itself, and Astro would take it for its own.
  const env = { PATH: process.env.PATH };
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, "../src/build.ts")], { env });
  [site, browser] = await Promise.all([serveSite(), launchChromium()]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  site?.close();
});

const files = () => globSync("**/*.html", { cwd: HTML });
// The page for what isn't found says that its address is /404/, where no server looks for it.
const htmlOf = (file: string) => readFileSync(join(HTML, file), "utf8").replace(/<link rel="canonical"[^>]*>/, "");
const attributesOf = (html: string, names: string) =>
  [...html.matchAll(new RegExp(`\\s(?:${names})="([^"]*)"`, "g"))].map(([, value = ""]) =>
    value.replaceAll("&amp;", "&"),
  );

test("every page of the site is built, and each entry of each published package has its reference", () => {
  const built = files();
  for (const { route } of assemble([]).pages) expect(built).toContain(join(route, "index.html"));
  for (const { folder, entries } of publishedPackages())
    for (const entry of Object.keys(entries))
      expect(built).toContain(join(folder.replace("packages", "reference"), entry, "index.html"));
});

test("each link within the site leads to a file, and each anchor to an element", () => {
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    const known = ids.get(file) ?? new Set(attributesOf(htmlOf(file), "id"));
    ids.set(file, known);
    return known;
  };
  const broken = files().flatMap((file) => {
    const page = new URL(`${HOME}/${file.replace(/index\.html$/, "")}`);
    return [...new Set(attributesOf(htmlOf(file), "href|src"))].flatMap((target) => {
      const { origin, pathname, hash } = new URL(target, page);
      if (origin !== ORIGIN) return [];
      if (pathname !== BASE && !pathname.startsWith(`${BASE}/`)) return [`${file}: ${target} is outside of the site`];
      const path = decodeURI(pathname.slice(BASE.length + 1));
      const found = path === "" || path.endsWith("/") ? join(path, "index.html") : path;
      if (!existsSync(join(HTML, found))) return [`${file}: ${target} leads to no file`];
      const isThere = hash === "" || idsOf(found).has(decodeURIComponent(hash.slice(1)));
      return isThere ? [] : [`${file}: ${target} leads to no element`];
    });
  });
  expect(broken).toEqual([]);
});

test("no id is on a page twice", () => {
  const twice = files().flatMap((file) => {
    const ids = attributesOf(htmlOf(file).replaceAll(/<svg[\s\S]*?<\/svg>/g, ""), "id");
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`);
  });
  expect(twice).toEqual([]);
});

/** A page of this width and scheme, with everything that it asks of other servers, and every error of its scripts. */
async function open(width: number, colorScheme: "light" | "dark", javaScriptEnabled = true) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, javaScriptEnabled });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:)/.test(request.url())) faults.push(request.url());
  });
  return { page, faults, close: () => context.close() };
}

const backgroundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test.each([
  "",
  "embedding/",
  "api/share-links/create-a-share-link/",
  "errors/share_link_exhausted/",
  "reference/client/",
  "comparison/",
])(
  "the page %j fits a phone, is light or dark as the system is, and asks no other server for anything",
  async (route) => {
    const backgrounds: string[] = [];
    for (const scheme of ["light", "dark"] as const) {
      const { page, faults, close } = await open(390, scheme);
      await page.goto(site.url + route);
      backgrounds.push(await backgroundOf(page));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
      await close();
    }
    expect(backgrounds[0]).not.toBe(backgrounds[1]);
  },
);

const SLOW_MS = 120_000;

test("the search finds an error by its code, an operation and a function, without any other server", {
  timeout: SLOW_MS,
}, async () => {
  const { page, faults, close } = await open(1280, "light");
  for (const [words, result] of [
    ["share_link_exhausted", "errors/share_link_exhausted/"],
    ["rotate secret of a webhook", "api/webhooks/rotate-the-secret-of-a-webhook/"],
    ["verifyWebhook", "reference/client/webhooks/"],
  ] as const) {
    await page.goto(site.url);
    await page.locator("button[data-open-modal]").click();
    await page.locator("dialog input").fill(words);
    await expect
      .poll(() =>
        page.locator("dialog a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
      )
      .toEqual(expect.arrayContaining([expect.stringContaining(result)]));
  }
  expect(faults).toEqual([]);
  await close();
});

test("the reference can be read and followed without script", async () => {
  const { page, close } = await open(1280, "light", false);
  await page.goto(`${site.url}api/share-links/create-a-share-link/`);
  expect(await page.locator("main").textContent()).toContain("POST /v1/share-links");
  await page.getByRole("link", { name: "CreateShareLink", exact: true }).click();
  expect(page.url()).toBe(`${site.url}api/schemas/#createsharelink`);
  await close();
});
