import type { Page } from "@share-links/runtimes";
import { describe, expect, test } from "vitest";
import { button, expectHeading, setUpStage, ticketOn } from "./pages.ts";

const stage = setUpStage();

/** Opens a link in a new profile. */
async function openLink(settings: Parameters<typeof stage.link>[0] = {}) {
  const link = await stage.link(settings);
  const visitor = await stage.visitor();
  const page = await visitor.newPage();
  await page.goto(link.url);
  return { ...link, visitor, page };
}

describe("one gesture is one use", () => {
  test("a click on the button begins the visit, and the page names the persona and the ticket", async () => {
    const { id, page } = await openLink();
    expect(await page.title()).toBe("Ada Lovelace");
    expect(await button(page).textContent()).toBe("Begin");
    expect(await stage.usesOf(id)).toBe(0);
    await button(page).click();
    expect(await ticketOn(page)).toMatch(/^[0-9a-f-]{36}$/);
    expect(await page.locator("#eyebrow").textContent()).toBe("You are in");
    expect(await button(page).isVisible()).toBe(false);
    const { data } = await stage.site.client.manage.shareLinks.listUses(id);
    expect(data.map(({ outcome, surface }) => [outcome, surface])).toEqual([["counted", "page"]]);
  });

  test.each(["Enter", "Space"])(
    "the keyboard alone is enough, with %s, and the heading gets the focus",
    async (key) => {
      const { id, page } = await openLink();
      await page.keyboard.press("Tab");
      expect(await button(page).evaluate((element) => element.matches(":focus-visible"))).toBe(true);
      await page.keyboard.press(key);
      await ticketOn(page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("heading");
      expect(await stage.usesOf(id)).toBe(1);
    },
  );

  test("a double click counts once, and ten clicks do", async () => {
    const { id, page } = await openLink();
    await button(page).dblclick();
    await ticketOn(page);
    const other = await openLink();
    await other.page.evaluate(() => {
      for (let times = 0; times < 10; times++) document.getElementById("action")?.click();
    });
    await ticketOn(other.page);
    expect([await stage.usesOf(id), await stage.usesOf(other.id)]).toEqual([1, 1]);
  });

  test("after a reload the visit goes on with the same ticket, also when that was the last use", async () => {
    const { id, page } = await openLink({ usageLimit: 1 });
    await button(page).click();
    const ticket = await ticketOn(page);
    for (let times = 0; times < 2; times++) {
      expect((await page.reload())?.status()).toBe(410);
      expect(await ticketOn(page)).toBe(ticket);
      expect(await page.locator("h1").textContent()).toBe("Ada Lovelace");
    }
    expect(await stage.usesOf(id)).toBe(1);
  });

  test("a reload while the request runs goes on, without a second use", async () => {
    const { id, page } = await openLink({ usageLimit: 1 });
    let isHeld = true;
    await page.route("**/public/v1/redemptions", async (route) => {
      // The service counts the use, and the answer never arrives.
      if (isHeld) await route.fetch();
      else await route.continue();
    });
    await button(page).click();
    await expect.poll(() => stage.usesOf(id)).toBe(1);
    isHeld = false;
    await page.reload();
    await ticketOn(page);
    expect(await stage.usesOf(id)).toBe(1);
  });

  test("the way back to the page goes on, without a second use", async () => {
    const { id, page } = await openLink();
    await button(page).click();
    const ticket = await ticketOn(page);
    await page.goto(stage.site.url);
    await page.goBack();
    expect(await ticketOn(page)).toBe(ticket);
    expect(await stage.usesOf(id)).toBe(1);
  });

  test("a click in a second tab goes on with the ticket of the first, and opening that tab counts nothing", async () => {
    const { id, url, page, visitor } = await openLink();
    await button(page).click();
    const ticket = await ticketOn(page);
    const second = await visitor.newPage();
    await second.goto(url);
    expect(await button(second).isVisible()).toBe(true);
    await button(second).click();
    expect(await ticketOn(second)).toBe(ticket);
    expect(await stage.usesOf(id)).toBe(1);
  });

  test("clicks in two tabs at the same moment count once", async () => {
    const { id, url, page, visitor } = await openLink({ usageLimit: 5 });
    const second = await visitor.newPage();
    await second.goto(url);
    const click = (each: Page) => each.evaluate(() => document.getElementById("action")?.click());
    await Promise.all([click(page), click(second)]);
    expect(await ticketOn(page)).toBe(await ticketOn(second));
    expect(await stage.usesOf(id)).toBe(1);
  });

  test("a second tab of a link whose last use is this visitor's offers to go on there, after a gesture", async () => {
    const { id, url, page, visitor } = await openLink({ usageLimit: 1 });
    await button(page).click();
    const ticket = await ticketOn(page);
    const second = await visitor.newPage();
    await second.goto(url);
    await expectHeading(second, "Your visit is open in another tab");
    await button(second).click();
    expect(await ticketOn(second)).toBe(ticket);
    expect(await stage.usesOf(id)).toBe(1);
    const stranger = await (await stage.visitor()).newPage();
    await stranger.goto(url);
    await stranger.waitForTimeout(400);
    await expectHeading(stranger, "This link is used up");
    expect(await button(stranger).isVisible()).toBe(false);
  });

  test("two visitors are two uses", async () => {
    const { id, url, page } = await openLink();
    const other = await (await stage.visitor()).newPage();
    await other.goto(url);
    await button(page).click();
    await button(other).click();
    expect(await ticketOn(page)).not.toBe(await ticketOn(other));
    expect(await stage.usesOf(id)).toBe(2);
  });

  test("a grant of yesterday is not asked for again without a gesture, because that could count another use", async () => {
    const { id, page } = await openLink();
    await button(page).click();
    await ticketOn(page);
    await page.evaluate(() => {
      const [name = ""] = Object.keys(sessionStorage);
      const held = JSON.parse(sessionStorage.getItem(name) ?? "");
      held.grant.redeemedAt = new Date(Date.now() - 23.5 * 3_600_000).toISOString();
      sessionStorage.setItem(name, JSON.stringify(held));
    });
    await page.reload();
    await page.waitForTimeout(400);
    expect(await button(page).textContent()).toBe("Begin");
    expect(await stage.usesOf(id)).toBe(1);
  });
});

describe("what the browser keeps and sends", () => {
  test("the tab keeps nothing but the key and the grant, and no cookie, database or cache", async () => {
    const { url, page, visitor } = await openLink();
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
    await button(page).click();
    const ticket = await ticketOn(page);
    const kept = await page.evaluate(async () => ({
      session: Object.entries(sessionStorage).map(([name, value]) => [name, JSON.parse(value)]),
      local: localStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({
      session: [
        [
          `share-links:${new URL(url).pathname}`,
          {
            key: expect.stringMatching(/^[0-9a-f]{32}$/),
            at: expect.any(Number),
            grant: { id: ticket, redeemedAt: expect.any(String) },
          },
        ],
      ],
      local: 0,
      cookies: "",
      databases: 0,
      caches: 0,
      workers: 0,
    });
    expect(await visitor.cookies()).toEqual([]);
  });

  test("the page sends one request, to its own service, and only after the gesture", async () => {
    const link = await stage.link();
    const page = await (await stage.visitor()).newPage();
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.method()} ${request.url()}`));
    const faults: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(String(error)));
    await page.goto(link.url);
    await page.waitForTimeout(300);
    expect(sent).toEqual([`GET ${link.url}`]);
    await button(page).click();
    await ticketOn(page);
    expect(sent).toEqual([`GET ${link.url}`, `POST ${stage.site.url}/public/v1/redemptions`]);
    expect(faults).toEqual([]);
  });

  test("where storage, channels and locks are blocked, the visit begins all the same", async () => {
    const link = await stage.link();
    const page = await (await stage.visitor()).newPage();
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("blocked", "SecurityError");
      };
      Object.defineProperty(window, "sessionStorage", { get: refuse });
      Object.defineProperty(window, "BroadcastChannel", { value: refuse });
      Object.defineProperty(navigator, "locks", { value: undefined });
    });
    await page.goto(link.url);
    await button(page).dblclick();
    await ticketOn(page);
    expect(await stage.usesOf(link.id)).toBe(1);
  });
});

describe("when something is in the way", () => {
  test("a page that was open for longer than a nonce is valid gets a new one first, and counts once", async () => {
    const link = await stage.link({ type: "PLAYER_EMBED" });
    const page = await (await stage.visitor()).newPage();
    await page.clock.install();
    await page.goto(link.url);
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.clock.fastForward("11:00");
    await button(page).click();
    await ticketOn(page);
    expect(sent).toEqual([`GET ${new URL(link.url).pathname}`, "POST /public/v1/redemptions"]);
    expect(await stage.usesOf(link.id)).toBe(1);
  });

  test("a nonce that the server refuses is replaced once, and the visit begins", async () => {
    const { id, page } = await openLink({ type: "PLAYER_EMBED", allowedOrigins: ["https://a.example"] });
    // With other origins, the nonce of the open page is no longer valid.
    await stage.site.client.manage.shareLinks.update(id, { allowedOrigins: ["https://b.example"] });
    await button(page).click();
    await ticketOn(page);
    expect(await stage.usesOf(id)).toBe(1);
  });

  test.each([
    ["disabled", { enabled: false }, "This link is switched off"],
    ["expired", { expiresAt: "2020-01-01T00:00:00Z" }, "This link has expired"],
    ["used up", { usageLimit: 1 }, "This link is used up"],
  ])("a link that is %s between the page and the click ends calmly, without a button", async (_, settings, heading) => {
    const { id, token, page } = await openLink();
    await stage.site.client.public.redemptions.create({ token });
    await stage.site.client.manage.shareLinks.update(id, settings);
    await button(page).click();
    await expectHeading(page, heading);
    expect(await button(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => [document.activeElement?.id, sessionStorage.length])).toEqual(["heading", 0]);
    expect(await stage.usesOf(id)).toBe(1);
  });

  test("a server that is killed before the click is a calm message, and Try again works after its restart", async () => {
    const { id, page } = await openLink({ usageLimit: 1 });
    await stage.site.kill();
    await button(page).click();
    await expectHeading(page, "We can’t reach the server");
    expect(await button(page).textContent()).toBe("Try again");
    await stage.site.restart();
    await button(page).click();
    await ticketOn(page);
    expect(await stage.usesOf(id)).toBe(1);
  });

  test("an answer that is lost is asked for again with the same key", async () => {
    const { id, page } = await openLink({ usageLimit: 1 });
    const keys: (string | undefined)[] = [];
    let lost = 0;
    await page.route("**/public/v1/redemptions", async (route) => {
      keys.push(route.request().headers()["idempotency-key"]);
      if (lost++ > 0) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await button(page).click();
    await ticketOn(page);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(await stage.usesOf(id)).toBe(1);
  });

  test("without JavaScript the page names the persona, says what it needs, and has no button", async () => {
    const link = await stage.link();
    const page = await (await stage.visitor({ javaScriptEnabled: false })).newPage();
    await page.goto(link.url);
    expect(await page.getByRole("heading").textContent()).toBe("Ada Lovelace");
    await page.getByText("This link needs JavaScript").waitFor();
    expect(await page.getByRole("button").count()).toBe(0);
  });
});
