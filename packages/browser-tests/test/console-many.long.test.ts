import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type ConsoleSite, openConsoleSite, visit } from "./console.ts";
import { PERSONA_ID } from "./site.ts";

const LINKS = 10_000;
const AT_ONCE = 50;
/** The page has as many elements as for a hundred links, so its work doesn't grow with their number. */
const MOST_ELEMENTS = 5000;
/** On an idle machine, no task of the page takes a tenth of this. */
const LONGEST_TASK_MS = 2000;

vi.setConfig({ testTimeout: 60_000 });

let site: ConsoleSite;
beforeAll(async () => {
  site = await openConsoleSite({ SHARE_LINKS_KEY_RATE_LIMIT: "off", SHARE_LINKS_ORGANIZATION_RATE_LIMIT: "off" });
  for (let made = 0; made < LINKS; made += AT_ONCE) {
    const body = { personaId: PERSONA_ID, usageLimit: null };
    await Promise.all(Array.from({ length: AT_ONCE }, () => site.client.manage.shareLinks.create(body)));
  }
}, 180_000);
afterAll(() => site.close());

test("with 10,000 links, each step of the list answers without a pause, and one can gather all of them", async () => {
  const { page } = await visit(site, "/console/share-links#limit=100");
  await page.getByText("10,000 links.").waitFor();
  await page.evaluate(`{
    window.longest = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => { window.longest = Math.max(window.longest, duration); })).observe({ type: "longtask" });
  }`);
  const tookMs: Record<string, number> = {};
  const measure = async (step: string, act: () => Promise<unknown>) => {
    const begun = performance.now();
    await act();
    tookMs[step] = Math.round(performance.now() - begun);
  };
  expect(await page.evaluate("document.querySelectorAll('*').length")).toBeLessThan(MOST_ELEMENTS);
  const first = await page.locator("tbody code").first().textContent();
  await measure("next page", async () => {
    await page.getByRole("link", { name: "Next" }).click();
    await expect.poll(() => page.locator("tbody code").first().textContent(), { interval: 20 }).not.toBe(first);
  });
  await measure("select a page", () => page.getByLabel("Select all rows of this page").check());
  await measure("search", async () => {
    await page.getByLabel("Search links").fill("nobody");
    await page.getByText("Nothing matches").waitFor();
  });
  await page.getByRole("button", { name: "Clear filters" }).first().click();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Export as CSV" }).click();
  await measure("gather all", () => page.getByText("10,000 links will be saved").waitFor({ timeout: 60_000 }));
  await measure("export all", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download", { timeout: 60_000 }),
      page.getByRole("dialog").getByRole("button", { name: "Export" }).click(),
    ]);
    await download.path();
  });
  await page.getByText("10,000 of 10,000").waitFor();
  const longest = (await page.evaluate("window.longest")) as number;
  expect({ longest, ...tookMs }).toMatchObject({ longest: expect.toSatisfy((ms: number) => ms < LONGEST_TASK_MS) });
}, 120_000);
