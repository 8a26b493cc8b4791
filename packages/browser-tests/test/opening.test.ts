import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { button, setUpStage, ticketOn } from "./pages.ts";
import { ROBOTS, type Robot } from "./robots.ts";

const stage = setUpStage({ SHARE_LINKS_LOG_LEVEL: "info" });

/** Sends exactly these headers, which `fetch` would not. */
function send(url: string, { method = "GET", headers }: Robot): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on("error", reject)
      .end();
  });
}

/** How often the service was asked for a page, by its log. */
function pagesServed(): number {
  return stage.site.service.logged().split('"route":"/share/{token}"').length - 1;
}

describe("opening a link is not using it", () => {
  test.each(ROBOTS.map((robot) => [robot.name, robot] as const))(
    "%s gets the page, a generic preview, and no use",
    async (_, robot) => {
      const { id, url, frameUrl } = await stage.link({ usageLimit: 1 });
      for (const address of [url, frameUrl, url]) {
        const { status, text } = await send(address, robot);
        expect(status).toBe(200);
        const head = text.slice(0, text.indexOf("<style>"));
        if (robot.method !== "HEAD") expect(head).toContain('<meta property="og:title" content="You are invited">');
        expect(head).not.toContain("Ada");
      }
      expect(await stage.usesOf(id)).toBe(0);
      expect((await stage.site.client.manage.shareLinks.listUses(id)).data).toEqual([]);
    },
  );

  test("a page that is left open, hidden, reloaded and closed is no use", async () => {
    const { id, url } = await stage.link();
    const visitor = await stage.visitor();
    const page = await visitor.newPage();
    await page.clock.install();
    await page.goto(url);
    await page.clock.fastForward("02:00:00");
    await page.reload();
    await page.mouse.move(320, 320);
    await page.close({ runBeforeUnload: true });
    expect(await stage.usesOf(id)).toBe(0);
  });

  test.each(["prefetch", "prerender"] as const)(
    "a link that a browser asks for by %s is no use, before the click and after",
    async (kind) => {
      const { id, url } = await stage.link();
      const page = await (await stage.visitor()).newPage();
      // The page that makes the browser do so has to be of the same origin.
      await page.route("**/a-page-with-the-link", (route) =>
        route.fulfill({
          contentType: "text/html",
          body: `<a href="${url}">Ada</a><script type="speculationrules">${JSON.stringify({
            [kind]: [{ source: "list", urls: [url], eagerness: "immediate" }],
          })}</script>`,
        }),
      );
      const before = pagesServed();
      await page.goto(`${stage.site.url}/a-page-with-the-link`);
      await expect.poll(pagesServed).toBe(before + 1);
      await page.waitForTimeout(500);
      expect(await stage.usesOf(id)).toBe(0);
      await page.click("a");
      await button(page).waitFor();
      expect(await stage.usesOf(id)).toBe(0);
      await button(page).click();
      await ticketOn(page);
      expect(await stage.usesOf(id)).toBe(1);
    },
  );
});

// This Chromium keeps no page for the way back (it says so in `notRestoredReasons`), so the events come from here. What it does
// instead, a reload, is tested in `visit.test.ts`.
test("a page that a browser has kept for the way back is as it was, and other tabs go on with its ticket", async () => {
  const { id, url } = await stage.link();
  const visitor = await stage.visitor();
  const page = await visitor.newPage();
  await page.goto(url);
  await button(page).click();
  const ticket = await ticketOn(page);
  const locksOf = () => page.evaluate(async () => (await navigator.locks.query()).held?.length);
  const send = (type: string) =>
    page.evaluate((name) => void dispatchEvent(new PageTransitionEvent(name, { persisted: true })), type);
  expect(await locksOf()).toBe(1);
  await send("pagehide");
  // A browser doesn't keep a page that has a lock.
  await expect.poll(locksOf).toBe(0);
  await send("pageshow");
  await expect.poll(locksOf).toBe(1);
  expect(await ticketOn(page)).toBe(ticket);
  const second = await visitor.newPage();
  await second.goto(url);
  await button(second).click();
  expect(await ticketOn(second)).toBe(ticket);
  expect(await stage.usesOf(id)).toBe(1);
});
